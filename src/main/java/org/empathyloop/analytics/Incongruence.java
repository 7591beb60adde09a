package org.empathyloop.analytics;

import java.util.Set;
import org.empathyloop.analytics.stats.Proportion;
import org.empathyloop.analytics.stats.Rate;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.PartnerEvent;
import org.empathyloop.cycle.Segment;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;

/**
 * EL-ANA-027: how often a partner's words and body did not match, and how often the same partner
 * soon disclosed what was beneath.
 *
 * @param marks in milliseconds of charted time
 * @param resolved of the marks that were followed for the whole window or resolved within it
 */
public record Incongruence(Rate marks, Proportion resolved) {
  public static final Incongruence NONE = new Incongruence(new Rate(0, 0), new Proportion(0, 0));

  /** The unit that its rate is told in. */
  public static final double TEN_MINUTES_MS = 600_000;

  private static final String CONGRUENCE = "congruence";
  private static final Set<Code> MATCHING = Set.of(new Code("congruent"), new Code("unclear"));
  private static final Set<Code> DISCLOSING = Set.of(new Code("disclose"), new Code("r-disclose"));

  public static Incongruence of(SessionTimeline session, CodeBook codes, PartnerLetter partner) {
    return of(session, codes, partner, MeasureWindows.DEFAULT.resolveMs());
  }

  static Incongruence of(
      SessionTimeline session, CodeBook codes, PartnerLetter partner, long windowMs) {
    return Segment.of(session, codes).stream()
        .map(segment -> of(segment, partner, windowMs))
        .reduce(NONE, Incongruence::plus);
  }

  private static Incongruence of(Segment segment, PartnerLetter partner, long windowMs) {
    int marks = 0;
    Proportion resolved = new Proportion(0, 0);
    for (int i = 0; i < segment.events().size(); i++) {
      PartnerEvent mark = segment.events().get(i);
      if (mark.by(partner) && apart(mark)) {
        marks++;
        boolean disclosed =
            segment
                .after(i, windowMs)
                .anyMatch(event -> event.by(partner) && DISCLOSING.contains(event.moment().code()));
        if (disclosed || mark.offsetMs() + windowMs <= segment.toMs()) {
          resolved = resolved.plus(new Proportion(disclosed ? 1 : 0, 1));
        }
      }
    }
    return new Incongruence(new Rate(marks, segment.lengthMs()), resolved);
  }

  private static boolean apart(PartnerEvent event) {
    return event.concept().axis().equals(CONGRUENCE) && !MATCHING.contains(event.moment().code());
  }

  public Incongruence plus(Incongruence other) {
    return new Incongruence(marks.plus(other.marks), resolved.plus(other.resolved));
  }
}
