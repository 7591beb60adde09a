package org.empathyloop.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.jspecify.annotations.Nullable;

/** Signing in and out, and who a browser's cookie stands for. */
@ApplicationScoped
@Transactional
public class SignInService {
  private static final int TOKEN_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject private PractitionerStore practitioners;
  @Inject private PasswordHashing passwords;
  @Inject private SignInTryService tries;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * Checks a user name and password.
   *
   * @param address where the browser is
   * @return the cookie's value for this browser, or nothing when the pair is not known; the answer
   *     takes as long for an unknown name as for a wrong password
   * @throws EmpathyLoopException with {@link Fault#SIGN_IN_TOO_EARLY} after too many that were
   *     wrong; the password was not looked at then
   */
  @Open(reason = "nobody is signed in yet")
  public Optional<String> signIn(String userName, char[] password, String address) {
    tries.forget();
    refuseWhenTooEarly(userName, address);
    Optional<Practitioner> known =
        practitioners.byUserName(userName).filter(Practitioner::mayEnter);
    boolean right = passwords.matches(password, known.map(Practitioner::passwordHash).orElse(null));
    if (!right) {
      refused(known.map(Practitioner::actor).orElse(null), "signIn");
      return Optional.empty();
    }
    tries.right(userName, address);
    Actor actor = known.orElseThrow().actor();
    Instant now = clock.instant();
    String token = newToken();
    practitioners.removeExpired(now);
    practitioners.add(new SignIn(hash(token), actor.practitioner().value(), now));
    audit.changed(
        new AuditEntry(
            actor,
            Action.CREATE,
            ObjectKind.ACCOUNT,
            actor.practitioner().value(),
            null,
            "signIn"));
    return Optional.of(token);
  }

  /** Who this cookie stands for now; nobody once it is idle, expired, signed out or disabled. */
  @Open(reason = "asked before anybody is known")
  public Optional<Actor> actorOf(String token) {
    Instant now = clock.instant();
    SignIn signIn = practitioners.signIn(hash(token));
    if (signIn == null || !signIn.holds(now)) {
      return Optional.empty();
    }
    if (signIn.isWorthNoting(now)) {
      signIn.seen(now);
    }
    return practitioners
        .find(signIn.practitionerId())
        .filter(Practitioner::mayEnter)
        .map(Practitioner::actor);
  }

  /** Ends this browser's sign-in; harmless when there is none. */
  @Open(reason = "signing out needs no permission")
  public void signOut(String token) {
    SignIn signIn = practitioners.signIn(hash(token));
    if (signIn == null) {
      return;
    }
    practitioners.removeSignIn(hash(token));
    UUID account = signIn.practitionerId();
    Actor actor = practitioners.find(account).map(Practitioner::actor).orElse(null);
    audit.changed(new AuditEntry(actor, Action.EDIT, ObjectKind.ACCOUNT, account, null, "signOut"));
  }

  private void refuseWhenTooEarly(String userName, String address) {
    Optional<Duration> wait = tries.count(userName, address);
    if (wait.isPresent()) {
      refused(null, "signIn too early");
      long seconds = wait.get().plusMillis(999).toSeconds();
      throw new EmpathyLoopException(Fault.SIGN_IN_TOO_EARLY, "seconds", seconds);
    }
  }

  /** Nobody is signed in; the account that was tried is the object, when there is one. */
  private void refused(@Nullable Actor tried, String useCase) {
    UUID account = tried == null ? null : tried.practitioner().value();
    audit.refused(new AuditEntry(null, Action.CREATE, ObjectKind.ACCOUNT, account, null, useCase));
  }

  private static String newToken() {
    byte[] token = new byte[TOKEN_BYTES];
    RANDOM.nextBytes(token);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
