package org.empathyloop.analytics;

import org.empathyloop.analytics.stats.Proportion;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.PartnerEvent;
import org.empathyloop.cycle.Segment;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;

/**
 * EL-ANA-026: how often a warm mark of one partner is answered by a warm one of the other. A warm
 * mark is a connecting cue, or warm mirroring that nobody asked for.
 *
 * @param byB warm marks of A that B answered, of all that were followed for the whole window
 * @param byA the reverse
 */
public record Mirroring(Proportion byB, Proportion byA) {
  public static final Mirroring NONE = new Mirroring(new Proportion(0, 0), new Proportion(0, 0));

  private static final String CUES = "cue";
  private static final Code WARM_MIRROR = new Code("warm-mirror");

  public static Mirroring of(SessionTimeline session, CodeBook codes) {
    return of(session, codes, MeasureWindows.DEFAULT.mirrorMs());
  }

  static Mirroring of(SessionTimeline session, CodeBook codes, long windowMs) {
    return Segment.of(session, codes).stream()
        .map(
            segment ->
                new Mirroring(
                    answered(segment, PartnerLetter.A, windowMs),
                    answered(segment, PartnerLetter.B, windowMs)))
        .reduce(NONE, Mirroring::plus);
  }

  public Mirroring plus(Mirroring other) {
    return new Mirroring(byB.plus(other.byB), byA.plus(other.byA));
  }

  private static Proportion answered(Segment segment, PartnerLetter from, long windowMs) {
    int answered = 0;
    int marks = 0;
    for (int i = 0; i < segment.events().size(); i++) {
      PartnerEvent mark = segment.events().get(i);
      boolean followed = mark.offsetMs() + windowMs <= segment.toMs();
      if (followed && mark.moment().actor().is(from) && warm(mark)) {
        marks++;
        boolean mirrored =
            segment
                .after(i, windowMs)
                .anyMatch(answer -> answer.moment().actor().is(from.other()) && warm(answer));
        answered += mirrored ? 1 : 0;
      }
    }
    return new Proportion(answered, marks);
  }

  private static boolean warm(PartnerEvent event) {
    return event.connecting()
        && (event.concept().axis().equals(CUES) || event.moment().code().equals(WARM_MIRROR));
  }
}
