package org.empathyloop.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.empathyloop.cycle.CycleService;
import org.empathyloop.cycle.Episode;
import org.empathyloop.cycle.EpisodeReview;
import org.empathyloop.cycle.ReviewEpisode;
import org.empathyloop.session.ChartBatch;
import org.empathyloop.session.EnterSession;
import org.empathyloop.session.SessionId;
import org.empathyloop.session.SessionService;

/** Enters a session that has taken place, charts it and wraps it up. */
@ApplicationScoped
class SessionTelling {
  @Inject private SessionService sessions;
  @Inject private CycleService cycles;

  void tell(Telling telling, SessionStory story) {
    SessionId session = telling.session(story.number());
    sessions.enter(
        new EnterSession(
            session,
            telling.couple(),
            story.leftSeat(),
            telling.days().start(story.number()),
            story.minutes()));
    String name = "session " + story.number() + " ";
    sessions.chart(
        new ChartBatch(session, PadScript.of(story.score(), part -> telling.id(name + part))));
    sessions.close(session);
    if (story.signed()) {
      cycles.episodes(session).forEach(this::confirm);
    }
  }

  private void confirm(Episode found) {
    cycles.review(new ReviewEpisode(found.id(), found.version(), EpisodeReview.CONFIRMED, null));
  }
}
