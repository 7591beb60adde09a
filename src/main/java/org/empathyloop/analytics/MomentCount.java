package org.empathyloop.analytics;

import org.empathyloop.session.ChartedMoment;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.vocabulary.CodeBook;
import org.empathyloop.vocabulary.Polarity;

/**
 * How many connecting and sideways moments the partners showed. Recalled ones count; a practice
 * that the therapist asked for, arousal steps, marks and therapist steps do not.
 *
 * @param connecting 0 or more
 * @param sideways 0 or more
 */
public record MomentCount(int connecting, int sideways) {
  public static final MomentCount NONE = new MomentCount(0, 0);

  public static MomentCount of(SessionTimeline session, CodeBook codes) {
    return new MomentCount(
        count(session, codes, Polarity.CONNECTING), count(session, codes, Polarity.SIDEWAYS));
  }

  public MomentCount plus(MomentCount other) {
    return new MomentCount(connecting + other.connecting, sideways + other.sideways);
  }

  private static int count(SessionTimeline session, CodeBook codes, Polarity polarity) {
    return (int)
        session.moments().stream().filter(moment -> counts(moment, codes, polarity)).count();
  }

  private static boolean counts(ChartedMoment moment, CodeBook codes, Polarity polarity) {
    var concept = codes.concept(moment.code());
    return moment.actor().ofPartners()
        && concept.tallied().counts(moment.prompted())
        && concept.polarity() == polarity;
  }
}
