package org.empathyloop.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import org.empathyloop.shared.database.PracticeKey;

/**
 * Slows guessing down, per account and per address, for all nodes together.
 *
 * <p>EL-ACC-013: the counters stand in the database and are the same for accounts that exist and
 * for those that do not. What strangers fail does not count where somebody has signed in to the
 * account before. Each call has a transaction of its own, so that no row stays locked while a
 * password is looked at.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class SignInTryService {
  /** As many sources are kept at once; whoever makes up names fills no disk. */
  static final int MOST_SOURCES = 5000;

  /** So long an address is known to an account after somebody signed in from it. */
  private static final Duration KNOWN_FOR = Duration.ofDays(90);

  @Inject private PractitionerStore practitioners;
  @Inject private PracticeKey practiceKey;
  @Inject private Clock clock;

  /**
   * Counts a try, unless it comes too early.
   *
   * @return how long to wait when it comes too early; then its password must not be looked at
   */
  @Open(reason = "nobody is signed in yet")
  Optional<Duration> count(String userName, String address) {
    Map<TryLimit, byte[]> sources = sources(userName, address);
    Instant since = clock.instant().minus(KNOWN_FOR);
    if (practitioners.isPlaceSince(place(userName, address), since)) {
      sources.remove(TryLimit.ACCOUNT);
    }
    Map<TryLimit, SignInTry> tries = locked(sources, clock.instant());
    // only now: while this waited for the lock, others were counted
    Instant now = clock.instant();
    Optional<Duration> wait =
        tries.values().stream()
            .map(one -> one.waitAt(now))
            .max(Comparator.naturalOrder())
            .filter(longest -> !longest.isZero());
    if (wait.isEmpty()) {
      tries.forEach((limit, one) -> one.count(limit, now));
    }
    return wait;
  }

  /**
   * The try that was counted last was right; an address keeps what others failed from it, and is
   * known to the account from now on.
   */
  @Open(reason = "the password was right")
  void right(String userName, String address) {
    Instant now = clock.instant();
    practitioners.rememberPlace(place(userName, address), now);
    locked(sources(userName, address), now)
        .forEach(
            (limit, one) -> {
              switch (limit) {
                case ACCOUNT, ACCOUNT_FROM_ADDRESS -> one.forgive();
                case ADDRESS -> one.takeBack();
              }
            });
  }

  /** Removes what is forgotten, and what is too much. */
  @Open(reason = "tells nothing to anybody")
  void forget() {
    Instant now = clock.instant();
    practitioners.removeTriesBefore(now.minus(TryLimit.MEMORY));
    practitioners.removeTriesBeyond(MOST_SOURCES, now);
    practitioners.removePlacesBefore(now.minus(KNOWN_FOR));
  }

  private Map<TryLimit, byte[]> sources(String userName, String address) {
    Map<TryLimit, byte[]> sources = new EnumMap<>(TryLimit.class);
    sources.put(TryLimit.ACCOUNT, source("account", Practitioner.normalised(userName)));
    sources.put(TryLimit.ADDRESS, source("address", address));
    sources.put(TryLimit.ACCOUNT_FROM_ADDRESS, place(userName, address));
    return sources;
  }

  private byte[] place(String userName, String address) {
    return source("account from address", address + " " + Practitioner.normalised(userName));
  }

  private Map<TryLimit, SignInTry> locked(Map<TryLimit, byte[]> sources, Instant now) {
    List<SignInTry> rows = practitioners.lockedTries(List.copyOf(sources.values()), now);
    Map<TryLimit, SignInTry> tries = new EnumMap<>(TryLimit.class);
    sources.forEach(
        (limit, source) ->
            rows.stream()
                .filter(row -> Arrays.equals(row.source(), source))
                .forEach(row -> tries.put(limit, row)));
    return tries;
  }

  private byte[] source(String kind, String name) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(practiceKey.macKey("tries to sign in"));
      return mac.doFinal((kind + "|" + name).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HmacSHA256", e);
    }
  }
}
