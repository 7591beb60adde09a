package org.empathyloop.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the audit trail; written once, never changed. */
@Entity
@Table(name = "audit_event")
class AuditEvent {
  @Id private UUID id;

  /** Order of arrival, given by the database. */
  @Column(insertable = false, updatable = false)
  private @Nullable Long entry;

  private Instant at;

  @Column(name = "actor_id")
  private @Nullable UUID actorId;

  @Column(name = "role_code")
  private String role;

  private String action;

  @Column(name = "object_kind")
  private String objectKind;

  @Column(name = "object_id")
  private @Nullable UUID objectId;

  @Column(name = "couple_id")
  private @Nullable UUID coupleId;

  private String detail;
  private String outcome;

  @Column(name = "request_id")
  private UUID requestId;

  @Column(name = "row_hmac")
  private byte[] rowHmac;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected AuditEvent() {}

  @SuppressWarnings("NullAway.Init") // sealed with its HMAC right after
  AuditEvent(UUID id, Instant at, AuditEntry what, boolean done, UUID requestId) {
    this.id = id;
    this.at = at;
    this.actorId = what.actor() == null ? null : what.actor().practitioner().value();
    this.role = what.actor() == null ? "nobody" : what.actor().role().code().value();
    this.action = what.action().name();
    this.objectKind = what.object().code();
    this.objectId = what.objectId();
    this.coupleId = what.couple();
    this.detail = what.detail();
    this.outcome = done ? "done" : "refused";
    this.requestId = requestId;
  }

  /** A row as the database has it, read without the container. */
  static AuditEvent read(ResultSet row) throws SQLException {
    AuditEvent event = new AuditEvent();
    event.id = row.getObject("id", UUID.class);
    event.at = row.getObject("at", OffsetDateTime.class).toInstant();
    event.actorId = row.getObject("actor_id", UUID.class);
    event.role = row.getString("role_code");
    event.action = row.getString("action");
    event.objectKind = row.getString("object_kind");
    event.objectId = row.getObject("object_id", UUID.class);
    event.coupleId = row.getObject("couple_id", UUID.class);
    event.detail = row.getString("detail");
    event.outcome = row.getString("outcome");
    event.requestId = row.getObject("request_id", UUID.class);
    event.rowHmac = row.getBytes("row_hmac");
    return event;
  }

  void signWith(byte[] hmac) {
    rowHmac = hmac;
  }

  /** Every column that an alteration could touch, in a fixed order. */
  String canonical() {
    return String.join(
        "|",
        "audit",
        id.toString(),
        Long.toString(at.toEpochMilli()),
        String.valueOf(actorId),
        role,
        action,
        objectKind,
        String.valueOf(objectId),
        String.valueOf(coupleId),
        detail,
        outcome,
        requestId.toString());
  }

  AuditLine line(@Nullable Practitioner who) {
    return new AuditLine(
        entry == null ? 0 : entry,
        at,
        who == null ? role : who.actor().displayName(),
        role,
        Action.valueOf(action),
        objectKind,
        detail,
        "refused".equals(outcome));
  }

  UUID id() {
    return id;
  }

  byte[] rowHmac() {
    return rowHmac;
  }
}
