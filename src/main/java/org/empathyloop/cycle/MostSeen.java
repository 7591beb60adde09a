package org.empathyloop.cycle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.empathyloop.vocabulary.Code;

/**
 * EL-CYC-021: a station shows the code charted there most often, and a second one that was charted
 * at least half as often; of two charted equally often the one charted earlier comes first.
 */
final class MostSeen {
  private static final int MOST_SHOWN = 2;

  private final Map<Code, Set<SeenMoment>> moments = new LinkedHashMap<>();

  /** The same moment counts once a code. */
  void add(Code code, SeenMoment moment) {
    moments.computeIfAbsent(code, c -> new LinkedHashSet<>()).add(moment);
  }

  List<Code> codes() {
    List<Code> byCount = new ArrayList<>(moments.keySet());
    byCount.sort((one, two) -> Integer.compare(count(two), count(one)));
    return byCount.stream()
        .filter(code -> 2 * count(code) >= count(byCount.get(0)))
        .limit(MOST_SHOWN)
        .toList();
  }

  /** The moments behind {@link #codes()}. */
  List<SeenMoment> seen() {
    return codes().stream().flatMap(code -> momentsOf(code).stream()).distinct().toList();
  }

  private int count(Code code) {
    return momentsOf(code).size();
  }

  private Set<SeenMoment> momentsOf(Code code) {
    return moments.getOrDefault(code, Set.of());
  }
}
