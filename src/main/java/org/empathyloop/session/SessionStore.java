package org.empathyloop.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/** Rows of sessions, their commands and their charts. */
@ApplicationScoped
class SessionStore {
  /** More than any session has; a bound on every list. */
  private static final int MOST_MARKS = 20_000;

  private static final String SERIES = "series";
  private static final String BY_TIME = "m.offsetMs, m.device, m.pressOrder";
  private static final String PAUSED = "m.fromMs, m.id";

  @PersistenceContext(unitName = "practice")
  private EntityManager em;

  void add(Object row) {
    em.persist(row);
  }

  Optional<TherapySession> find(SessionId session) {
    return Optional.ofNullable(em.find(TherapySession.class, session.value()));
  }

  /**
   * @throws EmpathyLoopException with {@link Fault#NOT_FOUND}
   */
  TherapySession required(SessionId session) {
    return find(session).orElseThrow(() -> new EmpathyLoopException(Fault.NOT_FOUND));
  }

  /** As {@link #required}, and nobody else charts, ends or closes it until this commits. */
  TherapySession locked(SessionId session) {
    TherapySession found =
        em.find(TherapySession.class, session.value(), LockModeType.PESSIMISTIC_WRITE);
    if (found == null) {
      throw new EmpathyLoopException(Fault.NOT_FOUND);
    }
    return found;
  }

  List<TherapySession> sessionsOf(CoupleId couple, int limit) {
    return em.createQuery(
            """
            select s from TherapySession s where s.coupleId = :couple
            order by s.startedAt desc, s.id""",
            TherapySession.class)
        .setParameter("couple", couple.value())
        .setMaxResults(limit)
        .getResultList();
  }

  /** Whether the couple has a session within these times; one that runs has no end yet. */
  boolean overlaps(CoupleId couple, Instant from, Instant to) {
    return em.createQuery(
                """
                select count(s) from TherapySession s
                where s.coupleId = :couple and s.startedAt < :to
                  and (s.endedAt is null or s.endedAt > :from)""",
                Long.class)
            .setParameter("couple", couple.value())
            .setParameter("from", from)
            .setParameter("to", to)
            .getSingleResult()
        > 0;
  }

  List<CommandRow> commandsOf(Series series) {
    return em.createQuery(
            """
            select c from CommandRow c where c.seriesId = :series
            order by c.offsetMs, c.device, c.seq""",
            CommandRow.class)
        .setParameter(SERIES, series.id())
        .setMaxResults(MOST_MARKS)
        .getResultList();
  }

  long countCommands(Series series) {
    return em.createQuery(
            "select count(c) from CommandRow c where c.seriesId = :series", Long.class)
        .setParameter(SERIES, series.id())
        .getSingleResult();
  }

  /** Offset of the last mark in ms, 0 when there is none. */
  long lastOffset(Series series) {
    return em.createQuery(
            "select coalesce(max(c.offsetMs), 0) from CommandRow c where c.seriesId = :series",
            Long.class)
        .setParameter(SERIES, series.id())
        .getSingleResult();
  }

  /** Commands with one of these ids, or with one of these numbers on one of these devices. */
  List<CommandRow> sameAs(Series series, Set<UUID> ids, Set<UUID> devices, Set<Integer> numbers) {
    return em.createQuery(
            """
            select c from CommandRow c where c.id in :ids
            or (c.seriesId = :series and c.device in :devices and c.seq in :numbers)""",
            CommandRow.class)
        .setParameter("ids", ids)
        .setParameter(SERIES, series.id())
        .setParameter("devices", devices)
        .setParameter("numbers", numbers)
        .getResultList();
  }

  List<CommandRow> commands(Series series, Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery(
                "select c from CommandRow c where c.seriesId = :series and c.id in :ids",
                CommandRow.class)
            .setParameter(SERIES, series.id())
            .setParameter("ids", ids)
            .getResultList();
  }

  List<CommandRow> commandsOn(Series series, Collection<UUID> targets) {
    return targets.isEmpty()
        ? List.of()
        : em.createQuery(
                "select c from CommandRow c where c.seriesId = :series and c.targetId in :targets",
                CommandRow.class)
            .setParameter(SERIES, series.id())
            .setParameter("targets", targets)
            .getResultList();
  }

  <T> Optional<T> mark(Class<T> type, UUID id) {
    return Optional.ofNullable(em.find(type, id));
  }

  List<Moment> moments(Series series) {
    return marks(Moment.class, BY_TIME, series);
  }

  /** Standing moments that answer this one. */
  List<Moment> answering(Series series, UUID moment) {
    return em.createQuery(
            """
            select m from Moment m
            where m.seriesId = :series and m.answersId = :moment and m.voided = false""",
            Moment.class)
        .setParameter(SERIES, series.id())
        .setParameter("moment", moment)
        .getResultList();
  }

  /** How many edits of the timeline there are. */
  int countEdits(Series series) {
    return em.createQuery(
            "select coalesce(max(c.editNo), 0) from CommandRow c where c.seriesId = :series",
            Integer.class)
        .setParameter(SERIES, series.id())
        .getSingleResult();
  }

  /** What one device sent, in the order of its numbers. */
  List<CommandRow> commandsOfDevice(Series series, UUID device) {
    return em.createQuery(
            """
            select c from CommandRow c where c.seriesId = :series and c.device = :device
            order by c.seq""",
            CommandRow.class)
        .setParameter(SERIES, series.id())
        .setParameter("device", device)
        .setMaxResults(MOST_MARKS)
        .getResultList();
  }

  /** The edits of the timeline in the order in which they were made. */
  List<CommandRow> edits(Series series) {
    return em.createQuery(
            """
            select c from CommandRow c where c.seriesId = :series and c.editNo > 0
            order by c.editNo""",
            CommandRow.class)
        .setParameter(SERIES, series.id())
        .setMaxResults(MOST_MARKS)
        .getResultList();
  }

  List<ArousalMark> arousal(Series series) {
    return marks(ArousalMark.class, BY_TIME, series);
  }

  List<LoopChange> loop(Series series) {
    return marks(LoopChange.class, BY_TIME, series);
  }

  List<SessionPause> pauses(Series series) {
    return marks(SessionPause.class, PAUSED, series);
  }

  List<RoomAnswer> answers(Series series) {
    return marks(RoomAnswer.class, "m.offsetMs, m.id", series);
  }

  /** Also those that were taken back. */
  List<RoomAnswer> answersTo(UUID question) {
    return em.createQuery(
            "select a from RoomAnswer a where a.questionId = :question order by a.offsetMs, a.id",
            RoomAnswer.class)
        .setParameter("question", question)
        .setMaxResults(MOST_MARKS)
        .getResultList();
  }

  private <T> List<T> marks(Class<T> type, String order, Series series) {
    return marks(type, order, List.of(series));
  }

  private <T> List<T> marks(Class<T> type, String order, List<Series> series) {
    return series.isEmpty()
        ? List.of()
        : em.createQuery(
                "select m from %s m where m.seriesId in :series and m.voided = false order by %s"
                    .formatted(type.getSimpleName(), order),
                type)
            .setParameter(SERIES, series.stream().map(Series::id).toList())
            .setMaxResults(MOST_MARKS * series.size())
            .getResultList();
  }

  /** The first series of each of these sessions, in their order and in one query a kind. */
  List<ChartMarks> marks(List<TherapySession> sessions) {
    List<Series> series = sessions.stream().map(session -> Series.first(session.id())).toList();
    Map<SessionId, List<Moment>> moments =
        bySession(Moment.class, BY_TIME, series, Moment::session);
    Map<SessionId, List<ArousalMark>> arousal =
        bySession(ArousalMark.class, BY_TIME, series, ArousalMark::session);
    Map<SessionId, List<LoopChange>> loop =
        bySession(LoopChange.class, BY_TIME, series, LoopChange::session);
    Map<SessionId, List<SessionPause>> pauses =
        bySession(SessionPause.class, PAUSED, series, SessionPause::session);
    return sessions.stream()
        .map(
            session ->
                new ChartMarks(
                    session,
                    moments.getOrDefault(session.id(), List.of()),
                    arousal.getOrDefault(session.id(), List.of()),
                    loop.getOrDefault(session.id(), List.of()),
                    pauses.getOrDefault(session.id(), List.of())))
        .toList();
  }

  private <T> Map<SessionId, List<T>> bySession(
      Class<T> type, String order, List<Series> series, Function<T, SessionId> session) {
    return marks(type, order, series).stream().collect(Collectors.groupingBy(session));
  }
}
