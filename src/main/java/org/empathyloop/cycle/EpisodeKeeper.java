package org.empathyloop.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.session.ChartEdited;
import org.empathyloop.session.SessionClosed;
import org.empathyloop.session.SessionId;
import org.empathyloop.session.SessionService;
import org.empathyloop.vocabulary.CodeBook;

/** Keeps the episodes of a session in step with its chart, and the therapist's word with them. */
@ApplicationScoped
class EpisodeKeeper {
  @Inject private CycleStore cycles;
  @Inject private SessionService sessions;
  @Inject private CodeBook codes;
  @Inject private Event<EpisodesChanged> changed;

  void whenClosed(@Observes SessionClosed closed) {
    findAgain(closed.couple(), closed.session());
  }

  /** EL-SES-036: an amended chart is read again; what the therapist said of an episode stays. */
  void whenAmended(@Observes ChartEdited edited) {
    CoupleId couple = edited.session().couple();
    SessionId session = edited.session().id();
    if (edited.session().closed()) {
      List<Episode> stood = values(cycles.episodesOf(session));
      find(couple, session);
      amendWhatChanged(stood, values(cycles.episodesOf(session)));
      tell(couple, session);
    }
  }

  /** Finds the episodes of the session as it is charted now. */
  void findAgain(CoupleId couple, SessionId session) {
    find(couple, session);
    tell(couple, session);
  }

  private void find(CoupleId couple, SessionId session) {
    List<EpisodeRow> before = cycles.episodesOf(session);
    List<FoundEpisode> found =
        new EpisodeFinder(codes).find(sessions.timeline(session)).all().toList();
    for (EpisodeRow row : before) {
      if (found.stream().noneMatch(row::is)) {
        leave(row);
      }
    }
    found.forEach(episode -> keep(couple, session, episode, before));
  }

  private void amendWhatChanged(List<Episode> stood, List<Episode> stands) {
    for (Episode now : stands) {
      stood.stream()
          .filter(before -> before.id().equals(now.id()))
          .filter(
              before ->
                  !before.found().equals(now.found()) || before.stillFound() != now.stillFound())
          .forEach(before -> cycles.episode(now.id()).ifPresent(EpisodeRow::amend));
    }
  }

  private void tell(CoupleId couple, SessionId session) {
    cycles.flush();
    changed.fire(new EpisodesChanged(couple, session));
  }

  /** Values of these rows with their moments. */
  List<Episode> values(List<EpisodeRow> rows) {
    Map<EpisodeId, List<UUID>> moments = cycles.moments(rows);
    return rows.stream().map(row -> row.value(moments.getOrDefault(row.id(), List.of()))).toList();
  }

  private void keep(
      CoupleId couple, SessionId session, FoundEpisode found, List<EpisodeRow> before) {
    Optional<EpisodeRow> known = before.stream().filter(row -> row.is(found)).findFirst();
    EpisodeRow row = known.orElseGet(() -> new EpisodeRow(couple, session, found));
    if (known.isPresent()) {
      row.foundAgain(found);
      cycles.removeMoments(row.id());
    } else {
      cycles.add(row);
    }
    for (int i = 0; i < found.moments().size(); i++) {
      cycles.add(new EpisodeMomentRow(row.id(), i, found.moments().get(i)));
    }
  }

  private void leave(EpisodeRow row) {
    if (row.reviewed()) {
      row.notFoundAgain();
    } else {
      cycles.remove(row);
    }
  }
}
