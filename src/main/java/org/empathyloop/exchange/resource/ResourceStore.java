package org.empathyloop.exchange.resource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Rows of versions and of what they are found by. */
@ApplicationScoped
class ResourceStore {
  @PersistenceContext(unitName = "practice")
  private EntityManager em;

  /** A found version, the time that it is sorted by, and the chart that it belongs to, if any. */
  record Found(VersionRow version, Instant startsAt, Optional<UUID> couple) {}

  void add(VersionRow version) {
    em.persist(version);
  }

  /** Rows point to versions, which must be there before. */
  void add(List<SearchRow> rows) {
    em.flush();
    rows.forEach(em::persist);
  }

  Optional<SearchRow> find(ResourceRef ref) {
    return Optional.ofNullable(em.find(SearchRow.class, new SearchRow.Key(ref)));
  }

  /** The search rows of one type, locked until the transaction ends. */
  List<SearchRow> locked(String type, Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery(
                "select s from SearchRow s where s.resourceType = :type and s.resourceId in :ids",
                SearchRow.class)
            .setParameter("type", type)
            .setParameter("ids", ids)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
  }

  /** What is there now of a part of a session. */
  List<ResourceRef> present(ResourcePart part) {
    return em.createQuery(
            """
            select s from SearchRow s
            where s.resourceType = :type and s.encounterId = :encounter and s.code in :codes
              and s.deleted = false\
            """,
            SearchRow.class)
        .setParameter("type", part.type())
        .setParameter("encounter", part.encounter())
        .setParameter("codes", part.codes())
        .getResultStream()
        .map(SearchRow::ref)
        .toList();
  }

  Optional<VersionRow> newest(ResourceRef ref) {
    return one(
        em.createQuery(
                """
                select v from SearchRow s, VersionRow v
                where v.id = s.versionRow and s.resourceType = :type and s.resourceId = :id\
                """,
                VersionRow.class)
            .setParameter("type", ref.type())
            .setParameter("id", ref.value()));
  }

  Optional<VersionRow> version(ResourceRef ref, int version) {
    return one(
        em.createQuery(
                """
                select v from VersionRow v
                where v.resourceType = :type and v.resourceId = :id and v.versionNo = :version\
                """,
                VersionRow.class)
            .setParameter("type", ref.type())
            .setParameter("id", ref.value())
            .setParameter("version", version));
  }

  /** Newest first. */
  List<VersionRow> versions(ResourceRef ref, int limit) {
    return em.createQuery(
            """
            select v from VersionRow v where v.resourceType = :type and v.resourceId = :id
            order by v.versionNo desc\
            """,
            VersionRow.class)
        .setParameter("type", ref.type())
        .setParameter("id", ref.value())
        .setMaxResults(limit)
        .getResultList();
  }

  /** In the order of the query; one more than a page, so that the caller sees whether it ends. */
  List<Found> search(ResourceQuery query) {
    Map<String, Object> values = new LinkedHashMap<>();
    List<String> conditions = new ArrayList<>();
    conditions.add("v.id = s.versionRow and s.deleted = false and s.resourceType = :type");
    values.put("type", query.type());
    SearchConditions.add(query, conditions, values);
    String direction = query.newestFirst() ? " desc" : "";
    TypedQuery<Object[]> rows =
        em.createQuery(
            "select v, s.startsAt, s.coupleId from SearchRow s, VersionRow v where "
                + String.join(" and ", conditions)
                + " order by s.startsAt"
                + direction
                + ", s.resourceId"
                + direction,
            Object[].class);
    values.forEach(rows::setParameter);
    return rows.setMaxResults(query.count() + 1).getResultList().stream()
        .map(
            row ->
                new Found(
                    (VersionRow) row[0], (Instant) row[1], Optional.ofNullable((UUID) row[2])))
        .toList();
  }

  private static Optional<VersionRow> one(TypedQuery<VersionRow> query) {
    return query.getResultStream().findFirst();
  }
}
