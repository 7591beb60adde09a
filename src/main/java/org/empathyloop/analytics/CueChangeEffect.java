package org.empathyloop.analytics;

import java.util.List;
import java.util.function.Predicate;
import org.empathyloop.analytics.stats.Proportion;
import org.empathyloop.analytics.stats.Rate;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.PartnerEvent;
import org.empathyloop.cycle.Segment;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;

/**
 * EL-ANA-025: what the other partner does in the minute after a cue was changed, beside the minute
 * before, over changes followed for the whole of both.
 *
 * @param sidewaysBefore the other's sideways moments, in milliseconds observed
 * @param sidewaysAfter the same afterwards
 * @param answered changes that a connecting moment of the other followed
 * @param calmer changes after which the other's arousal was nearer to settled than before
 */
public record CueChangeEffect(
    Rate sidewaysBefore, Rate sidewaysAfter, Proportion answered, Proportion calmer) {
  public static final CueChangeEffect NONE =
      new CueChangeEffect(
          new Rate(0, 0), new Rate(0, 0), new Proportion(0, 0), new Proportion(0, 0));

  private static final Code CHANGE = new Code("change-cue");
  private static final long WINDOW_MS = 60_000;

  /**
   * @param by who changed the cue
   */
  public static CueChangeEffect of(SessionTimeline session, CodeBook codes, PartnerLetter by) {
    return Segment.of(session, codes).stream()
        .flatMap(
            segment ->
                segment.events().stream()
                    .filter(event -> event.by(by) && event.moment().code().equals(CHANGE))
                    .filter(event -> followed(segment, event.offsetMs()))
                    .map(event -> of(segment, event.offsetMs(), by.other())))
        .reduce(NONE, CueChangeEffect::plus);
  }

  private static boolean followed(Segment segment, long at) {
    return at - WINDOW_MS >= segment.fromMs() && at + WINDOW_MS <= segment.toMs();
  }

  private static CueChangeEffect of(Segment segment, long at, PartnerLetter other) {
    List<PartnerEvent> theirs = segment.events().stream().filter(event -> event.by(other)).toList();
    int before = count(theirs, PartnerEvent::sideways, at - WINDOW_MS, at - 1);
    int after = count(theirs, PartnerEvent::sideways, at + 1, at + WINDOW_MS);
    boolean answered = count(theirs, PartnerEvent::connecting, at + 1, at + WINDOW_MS) > 0;
    boolean calmer =
        segment.arousal().shown(other, at + WINDOW_MS).distanceFromSettled()
            < segment.arousal().shown(other, at).distanceFromSettled();
    boolean charted = segment.arousal().marked(other, at).isPresent();
    return new CueChangeEffect(
        new Rate(before, WINDOW_MS),
        new Rate(after, WINDOW_MS),
        new Proportion(answered ? 1 : 0, 1),
        new Proportion(charted && calmer ? 1 : 0, charted ? 1 : 0));
  }

  private static int count(
      List<PartnerEvent> events, Predicate<PartnerEvent> which, long from, long to) {
    return (int)
        events.stream()
            .filter(which)
            .filter(event -> event.offsetMs() >= from && event.offsetMs() <= to)
            .count();
  }

  public CueChangeEffect plus(CueChangeEffect other) {
    return new CueChangeEffect(
        sidewaysBefore.plus(other.sidewaysBefore),
        sidewaysAfter.plus(other.sidewaysAfter),
        answered.plus(other.answered),
        calmer.plus(other.calmer));
  }
}
