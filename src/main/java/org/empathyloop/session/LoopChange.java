package org.empathyloop.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The loop strip entered a state. */
@Entity
@Table(name = "loop_change")
class LoopChange {
  @Id private UUID id;

  @Column(name = "session_id")
  private UUID sessionId;

  @Column(name = "series_id")
  private UUID seriesId;

  private UUID device;

  @Column(name = "press_order")
  private int pressOrder;

  @Column(name = "state_code")
  private LoopState state;

  @Column(name = "offset_ms")
  private long offsetMs;

  private boolean voided;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected LoopChange() {}

  @SuppressWarnings("NullAway.Init") // replay sets what can be amended
  LoopChange(CommandRow command) {
    this.id = command.id();
    this.sessionId = command.session().value();
    this.seriesId = command.series().id();
    this.device = command.device();
    this.pressOrder = command.seq();
    replay(command, List.of(), false);
  }

  /**
   * @param amendments that were not taken back, in the order in which they count
   */
  final void replay(CommandRow pressed, List<CommandRow> amendments, boolean isVoided) {
    this.state = Objects.requireNonNull(pressed.state());
    this.offsetMs = pressed.offsetMs();
    for (CommandRow amendment : amendments) {
      this.state = Objects.requireNonNullElse(amendment.state(), state);
      this.offsetMs = Objects.requireNonNullElse(amendment.atMs(), offsetMs);
    }
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

  LoopMark mark() {
    return new LoopMark(id, state, offsetMs);
  }

  LoopStrip.Entry entry() {
    return new LoopStrip.Entry(state, offsetMs);
  }
}
