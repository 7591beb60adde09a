package org.empathyloop.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import org.empathyloop.vocabulary.Code;

/** What came back when the room was asked. */
@Entity
@Table(name = "room_answer")
class RoomAnswer {
  @Id private UUID id;

  @Column(name = "session_id")
  private UUID sessionId;

  @Column(name = "series_id")
  private UUID seriesId;

  @Column(name = "question_id")
  private UUID questionId;

  private String code;

  @Column(name = "offset_ms")
  private long offsetMs;

  private boolean voided;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected RoomAnswer() {}

  RoomAnswer(CommandRow command) {
    this.id = command.id();
    this.sessionId = command.session().value();
    this.seriesId = command.series().id();
    this.questionId = Objects.requireNonNull(command.target());
    this.code = Objects.requireNonNull(command.code()).value();
    this.offsetMs = command.offsetMs();
  }

  void voided(boolean isVoided) {
    this.voided = isVoided;
  }

  boolean voided() {
    return voided;
  }

  UUID id() {
    return id;
  }

  GivenAnswer given(Moment question) {
    return new GivenAnswer(id, questionId, question.actor(), code(), offsetMs);
  }

  UUID question() {
    return questionId;
  }

  Code code() {
    return new Code(code);
  }
}
