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

  void removeTriesBefore(Instant at) {
    em.createQuery("delete from SignInTry t where t.lastAt < :at")
        .setParameter("at", at)
        .executeUpdate();
  }

  void removeExpired(Instant now) {
    em.createQuery("delete from SignIn s where s.expiresAt < :now")
        .setParameter("now", now)
        .executeUpdate();
  }
}
