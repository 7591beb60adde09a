package org.empathyloop.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.empathyloop.session.Pause;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.vocabulary.CodeBook;

/**
 * An unbroken stretch of charting. EL-CYC-002: nothing is counted or followed across a pause.
 *
 * @param fromMs first instant on the session clock
 * @param toMs last instant: the start of a pause or the end of the session
 * @param events what the partners showed meanwhile, in order; recalled moments are not among them
 *     (EL-CYC-003)
 */
public record Segment(long fromMs, long toMs, List<PartnerEvent> events, ArousalSeries arousal) {

  public Segment {
    events = List.copyOf(events);
  }

  /**
   * The unbroken stretches of a session, in order.
   *
   * @throws org.empathyloop.shared.EmpathyLoopException with {@code CODE_UNKNOWN} when a moment has
   *     a code that the vocabulary does not know
   */
  public static List<Segment> of(SessionTimeline timeline, CodeBook codes) {
    var events = partnerEvents(timeline, codes);
    var arousal = new ArousalSeries(timeline.arousal());
    List<Segment> segments = new ArrayList<>();
    long from = 0;
    for (Pause pause : timeline.pauses()) {
      segments.add(within(from, pause.fromMs(), events, arousal));
      from = pause.toMs();
    }
    segments.add(within(from, timeline.durationMs(), events, arousal));
    return segments;
  }

  private static List<PartnerEvent> partnerEvents(SessionTimeline timeline, CodeBook codes) {
    return timeline.moments().stream()
        .filter(moment -> moment.capture().timed())
        .filter(moment -> moment.actor().ofPartners())
        .map(moment -> new PartnerEvent(moment, codes.concept(moment.code())))
        .toList();
  }

  private static Segment within(
      long fromMs, long toMs, List<PartnerEvent> events, ArousalSeries arousal) {
    var inside =
        events.stream()
            .filter(event -> event.offsetMs() >= fromMs && event.offsetMs() <= toMs)
            .toList();
    return new Segment(fromMs, toMs, inside, arousal);
  }

  /** Position of the first sideways event at or after this position. */
  OptionalInt sidewaysFrom(int position) {
    for (int i = position; i < events.size(); i++) {
      if (events.get(i).sideways()) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** The events after this position, at most so long after it. */
  public Stream<PartnerEvent> after(int position, long withinMs) {
    long until = events.get(position).offsetMs() + withinMs;
    return events.subList(position + 1, events.size()).stream()
        .takeWhile(event -> event.offsetMs() <= until);
  }

  public long lengthMs() {
    return toMs - fromMs;
  }
}
