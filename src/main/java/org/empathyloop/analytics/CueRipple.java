package org.empathyloop.analytics;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.PartnerEvent;
import org.empathyloop.cycle.Segment;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;

/**
 * EL-ANA-025: what one partner showed first after a cue of the other, before the other changed that
 * cue and since: "one person changes the cue, the whole system responds", counted.
 */
public record CueRipple(Code cue, PartnerLetter changedBy, Row before, Row since) {
  private static final Code CHANGE = new Code("change-cue");

  /**
   * The answers to a cue.
   *
   * @param cues how often the cue was shown and followed for the whole window
   * @param answers how often each code came first; the rest had no answer charted
   */
  public record Row(int cues, Map<Code, Integer> answers) {
    public Row {
      answers = Map.copyOf(answers);
    }

    /** Cues that nothing charted followed. */
    public int unanswered() {
      return cues - answers.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /**
   * @param sessions the earliest first
   * @param cue that {@code changedBy} changed
   * @return empty when no change was marked
   */
  public static Optional<CueRipple> of(
      List<SessionTimeline> sessions, CodeBook codes, PartnerLetter changedBy, Code cue) {
    return of(sessions, codes, changedBy, cue, MeasureWindows.DEFAULT.rippleMs());
  }

  static Optional<CueRipple> of(
      List<SessionTimeline> sessions,
      CodeBook codes,
      PartnerLetter changedBy,
      Code cue,
      long windowMs) {
    var counts = new Counts(cue, changedBy, windowMs);
    for (SessionTimeline session : sessions) {
      Segment.of(session, codes).forEach(counts::follow);
    }
    return counts.changed
        ? Optional.of(new CueRipple(cue, changedBy, counts.before.row(), counts.since.row()))
        : Optional.empty();
  }

  /**
   * The ripple of the cue that {@code changedBy} is charted with most: the own sideways moment,
   * whose change is looked for.
   *
   * @param sessions the earliest first
   * @return empty when no change was marked, or nothing sideways was charted
   */
  public static Optional<CueRipple> ofMostShown(
      List<SessionTimeline> sessions, CodeBook codes, PartnerLetter changedBy) {
    Map<Code, Integer> shown = new TreeMap<>(Comparator.comparing(Code::value));
    for (SessionTimeline session : sessions) {
      Segment.of(session, codes).stream()
          .flatMap(segment -> segment.events().stream())
          .filter(event -> event.by(changedBy) && event.sideways())
          .forEach(event -> shown.merge(event.moment().code(), 1, Integer::sum));
    }
    return shown.entrySet().stream()
        .max(
            Map.Entry.<Code, Integer>comparingByValue()
                .thenComparing(
                    Map.Entry.comparingByKey(Comparator.comparing(Code::value).reversed())))
        .flatMap(most -> of(sessions, codes, changedBy, most.getKey()));
  }

  private static final class Tally {
    private int cues;
    private final Map<Code, Integer> answers = new TreeMap<>(Comparator.comparing(Code::value));

    Row row() {
      return new Row(cues, answers);
    }
  }

  private static final class Counts {
    private final Code cue;
    private final PartnerLetter by;
    private final long windowMs;
    private final Tally before = new Tally();
    private final Tally since = new Tally();
    private boolean changed;

    Counts(Code cue, PartnerLetter by, long windowMs) {
      this.cue = cue;
      this.by = by;
      this.windowMs = windowMs;
    }

    void follow(Segment segment) {
      List<PartnerEvent> events = segment.events();
      for (int i = 0; i < events.size(); i++) {
        PartnerEvent event = events.get(i);
        if (!event.by(by)) {
          continue;
        }
        changed = changed || event.moment().code().equals(CHANGE);
        boolean followed = event.offsetMs() + windowMs <= segment.toMs();
        if (followed && event.moment().code().equals(cue)) {
          count(segment, i, changed ? since : before);
        }
      }
    }

    private void count(Segment segment, int position, Tally tally) {
      tally.cues++;
      segment
          .after(position, windowMs)
          .filter(answer -> answer.by(by.other()) && answer.tallied())
          .findFirst()
          .ifPresent(answer -> tally.answers.merge(answer.moment().code(), 1, Integer::sum));
    }
  }
}
