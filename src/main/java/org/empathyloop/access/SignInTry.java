package org.empathyloop.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * The failures in a row of one source of tries to sign in. The source is an HMAC: what was typed as
 * a user name may be a password, and an address is somebody's.
 */
@Entity
@Table(name = "sign_in_try")
class SignInTry {
  @Id
  @Column(name = "source_hmac")
  private byte[] source;

  private int failures;

  @Column(name = "last_at")
  private Instant lastAt;

  @Column(name = "next_at")
  private Instant nextAt;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected SignInTry() {}

  SignInTry(byte[] source, Instant at) {
    this.source = source.clone();
    this.lastAt = at;
    this.nextAt = at;
  }

  byte[] source() {
    return source.clone();
  }

  /**
   * How long the next try has to wait; zero when it need not, whatever another node's clock says.
   */
  Duration waitAt(Instant now) {
    boolean waits = nextAt.isAfter(lastAt) && nextAt.isAfter(now);
    return waits ? Duration.between(now, nextAt) : Duration.ZERO;
  }

  /**
   * Counts a try as failed before its password is looked at, so that many at once do not slip
   * through; what was right is taken back.
   */
  void count(TryLimit limit, Instant at) {
    failures = lastAt.plus(TryLimit.MEMORY).isBefore(at) ? 1 : failures + 1;
    lastAt = at;
    nextAt = at.plus(limit.after(failures));
  }

  /** The try that was counted last was right. The failures before it stay. */
  void takeBack() {
    failures = Math.max(0, failures - 1);
    nextAt = lastAt;
  }

  /** Whoever it was has signed in: nothing counts against it any more. */
  void forgive() {
    failures = 0;
    nextAt = lastAt;
  }
}
