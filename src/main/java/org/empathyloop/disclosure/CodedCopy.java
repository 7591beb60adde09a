package org.empathyloop.disclosure;

import java.util.List;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.session.Arousal;
import org.empathyloop.session.ArousalStep;
import org.empathyloop.session.Capture;
import org.empathyloop.session.ChartedMoment;
import org.empathyloop.session.LoopStretch;
import org.empathyloop.session.MomentActor;
import org.empathyloop.session.MomentMeaning;
import org.empathyloop.session.Pause;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.shared.Ids;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.jspecify.annotations.Nullable;

/**
 * EL-DIS-006: what of a charted session a file of codes may hold, by allowlist: when in the
 * session, which partner by letter, which code. It has no id, no day, no name and no words; a
 * bookmark and a safety concern are not in it. Writers of files take nothing else.
 */
public record CodedCopy(
    long durationMs,
    List<Mark> marks,
    List<Level> arousal,
    List<LoopStretch> loop,
    List<Pause> pauses) {
  /** A moment. */
  public record Mark(
      long offsetMs,
      MomentActor actor,
      Code code,
      @Nullable Code feeling,
      int strength,
      boolean prompted,
      Capture capture) {}

  /** A rung of the arousal ladder, from then on. */
  public record Level(long offsetMs, PartnerLetter partner, int level) {}

  public CodedCopy {
    marks = List.copyOf(marks);
    arousal = List.copyOf(arousal);
    loop = List.copyOf(loop);
    pauses = List.copyOf(pauses);
  }

  public static CodedCopy of(SessionTimeline timeline, CodeBook codes) {
    return new CodedCopy(
        timeline.durationMs(),
        timeline.moments().stream()
            .filter(moment -> MomentMeaning.of(moment.code(), codes) != MomentMeaning.REMARK)
            .map(CodedCopy::mark)
            .toList(),
        timeline.arousal().stream()
            .map(step -> new Level(step.offsetMs(), step.partner(), step.level().level()))
            .toList(),
        timeline.loop(),
        timeline.pauses());
  }

  private static Mark mark(ChartedMoment moment) {
    return new Mark(
        moment.offsetMs(),
        moment.actor(),
        moment.code(),
        moment.feeling(),
        moment.strength(),
        moment.prompted(),
        moment.capture());
  }

  /** The same as a timeline to measure, with ids of its own. */
  public SessionTimeline timeline() {
    return new SessionTimeline(
        durationMs,
        marks.stream()
            .map(
                mark ->
                    new ChartedMoment(
                        Ids.next(),
                        mark.actor(),
                        mark.code(),
                        mark.feeling(),
                        mark.offsetMs(),
                        mark.strength(),
                        mark.capture(),
                        mark.prompted(),
                        null))
            .toList(),
        arousal.stream()
            .map(
                step ->
                    new ArousalStep(
                        Ids.next(), step.partner(), step.offsetMs(), new Arousal(step.level())))
            .toList(),
        loop,
        pauses);
  }
}
