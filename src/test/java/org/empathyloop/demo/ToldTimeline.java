package org.empathyloop.demo;

import java.util.ArrayList;
import java.util.List;
import org.empathyloop.session.ArousalStep;
import org.empathyloop.session.Capture;
import org.empathyloop.session.ChartedMoment;
import org.empathyloop.session.LoopState;
import org.empathyloop.session.LoopStretch;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.shared.Ids;

/**
 * A told session as the chart would have it; a value that refuses what lies outside the session.
 */
final class ToldTimeline {
  private static final long MINUTE = 60_000;

  private final List<ChartedMoment> moments = new ArrayList<>();
  private final List<ArousalStep> arousal = new ArrayList<>();
  private final List<LoopStretch> loop = new ArrayList<>();
  private LoopState state = LoopState.NEUTRAL;
  private long since;

  private ToldTimeline() {}

  static SessionTimeline of(SessionStory session) {
    var told = new ToldTimeline();
    session.score().forEach(told::add);
    long end = session.minutes() * MINUTE;
    told.enter(told.state, end);
    return new SessionTimeline(end, told.moments, told.arousal, told.loop, List.of());
  }

  private void add(ScoreLine line) {
    if (line instanceof ScoreLine.Mark mark) {
      moments.add(moment(mark));
    } else if (line instanceof ScoreLine.Level level) {
      arousal.add(new ArousalStep(Ids.next(), level.partner(), level.offsetMs(), level.level()));
    } else if (line instanceof ScoreLine.Strip strip) {
      enter(strip.state(), strip.offsetMs());
    }
  }

  private void enter(LoopState next, long at) {
    loop.add(new LoopStretch(state, since, at));
    state = next;
    since = at;
  }

  private static ChartedMoment moment(ScoreLine.Mark mark) {
    return new ChartedMoment(
        Ids.next(),
        mark.actor(),
        mark.code(),
        mark.feeling(),
        mark.offsetMs(),
        mark.strength(),
        Capture.LIVE,
        mark.prompted(),
        null);
  }
}
