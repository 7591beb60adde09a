package org.empathyloop.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;

/** Rows of the audit trail and of its chain. */
@ApplicationScoped
class AuditStore {
  /** Held by the one node that seals; the number is arbitrary but fixed. */
  private static final long SEALER_LOCK = 7_413_001L;

  @PersistenceContext(unitName = "practice")
  private EntityManager em;

  void add(AuditEvent event) {
    em.persist(event);
  }

  void write() {
    em.flush();
  }

  /** Whether this transaction is the one that may seal; other nodes get false at once. */
  boolean lockSealing() {
    return (Boolean)
        em.createNativeQuery("select pg_try_advisory_xact_lock(?1)")
            .setParameter(1, SEALER_LOCK)
            .getSingleResult();
  }

  /** Rows without a seal, of those that arrived after the given entry. */
  List<AuditEvent> unsealed(long afterEntry, int limit) {
    return em.createQuery(
            """
            select e from AuditEvent e
            where e.entry > :after and not exists (select s from AuditSeal s where s.eventId = e.id)
            order by e.entry""",
            AuditEvent.class)
        .setParameter("after", afterEntry)
        .setMaxResults(limit)
        .getResultList();
  }

  long unsealedCount() {
    return em.createQuery(
            """
            select count(e) from AuditEvent e
            where not exists (select s from AuditSeal s where s.eventId = e.id)""",
            Long.class)
        .getSingleResult();
  }

  AuditSeal head() {
    return em.createQuery("select s from AuditSeal s order by s.seq desc", AuditSeal.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .orElseGet(() -> new AuditSeal(0, new UUID(0, 0), ByteBuffer.allocate(32).array()));
  }

  void add(AuditSeal seal) {
    em.persist(seal);
  }

  /** The latest entry that was ever given, 0 before the first. */
  long lastEntry() {
    return em.createQuery("select coalesce(max(e.entry), 0) from AuditEvent e", Long.class)
        .getSingleResult();
  }

  List<AuditSeal> sealsFrom(long seq, int limit) {
    return em.createQuery(
            "select s from AuditSeal s where s.seq >= :seq order by s.seq", AuditSeal.class)
        .setParameter("seq", seq)
        .setMaxResults(limit)
        .getResultList();
  }

  List<AuditEvent> events(List<UUID> ids) {
    return em.createQuery("select e from AuditEvent e where e.id in :ids", AuditEvent.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  /** The rows below an entry that somebody may read, the latest first. */
  List<AuditLine> before(long entry, boolean refusedOnly, AuditScope scope, int limit) {
    return em.createQuery(
            """
            select e, p from AuditEvent e left join Practitioner p on p.id = e.actorId
            where e.entry < :entry and (:refusedOnly = false or e.outcome = 'refused')
              and (:everything = true or e.actorId = :actor or e.coupleId in :couples)
            order by e.entry desc""",
            Object[].class)
        .setParameter("entry", entry)
        .setParameter("refusedOnly", refusedOnly)
        .setParameter("everything", scope.everything())
        .setParameter("actor", scope.actor().value())
        .setParameter("couples", scope.couples())
        .setMaxResults(limit)
        .getResultStream()
        .map(AuditStore::line)
        .toList();
  }

  private static AuditLine line(Object[] row) {
    return ((AuditEvent) row[0]).line((Practitioner) row[1]);
  }

  void forget() {
    em.clear();
  }
}
