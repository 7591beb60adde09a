package org.empathyloop.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who works in the practice, and the account they sign in with. */
@Entity
class Practitioner {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "user_name")
  private String userName;

  @Column(name = "display_name")
  private String displayName;

  @Column(name = "role_code")
  private Role role;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "supervisor_id")
  private @Nullable UUID supervisorId;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "disabled_at")
  private @Nullable Instant disabledAt;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected Practitioner() {}

  Practitioner(OpenAccount command, String passwordHash, Instant at) {
    this.id = command.id().value();
    this.userName = normalised(command.userName());
    this.displayName = command.displayName();
    this.role = command.role();
    this.passwordHash = passwordHash;
    this.supervisorId = command.supervisor() == null ? null : command.supervisor().value();
    this.createdAt = at;
  }

  static String normalised(String userName) {
    return userName.strip().toLowerCase(Locale.ROOT);
  }

  Actor actor() {
    return new Actor(new PractitionerId(id), role, displayName);
  }

  String passwordHash() {
    return passwordHash;
  }

  boolean mayEnter() {
    return disabledAt == null;
  }
}
