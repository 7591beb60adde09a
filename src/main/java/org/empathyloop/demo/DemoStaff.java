package org.empathyloop.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.empathyloop.access.AccountService;
import org.empathyloop.access.Actor;
import org.empathyloop.access.OpenAccount;
import org.empathyloop.access.PasswordOrigin;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.access.Role;
import org.jspecify.annotations.Nullable;

/** The people who work in the demo practice and how they sign in. */
@ApplicationScoped
class DemoStaff {
  @Inject private AccountService accounts;
  @Inject private DemoSecrets secrets;

  /** One a role; the associate works under the supervisor, and so does the therapist. */
  enum Member {
    SUPERVISOR("supervisor", "Sam Supervisor", Role.SUPERVISOR, null),
    THERAPIST("therapist", "Toni Therapist", Role.THERAPIST, SUPERVISOR),
    ASSOCIATE("associate", "Alex Associate", Role.ASSOCIATE, SUPERVISOR),
    FRONT_DESK("frontdesk", "Fran Frontdesk", Role.FRONT_DESK, null),
    ADMIN("admin", "Ari Admin", Role.PRACTICE_ADMIN, null),
    AUDITOR("auditor", "Ash Auditor", Role.AUDITOR, null);

    private final String userName;
    private final String displayName;
    private final Role role;
    private final @Nullable Member supervisor;

    Member(String userName, String displayName, Role role, @Nullable Member supervisor) {
      this.userName = userName;
      this.displayName = displayName;
      this.role = role;
      this.supervisor = supervisor;
    }
  }

  /** How somebody signs in to the demo practice. */
  record DemoSignIn(String userName, String password, Role role) {}

  /** Opens the accounts of an empty practice; a later start finds them. */
  void openAccounts() {
    if (accounts.isEmpty()) {
      accounts.openFirst(Arrays.stream(Member.values()).map(this::account).toList());
    }
  }

  List<DemoSignIn> signIns() {
    return Arrays.stream(Member.values())
        .map(m -> new DemoSignIn(m.userName, secrets.password(m.userName), m.role))
        .toList();
  }

  Actor actor(Member member) {
    return new Actor(id(member), member.role, member.displayName);
  }

  private OpenAccount account(Member member) {
    return new OpenAccount(
        id(member),
        member.userName,
        member.displayName,
        member.role,
        secrets.password(member.userName),
        PasswordOrigin.DRAWN,
        member.supervisor == null ? null : id(member.supervisor));
  }

  private PractitionerId id(Member member) {
    return new PractitionerId(secrets.id("practitioner " + member.userName));
  }
}
