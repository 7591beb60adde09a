package org.empathyloop.analytics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.empathyloop.analytics.stats.Proportion;
import org.empathyloop.cycle.RepairAttempt;
import org.empathyloop.session.ChartedMoment;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.vocabulary.Code;

/**
 * EL-ANA-028: repair attempts by kind, and how many came before the topic had run hot.
 *
 * @param kinds one a kind that was charted; attempts charted without kind are in none
 * @param early attempts in the first minutes of a topic, of all; a topic begins with the session
 *     and with every start-up that was marked
 */
public record RepairDetail(Map<RepairKind, RepairCount> kinds, Proportion early) {
  public static final RepairDetail NONE = new RepairDetail(Map.of(), new Proportion(0, 0));

  private static final List<Code> STARTS =
      List.of(new Code("dyad-start-harsh"), new Code("dyad-start-soft"));

  public RepairDetail {
    kinds = Map.copyOf(kinds);
  }

  /**
   * @param repairs the attempts found in that session
   */
  public static RepairDetail of(SessionTimeline session, List<RepairAttempt> repairs) {
    Map<UUID, Code> codes =
        session.moments().stream()
            .collect(Collectors.toMap(ChartedMoment::id, ChartedMoment::code));
    Map<RepairKind, List<RepairAttempt>> byKind = new EnumMap<>(RepairKind.class);
    for (RepairAttempt repair : repairs) {
      Code code = codes.get(repair.moment());
      if (code != null) {
        RepairKind.of(code)
            .ifPresent(kind -> byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(repair));
      }
    }
    Map<RepairKind, RepairCount> kinds = new EnumMap<>(RepairKind.class);
    byKind.forEach((kind, attempts) -> kinds.put(kind, RepairCount.of(attempts)));
    List<Long> topics = topics(session);
    int early = (int) repairs.stream().filter(repair -> early(repair, topics)).count();
    return new RepairDetail(kinds, new Proportion(early, repairs.size()));
  }

  private static List<Long> topics(SessionTimeline session) {
    List<Long> topics = new ArrayList<>(List.of(0L));
    session.moments().stream()
        .filter(moment -> moment.capture().timed() && STARTS.contains(moment.code()))
        .forEach(moment -> topics.add(moment.offsetMs()));
    return topics;
  }

  private static boolean early(RepairAttempt repair, List<Long> topics) {
    return topics.stream()
        .mapToLong(start -> repair.offsetMs() - start)
        .anyMatch(since -> since >= 0 && since < MeasureWindows.DEFAULT.topicMs());
  }

  public RepairDetail plus(RepairDetail other) {
    Map<RepairKind, RepairCount> sum = new EnumMap<>(RepairKind.class);
    sum.putAll(kinds);
    other.kinds.forEach((kind, count) -> sum.merge(kind, count, RepairCount::plus));
    return new RepairDetail(sum, early.plus(other.early));
  }

  /** Attempts of a kind; none where it was not charted. */
  public RepairCount of(RepairKind kind) {
    return kinds.getOrDefault(kind, RepairCount.NONE);
  }
}
