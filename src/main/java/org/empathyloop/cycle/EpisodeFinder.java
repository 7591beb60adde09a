package org.empathyloop.cycle;

import java.util.List;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.vocabulary.CodeBook;

/**
 * Finds in a charted session the episodes in which the loop went sideways or connected, and the
 * attempts to repair it. Pure: the same timeline gives the same episodes.
 *
 * <p>What is found is an observer's impression put in order, and a proposal that the therapist
 * confirms or corrects.
 */
public final class EpisodeFinder {
  private final CodeBook codes;
  private final SidewaysRule sideways;
  private final ConnectingRule connecting;
  private final RepairRule repairs;

  public EpisodeFinder(CodeBook codes) {
    this(codes, CycleParameters.DEFAULT);
  }

  public EpisodeFinder(CodeBook codes, CycleParameters parameters) {
    this.codes = codes;
    this.sideways = new SidewaysRule(parameters);
    this.connecting = new ConnectingRule(parameters);
    this.repairs = new RepairRule(parameters);
  }

  /**
   * @throws org.empathyloop.shared.EmpathyLoopException with {@code CODE_UNKNOWN} when a moment has
   *     a code that the vocabulary does not know
   */
  public FoundEpisodes find(SessionTimeline timeline) {
    List<Segment> segments = Segment.of(timeline, codes);
    return new FoundEpisodes(
        segments.stream().flatMap(segment -> sideways.find(segment).stream()).toList(),
        segments.stream().flatMap(segment -> connecting.find(segment).stream()).toList(),
        segments.stream().flatMap(segment -> repairs.find(segment).stream()).toList());
  }
}
