package org.empathyloop.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A partner was in the room from one offset to another, or to the end. */
@Entity
@Table(name = "attendance")
class Attendance {
  @Id private UUID id;

  @Column(name = "session_id")
  private UUID sessionId;

  @Column(name = "partner_code")
  private PartnerLetter partner;

  @Column(name = "from_ms")
  private long fromMs;

  @Column(name = "to_ms")
  private @Nullable Long toMs;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected Attendance() {}

  Attendance(SessionId session, PartnerLetter partner) {
    this.id = Ids.next();
    this.sessionId = session.value();
    this.partner = partner;
  }
}
