package org.empathyloop.couple;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.empathyloop.access.PractitionerId;
import org.jspecify.annotations.Nullable;

/** Rows of couples, their people and what they agreed to. */
@ApplicationScoped
class CoupleStore {
  private static final int MOST_CONSENTS = 200;

  @PersistenceContext(unitName = "practice")
  private EntityManager em;

  void add(Object row) {
    em.persist(row);
  }

  /** Writes what is pending, so that versions handed out next are those in the database. */
  void flush() {
    em.flush();
  }

  boolean exists(UUID couple) {
    return em.find(Couple.class, couple) != null;
  }

  Optional<Couple> find(CoupleId couple) {
    return Optional.ofNullable(em.find(Couple.class, couple.value()));
  }

  /** Others who lock this couple wait until this transaction is over. */
  void lock(CoupleId couple) {
    em.find(Couple.class, couple.value(), LockModeType.PESSIMISTIC_WRITE);
  }

  List<Couple> couplesOf(PractitionerId practitioner, int limit) {
    return em.createQuery(
            """
            select c from Couple c
            where exists (select m from CareTeamMember m
                          where m.coupleId = c.id and m.practitionerId = :practitioner
                            and m.leftAt is null)
            order by c.createdAt, c.id""",
            Couple.class)
        .setParameter("practitioner", practitioner.value())
        .setMaxResults(limit)
        .getResultList();
  }

  List<Couple> couplesSupervisedBy(PractitionerId supervisor, int limit) {
    return em.createQuery(
            """
            select c from Couple c
            where exists (select m from CareTeamMember m
                          where m.coupleId = c.id and m.leftAt is null
                            and (m.practitionerId = :supervisor or m.practitionerId in (
                              select p.id from Practitioner p
                              where p.supervisorId = :supervisor)))
            order by c.createdAt, c.id""",
            Couple.class)
        .setParameter("supervisor", supervisor.value())
        .setMaxResults(limit)
        .getResultList();
  }

  List<Couple> allCouples(int limit) {
    return em.createQuery("select c from Couple c order by c.createdAt, c.id", Couple.class)
        .setMaxResults(limit)
        .getResultList();
  }

  List<Partner> partners(List<UUID> couples) {
    return couples.isEmpty()
        ? List.of()
        : em.createQuery("select p from Partner p where p.coupleId in :couples", Partner.class)
            .setParameter("couples", couples)
            .getResultList();
  }

  List<Person> people(List<UUID> people) {
    return people.isEmpty()
        ? List.of()
        : em.createQuery("select p from Person p where p.id in :people", Person.class)
            .setParameter("people", people)
            .getResultList();
  }

  List<ChartLinkRow> links(List<UUID> people) {
    return people.isEmpty()
        ? List.of()
        : em.createQuery(
                "select l from ChartLinkRow l where l.personId in :people", ChartLinkRow.class)
            .setParameter("people", people)
            .getResultList();
  }

  /** Who has this record number in this system already, if anybody. */
  @Nullable PersonId personWith(String system, byte[] identifierIndex) {
    return em.createQuery(
            """
            select l from ChartLinkRow l
            where l.system = :system and l.identifierIndex = :index""",
            ChartLinkRow.class)
        .setParameter("system", system)
        .setParameter("index", identifierIndex)
        .getResultStream()
        .map(ChartLinkRow::person)
        .findFirst()
        .orElse(null);
  }

  void removeLinks(PersonId person) {
    em.createQuery("delete from ChartLinkRow l where l.personId = :person")
        .setParameter("person", person.value())
        .executeUpdate();
  }

  /** Everybody who is or was on the care team of a couple. */
  List<CareTeamMember> everMembers(CoupleId couple) {
    return em.createQuery(
            "select m from CareTeamMember m where m.coupleId = :couple order by m.joinedAt",
            CareTeamMember.class)
        .setParameter("couple", couple.value())
        .setMaxResults(MOST_CONSENTS)
        .getResultList();
  }

  boolean isMember(PractitionerId practitioner, UUID couple) {
    return em.createQuery(
                """
                select count(m) from CareTeamMember m
                where m.coupleId = :couple and m.practitionerId = :practitioner
                  and m.leftAt is null""",
                Long.class)
            .setParameter("couple", couple)
            .setParameter("practitioner", practitioner.value())
            .getSingleResult()
        > 0;
  }

  boolean supervisesMember(PractitionerId supervisor, UUID couple) {
    return em.createQuery(
                """
                select count(m) from CareTeamMember m, Practitioner p
                where m.coupleId = :couple and m.leftAt is null
                  and p.id = m.practitionerId and p.supervisorId = :supervisor""",
                Long.class)
            .setParameter("couple", couple)
            .setParameter("supervisor", supervisor.value())
            .getSingleResult()
        > 0;
  }

  List<SecretsAgreementRow> secrets(CoupleId couple) {
    return em.createQuery(
            "select s from SecretsAgreementRow s where s.coupleId = :couple order by s.number desc",
            SecretsAgreementRow.class)
        .setParameter("couple", couple.value())
        .setMaxResults(MOST_CONSENTS)
        .getResultList();
  }

  List<ReleaseConsentRow> releases(CoupleId couple) {
    return em.createQuery(
            """
            select r from ReleaseConsentRow r where r.coupleId = :couple
            order by r.letter, r.fromOn desc""",
            ReleaseConsentRow.class)
        .setParameter("couple", couple.value())
        .setMaxResults(MOST_CONSENTS)
        .getResultList();
  }

  Optional<ReleaseConsentRow> release(UUID id) {
    return Optional.ofNullable(em.find(ReleaseConsentRow.class, id));
  }
}
