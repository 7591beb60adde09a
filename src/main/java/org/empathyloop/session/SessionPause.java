package org.empathyloop.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A break of the session; without an end it lasts until the session's own. */
@Entity
@Table(name = "session_pause")
class SessionPause {
  @Id private UUID id;

  @Column(name = "session_id")
  private UUID sessionId;

  @Column(name = "series_id")
  private UUID seriesId;

  @Column(name = "from_ms")
  private long fromMs;

  @Column(name = "to_ms")
  private @Nullable Long toMs;

  private boolean voided;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected SessionPause() {}

  SessionPause(CommandRow command) {
    this.id = command.id();
    this.sessionId = command.session().value();
    this.seriesId = command.series().id();
    this.fromMs = command.offsetMs();
  }

  /**
   * @param endedAtMs null while it goes on
   */
  void replay(@Nullable Long endedAtMs, boolean isVoided) {
    this.toMs = endedAtMs == null ? null : Math.max(fromMs, endedAtMs);
    this.voided = isVoided;
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

  /** The break while its end was not charted. */
  Optional<OpenPause> open() {
    return toMs == null ? Optional.of(new OpenPause(id, fromMs)) : Optional.empty();
  }

  /** The break, or nothing when it holds no time. */
  Optional<Pause> pause(long sessionEndMs) {
    long end = toMs == null ? sessionEndMs : Math.min(toMs, sessionEndMs);
    return end > fromMs ? Optional.of(new Pause(fromMs, end)) : Optional.empty();
  }
}
