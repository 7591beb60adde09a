package org.empathyloop.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.empathyloop.couple.PartnerLetter;
import org.jspecify.annotations.Nullable;

/** A step of one partner's arousal, by a key that settles or tenses or by a touch on a rung. */
@Entity
@Table(name = "arousal_step")
class ArousalMark {
  @Id private UUID id;

  @Column(name = "session_id")
  private UUID sessionId;

  @Column(name = "series_id")
  private UUID seriesId;

  private UUID device;

  @Column(name = "press_order")
  private int pressOrder;

  @Column(name = "partner_code")
  private PartnerLetter partner;

  private @Nullable String code;

  @Column(name = "arousal_level")
  private int level;

  @Column(name = "offset_ms")
  private long offsetMs;

  private boolean voided;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected ArousalMark() {}

  ArousalMark(CommandRow command, PartnerLetter partner) {
    this.id = command.id();
    this.sessionId = command.session().value();
    this.seriesId = command.series().id();
    this.device = command.device();
    this.pressOrder = command.seq();
    this.partner = partner;
    this.code = command.code() == null ? null : command.code().value();
    replay(command, List.of(), false);
  }

  /**
   * @param amendments that were not taken back, in the order in which they count
   */
  final void replay(CommandRow pressed, List<CommandRow> amendments, boolean isVoided) {
    Arousal stands = Objects.requireNonNull(pressed.level());
    this.offsetMs = pressed.offsetMs();
    for (CommandRow amendment : amendments) {
      stands = Objects.requireNonNullElse(amendment.level(), stands);
      this.offsetMs = Objects.requireNonNullElse(amendment.atMs(), offsetMs);
    }
    this.level = stands.level();
    this.voided = isVoided || amendments.stream().anyMatch(row -> row.kind() == CommandKind.STRIKE);
  }

  boolean voided() {
    return voided;
  }

  SessionId session() {
    return new SessionId(sessionId);
  }

  UUID id() {
    return id;
  }

  ArousalStep step() {
    return new ArousalStep(id, partner, offsetMs, new Arousal(level));
  }
}
