package org.empathyloop.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.empathyloop.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/** A charted moment as it stands: what was pressed, and what was added or corrected since. */
@Entity
@Table(name = "moment")
class Moment {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "session_id")
  private UUID sessionId;

  private UUID device;

  @Column(name = "press_order")
  private int pressOrder;

  @Column(name = "actor_code")
  private MomentActor actor;

  private String code;

  @Column(name = "feeling_code")
  private @Nullable String feeling;

  @Column(name = "offset_ms")
  private long offsetMs;

  @Column(name = "by_wall")
  private boolean byWall;

  private int strength;

  @Column(name = "capture_code")
  private Capture capture;

  private boolean prompted;

  @Column(name = "answers_id")
  private @Nullable UUID answersId;

  @Column(name = "words_sealed")
  private byte @Nullable [] wordsSealed;

  @Column(name = "words_to_come")
  private boolean wordsToCome;

  private boolean voided;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected Moment() {}

  @SuppressWarnings("NullAway.Init") // replay sets what can be amended
  Moment(CommandRow press) {
    this.id = press.id();
    this.sessionId = press.session().value();
    this.device = press.device();
    this.pressOrder = press.seq();
    this.offsetMs = press.offsetMs();
    this.byWall = press.byWall();
    this.capture = Objects.requireNonNull(press.capture());
    replay(press, List.of(), false);
  }

  /**
   * Stands as pressed and then amended, in that order. The same commands always give the same
   * moment, in whatever order they arrived.
   *
   * @param amendments that were not taken back, by their number
   */
  final void replay(CommandRow press, List<CommandRow> amendments, boolean voided) {
    take(press);
    amendments.forEach(this::take);
    this.voided = voided;
  }

  private void take(CommandRow command) {
    if (command.actor() != null) {
      actor = command.actor();
    }
    if (command.code() != null) {
      code = command.code().value();
    }
    if (command.feeling() != null || command.kind() == CommandKind.PRESS) {
      feeling = command.feeling() == null ? null : command.feeling().value();
    }
    if (command.strength() != null) {
      strength = command.strength();
    }
    if (command.prompted() != null) {
      prompted = command.prompted();
    }
  }

  /**
   * @param words null while none were written
   * @param announced whether the therapist left a sign that words are to come
   */
  void say(byte @Nullable [] words, boolean announced) {
    wordsSealed = words;
    wordsToCome = announced && words == null;
  }

  boolean wordsToCome() {
    return wordsToCome;
  }

  boolean isOf(SessionId session) {
    return sessionId.equals(session.value());
  }

  boolean voided() {
    return voided;
  }

  UUID id() {
    return id;
  }

  MomentActor actor() {
    return actor;
  }

  Code code() {
    return new Code(code);
  }

  long offsetMs() {
    return offsetMs;
  }

  byte @Nullable [] wordsSealed() {
    return wordsSealed;
  }

  ChartedMoment charted() {
    Code felt = feeling == null ? null : new Code(feeling);
    return new ChartedMoment(
        id, actor, code(), felt, offsetMs, strength, capture, prompted, answersId);
  }
}
