package org.empathyloop.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;

/** The loop strip entered a state. */
@Entity
@Table(name = "loop_change")
class LoopChange {
  @Id private UUID id;

  @Column(name = "session_id")
  private UUID sessionId;

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

  LoopChange(CommandRow command) {
    this.id = command.id();
    this.sessionId = command.session().value();
    this.device = command.device();
    this.pressOrder = command.seq();
    this.state = Objects.requireNonNull(command.state());
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

  LoopStrip.Entry entry() {
    return new LoopStrip.Entry(state, offsetMs);
  }
}
