package org.empathyloop.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.session.SessionId;

/** Rows of episodes, maps and statements. */
@ApplicationScoped
class CycleStore {
  /** More than any couple has; a bound on every list. */
  private static final int MOST = 20_000;

  @PersistenceContext(unitName = "practice")
  private EntityManager em;

  void add(Object row) {
    em.persist(row);
  }

  /** Writes what is pending, so that versions handed out next are those in the database. */
  void flush() {
    em.flush();
  }

  Optional<EpisodeRow> episode(EpisodeId id) {
    return Optional.ofNullable(em.find(EpisodeRow.class, id.value()));
  }

  List<EpisodeRow> episodesOf(SessionId session) {
    return em.createQuery(
            "select e from EpisodeRow e where e.sessionId = :session order by e.onsetMs, e.id",
            EpisodeRow.class)
        .setParameter("session", session.value())
        .setMaxResults(MOST)
        .getResultList();
  }

  List<EpisodeRow> episodesOf(CoupleId couple) {
    return em.createQuery(
            """
            select e from EpisodeRow e where e.coupleId = :couple
            order by e.sessionId, e.onsetMs, e.id""",
            EpisodeRow.class)
        .setParameter("couple", couple.value())
        .setMaxResults(MOST)
        .getResultList();
  }

  /** The moments of each of these episodes, in order. */
  Map<EpisodeId, List<UUID>> moments(Collection<EpisodeRow> episodes) {
    if (episodes.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            """
            select m from EpisodeMomentRow m where m.episodeId in :episodes
            order by m.episodeId, m.position""",
            EpisodeMomentRow.class)
        .setParameter("episodes", episodes.stream().map(row -> row.id().value()).toList())
        .setMaxResults(MOST)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                EpisodeMomentRow::episode,
                Collectors.mapping(EpisodeMomentRow::moment, Collectors.toList())));
  }

  void removeMoments(EpisodeId episode) {
    em.createQuery("delete from EpisodeMomentRow m where m.episodeId = :episode")
        .setParameter("episode", episode.value())
        .executeUpdate();
  }

  void remove(EpisodeRow episode) {
    removeMoments(episode.id());
    em.remove(episode);
  }

  Optional<CycleMapRow> map(CycleMapId id) {
    return Optional.ofNullable(em.find(CycleMapRow.class, id.value()));
  }

  Optional<CycleMapRow> latestMap(CoupleId couple, CycleKind kind) {
    return versions(couple, kind, 1).stream().findFirst();
  }

  /** The newest first. */
  List<CycleMapRow> versions(CoupleId couple, CycleKind kind, int limit) {
    return em.createQuery(
            """
            select m from CycleMapRow m where m.coupleId = :couple and m.kind = :kind
            order by m.number desc""",
            CycleMapRow.class)
        .setParameter("couple", couple.value())
        .setParameter("kind", kind)
        .setMaxResults(limit)
        .getResultList();
  }

  List<CycleNodeRow> nodes(CycleMapId map) {
    return em.createQuery("select n from CycleNodeRow n where n.mapId = :map", CycleNodeRow.class)
        .setParameter("map", map.value())
        .setMaxResults(MOST)
        .getResultList();
  }

  /** What was seen at each node of a map, in order. */
  Map<UUID, List<SeenMoment>> evidence(CycleMapId map) {
    return em.createQuery(
            "select e from CycleEvidenceRow e where e.mapId = :map order by e.nodeId, e.position",
            CycleEvidenceRow.class)
        .setParameter("map", map.value())
        .setMaxResults(MOST)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                CycleEvidenceRow::node,
                Collectors.mapping(CycleEvidenceRow::seen, Collectors.toList())));
  }

  List<NamingStatementRow> statements(CycleMapId map) {
    return em.createQuery(
            "select s from NamingStatementRow s where s.mapId = :map order by s.speaker",
            NamingStatementRow.class)
        .setParameter("map", map.value())
        .setMaxResults(MOST)
        .getResultList();
  }

  Optional<NamingStatementRow> statement(CycleMapId map, PartnerLetter speaker) {
    return em.createQuery(
            "select s from NamingStatementRow s where s.mapId = :map and s.speaker = :speaker",
            NamingStatementRow.class)
        .setParameter("map", map.value())
        .setParameter("speaker", speaker)
        .getResultStream()
        .findFirst();
  }
}
