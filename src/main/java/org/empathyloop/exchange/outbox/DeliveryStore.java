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
  private static final List<DeliveryState> THERE =
      List.of(DeliveryState.ARRIVED, DeliveryState.WAITING);

  @PersistenceContext(unitName = "practice")
  private EntityManager em;

  void add(DeliveryRow row) {
    em.persist(row);
  }

  Optional<DeliveryRow> find(DeliveryId id) {
    return Optional.ofNullable(em.find(DeliveryRow.class, id.value()));
  }

  /**
   * Locks deliveries to a system that are due; those that another worker holds are passed over, and
   * what puts a chart right while something earlier is on its way there.
   */
  @SuppressWarnings("unchecked") // one uuid column
  List<DeliveryRow> lockDue(byte[] recipientIndex, URI base, Instant now, int limit) {
    List<UUID> due =
        em.createNativeQuery(
                """
                select d.id from delivery d
                where d.state = 'WAITING' and d.recipient_index = ?3 and d.base_uri = ?4
                  and d.next_attempt_at <= ?1
                  and (d.claimed_until is null or d.claimed_until < ?1)
                  and not (d.corrects and exists (
                    select 1 from delivery o
                    where o.couple_id = d.couple_id and o.letter_code = d.letter_code
                      and o.recipient_index = d.recipient_index and o.base_uri = d.base_uri
                      and o.state = 'WAITING' and o.requested_at < d.requested_at))
                order by d.next_attempt_at limit ?2
                for update of d skip locked\
                """)
            .setParameter(1, java.sql.Timestamp.from(now))
            .setParameter(2, limit)
            .setParameter(3, recipientIndex)
            .setParameter(4, base.toString())
            .getResultList();
    return due.stream().map(id -> em.find(DeliveryRow.class, id)).toList();
  }

  /** Those that the other system has, or will have, or may have; newest first. */
  List<DeliveryRow> sent(
      CoupleId couple,
      PartnerLetter letter,
      UUID session,
      byte[] recipientIndex,
      URI base,
      int limit) {
    return there("d.sessionId = :session", couple, letter, session, recipientIndex, base, limit);
  }

  /** As {@link #sent}, of all sessions but one. */
  List<DeliveryRow> sentAboutOthers(
      CoupleId couple,
      PartnerLetter letter,
      UUID session,
      byte[] recipientIndex,
      URI base,
      int limit) {
    return there("d.sessionId <> :session", couple, letter, session, recipientIndex, base, limit);
  }

  private List<DeliveryRow> there(
      String sessions,
      CoupleId couple,
      PartnerLetter letter,
      UUID session,
      byte[] recipientIndex,
      URI base,
      int limit) {
    return em.createQuery(
            """
            select d from DeliveryRow d
            where d.coupleId = :couple and d.letter = :letter
              and d.recipientIndex = :recipient and d.base = :base
              and (d.state in :states or (d.state = :stopped and d.doubtful = true))
              and %s
            order by d.requestedAt desc, d.id\
            """
                .formatted(sessions),
            DeliveryRow.class)
        .setParameter("couple", couple.value())
        .setParameter("letter", letter)
        .setParameter("session", session)
        .setParameter("recipient", recipientIndex)
        .setParameter("base", base.toString())
        .setParameter("states", THERE)
        .setParameter("stopped", DeliveryState.NEEDS_ATTENTION)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Whether something newer was to put the same chart right. */
  boolean isFollowed(DeliveryRow row) {
    return em.createQuery(
                """
                select count(d) from DeliveryRow d, DeliveryRow old
                where old = :row and d.coupleId = old.coupleId and d.letter = old.letter
                  and d.recipientIndex = old.recipientIndex and d.base = old.base
                  and d.corrects = true and d.state <> :withdrawn
                  and d.requestedAt > old.requestedAt\
                """,
                Long.class)
            .setParameter("row", row)
            .setParameter("withdrawn", DeliveryState.WITHDRAWN)
            .getSingleResult()
        > 0;
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
