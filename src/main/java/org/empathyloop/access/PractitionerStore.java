package org.empathyloop.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Accounts and who is signed in. */
@ApplicationScoped
class PractitionerStore {
  @PersistenceContext(unitName = "practice")
  private EntityManager em;

  void add(Practitioner practitioner) {
    em.persist(practitioner);
  }

  boolean isEmpty() {
    return em.createQuery("select count(p) from Practitioner p", Long.class).getSingleResult() == 0;
  }

  Optional<Practitioner> byUserName(String userName) {
    return em.createQuery(
            "select p from Practitioner p where p.userName = :name", Practitioner.class)
        .setParameter("name", Practitioner.normalised(userName))
        .getResultStream()
        .findFirst();
  }

  Optional<Practitioner> find(UUID id) {
    return Optional.ofNullable(em.find(Practitioner.class, id));
  }

  List<Practitioner> all(int limit) {
    return em.createQuery("select p from Practitioner p order by p.createdAt", Practitioner.class)
        .setMaxResults(limit)
        .getResultList();
  }

  void add(SignIn signIn) {
    em.persist(signIn);
  }

  @Nullable SignIn signIn(byte[] tokenHash) {
    return em.createQuery("select s from SignIn s where s.tokenHash = :hash", SignIn.class)
        .setParameter("hash", tokenHash)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }

  void removeSignIn(byte[] tokenHash) {
    em.createQuery("delete from SignIn s where s.tokenHash = :hash")
        .setParameter("hash", tokenHash)
        .executeUpdate();
  }

  /** The counters of these sources, new ones at 0, locked in one order until the commit. */
  List<SignInTry> lockedTries(List<byte[]> sources, Instant now) {
    List<byte[]> inOrder = sources.stream().sorted(Arrays::compare).toList();
    for (byte[] source : inOrder) {
      em.createNativeQuery(
              """
              insert into sign_in_try (source_hmac, failures, last_at, next_at)
              values (?1, 0, ?2, ?2) on conflict do nothing""")
          .setParameter(1, source)
          .setParameter(2, Timestamp.from(now))
          .executeUpdate();
    }
    return em.createQuery(
            "select t from SignInTry t where t.source in :sources order by t.source",
            SignInTry.class)
        .setParameter("sources", inOrder)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** What somebody counts at this moment stays. */
  void removeTriesBefore(Instant at) {
    em.createNativeQuery(
            """
            delete from sign_in_try where source_hmac in (
              select source_hmac from sign_in_try where last_at < ?1 for update skip locked)""")
        .setParameter(1, Timestamp.from(at))
        .executeUpdate();
  }

  /**
   * Keeps so many tries: those with the most failures, the latest of them first. Nobody is let off
   * a wait.
   */
  void removeTriesBeyond(int most, Instant now) {
    em.createNativeQuery(
            """
            delete from sign_in_try where source_hmac in (
              select source_hmac from sign_in_try where next_at <= ?2
              order by failures, last_at
              limit greatest(0, (select count(*) from sign_in_try) - ?1)
              for update skip locked)""")
        .setParameter(1, most)
        .setParameter(2, Timestamp.from(now))
        .executeUpdate();
  }

  boolean isPlaceSince(byte[] place, Instant since) {
    Number found =
        (Number)
            em.createNativeQuery(
                    "select count(*) from sign_in_place where place_hmac = ?1 and last_at >= ?2")
                .setParameter(1, place)
                .setParameter(2, Timestamp.from(since))
                .getSingleResult();
    return found.longValue() > 0;
  }

  void rememberPlace(byte[] place, Instant at) {
    em.createNativeQuery(
            """
            insert into sign_in_place (place_hmac, last_at) values (?1, ?2)
            on conflict (place_hmac) do update set last_at = excluded.last_at""")
        .setParameter(1, place)
        .setParameter(2, Timestamp.from(at))
        .executeUpdate();
  }

  void removePlacesBefore(Instant at) {
    em.createNativeQuery("delete from sign_in_place where last_at < ?1")
        .setParameter(1, Timestamp.from(at))
        .executeUpdate();
  }

  void removeExpired(Instant now) {
    em.createQuery("delete from SignIn s where s.expiresAt < :now")
        .setParameter("now", now)
        .executeUpdate();
  }
}
