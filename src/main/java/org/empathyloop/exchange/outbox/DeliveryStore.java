package org.empathyloop.exchange.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PartnerLetter;

/** Rows of deliveries. */
@ApplicationScoped
class DeliveryStore {
  @PersistenceContext(unitName = "practice")
  private EntityManager em;

  void add(DeliveryRow row) {
    em.persist(row);
  }

  Optional<DeliveryRow> find(DeliveryId id) {
    return Optional.ofNullable(em.find(DeliveryRow.class, id.value()));
  }

  /** Locks deliveries to a system that are due; those that another worker holds are passed over. */
  @SuppressWarnings("unchecked") // one uuid column
  List<DeliveryRow> lockDue(byte[] recipientIndex, URI base, Instant now, int limit) {
    List<UUID> due =
        em.createNativeQuery(
                """
                select id from delivery
                where state = 'WAITING' and recipient_index = ?3 and base_uri = ?4
                  and next_attempt_at <= ?1
                  and (claimed_until is null or claimed_until < ?1)
                order by next_attempt_at limit ?2
                for update skip locked\
                """)
            .setParameter(1, java.sql.Timestamp.from(now))
            .setParameter(2, limit)
            .setParameter(3, recipientIndex)
            .setParameter(4, base.toString())
            .getResultList();
    return due.stream().map(id -> em.find(DeliveryRow.class, id)).toList();
  }

  /** Those that the other system has, or will have; newest first. */
  List<DeliveryRow> sent(
      CoupleId couple,
      PartnerLetter letter,
      UUID session,
      byte[] recipientIndex,
      URI base,
      int limit) {
    return em.createQuery(
            """
            select d from DeliveryRow d
            where d.coupleId = :couple and d.letter = :letter and d.sessionId = :session
              and d.recipientIndex = :recipient and d.base = :base and d.state in :states
            order by d.requestedAt desc, d.id\
            """,
            DeliveryRow.class)
        .setParameter("couple", couple.value())
        .setParameter("letter", letter)
        .setParameter("session", session)
        .setParameter("recipient", recipientIndex)
        .setParameter("base", base.toString())
        .setParameter("states", List.of(DeliveryState.ARRIVED, DeliveryState.WAITING))
        .setMaxResults(limit)
        .getResultList();
  }

  /** Newest first. */
  List<DeliveryRow> ofCouple(CoupleId couple, int limit) {
    return em.createQuery(
            """
            select d from DeliveryRow d where d.coupleId = :couple
            order by d.requestedAt desc, d.id\
            """,
            DeliveryRow.class)
        .setParameter("couple", couple.value())
        .setMaxResults(limit)
        .getResultList();
  }

  /** Of all couples that somebody cares for now or supervises, in these states, newest first. */
  List<DeliveryRow> ofCaseload(PractitionerId practitioner, Set<DeliveryState> states, int limit) {
    return em.createQuery(
            """
            select d from DeliveryRow d
            where d.state in :states
              and exists (select m from CareTeamMember m
                          where m.coupleId = d.coupleId and m.leftAt is null
                            and (m.practitionerId = :practitioner or m.practitionerId in (
                              select p.id from Practitioner p
                              where p.supervisorId = :practitioner)))
            order by d.requestedAt desc, d.id\
            """,
            DeliveryRow.class)
        .setParameter("states", states)
        .setParameter("practitioner", practitioner.value())
        .setMaxResults(limit)
        .getResultList();
  }
}
