package org.empathyloop.regulation.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.empathyloop.regulation.web.RawHour.Mark;
import org.empathyloop.regulation.web.RawHour.Press;
import org.empathyloop.regulation.web.RawHour.Step;
import org.empathyloop.vocabulary.Polarity;

/**
 * One session reckoned by painting: every millisecond has a state of the strip, of each partner and
 * of each partner's arousal. Slow and plain, and nothing like the program that it is held against.
 */
final class HourReckoning {
  private static final int PASSED = 1_500;
  private static final int KEPT = 20_000;
  private static final int HOLD = 30_000;
  private static final int GAP = 120_000;
  private static final int NEAR = 60_000;
  private static final int ANSWER = 15_000;
  private static final int MINUTE = 60_000;
  private static final int TOPIC = 180_000;
  private static final byte UNMARKED = -1;

  /**
   * A cycle.
   *
   * @param last its last sideways moment
   * @param closed false when its end is only a lower limit
   */
  record Cycle(Mark first, Mark last, int end, boolean byArousal, boolean closed, boolean both) {
    int length() {
      return end - first.at();
    }
  }

  /** A repair attempt. */
  record Repair(Mark mark, boolean answered, boolean accepted, boolean effective, boolean early) {}

  /** A tense or settling mark. */
  record Turn(String partner, int at, boolean tense) {}

  final RawHour hour;
  final List<Mark> seen;
  final char[] strip;
  final List<Turn> turns;
  private final Map<String, byte[]> arousal = new HashMap<>();
  private final List<Cycle> cycles;

  HourReckoning(RawHour hour) {
    this.hour = hour;
    this.seen = hour.seen();
    this.strip = paintedStrip();
    for (String partner : List.of("a", "b")) {
      byte[] levels = new byte[hour.end() + 1];
      Arrays.fill(levels, UNMARKED);
      for (Step step : hour.steps()) {
        if (step.partner().equals(partner)) {
          Arrays.fill(levels, step.at(), levels.length, (byte) step.level());
        }
      }
      arousal.put(partner, levels);
    }
    this.turns = turned();
    this.cycles = found();
  }

  /** A state left within a second and a half is not kept; what follows takes its time. */
  private char[] paintedStrip() {
    char[] painted = new char[hour.end()];
    List<Press> presses = new ArrayList<>(List.of(new Press('n', 0)));
    presses.addAll(hour.strip());
    int from = 0;
    for (int i = 0; i < presses.size(); i++) {
      int to = i + 1 < presses.size() ? presses.get(i + 1).at() : hour.end();
      boolean last = i + 1 == presses.size();
      if (last || to - presses.get(i).at() >= PASSED) {
        Arrays.fill(painted, from, to, presses.get(i).state());
        from = to;
      }
    }
    return painted;
  }

  long on(char state) {
    long time = 0;
    for (char painted : strip) {
      time += painted == state ? 1 : 0;
    }
    return time;
  }

  /** The level last marked; empty before the first mark. */
  Optional<Integer> level(String partner, int at) {
    byte level = levels(partner)[Math.min(at, hour.end())];
    return level == UNMARKED ? Optional.empty() : Optional.of((int) level);
  }

  private byte[] levels(String partner) {
    return arousal.getOrDefault(partner, new byte[0]);
  }

  int fromSettled(String partner, int at) {
    return Math.abs(level(partner, at).orElse(1) - 1);
  }

  private List<Turn> turned() {
    Map<String, Integer> before = new HashMap<>(Map.of("a", 1, "b", 1));
    List<Turn> turns = new ArrayList<>();
    for (Step step : hour.steps()) {
      int was = before.getOrDefault(step.partner(), 1);
      before.put(step.partner(), step.level());
      if (Math.abs(step.level() - 1) < Math.abs(was - 1)) {
        turns.add(new Turn(step.partner(), step.at(), false));
      } else if (step.level() > was) {
        turns.add(new Turn(step.partner(), step.at(), true));
      }
    }
    return turns;
  }

  long count(Polarity polarity) {
    return hour.marks().stream()
        .filter(mark -> mark.ofPartners() && mark.counts() && mark.code().polarity() == polarity)
        .count();
  }

  // cycles

  private List<Cycle> found() {
    List<Mark> sideways = seen.stream().filter(Mark::sideways).toList();
    List<Cycle> cycles = new ArrayList<>();
    int next = 0;
    while (next < sideways.size()) {
      Cycle cycle = cycle(sideways, next);
      cycles.add(cycle);
      next = sideways.indexOf(cycle.last()) + 1;
    }
    return cycles;
  }

  /** The cycles that the page counts. */
  List<Cycle> counted() {
    return hour.kept()
        ? cycles.stream()
            .filter(cycle -> cycle.both() && !hour.dismissed().contains(cycle.first().id()))
            .toList()
        : List.of();
  }

  private Cycle cycle(List<Mark> sideways, int first) {
    Mark opening = sideways.get(first);
    if (anyStep(opening.at() - NEAR, opening.at() + NEAR)) {
      return byArousal(sideways, first);
    }
    Cycle chain = byGap(sideways, first);
    return anyStep(opening.at(), chain.closed() ? chain.end() : chain.last().at())
        ? byArousal(sideways, first)
        : chain;
  }

  private boolean anyStep(int from, int to) {
    return hour.steps().stream().anyMatch(step -> step.at() >= from && step.at() <= to);
  }

  private Cycle byArousal(List<Mark> sideways, int first) {
    for (int last = first; ; last++) {
      int settled = settledFrom(sideways.get(last).at());
      boolean more = last + 1 < sideways.size();
      if (settled >= 0 && !(more && sideways.get(last + 1).at() < settled + HOLD)) {
        return found(sideways, first, last, settled, true, true);
      }
      if (!more) {
        return found(sideways, first, last, hour.end(), true, false);
      }
    }
  }

  /** The first millisecond from which both are settled for the hold; −1 for none. */
  private int settledFrom(int from) {
    byte[] ofA = levels("a");
    byte[] ofB = levels("b");
    int held = 0;
    for (int ms = from; ms < hour.end(); ms++) {
      byte a = ofA[ms];
      byte b = ofB[ms];
      boolean anybody = a != UNMARKED || b != UNMARKED;
      held = anybody && (a == 1 || a == UNMARKED) && (b == 1 || b == UNMARKED) ? held + 1 : 0;
      if (held == HOLD) {
        return ms - HOLD + 1;
      }
    }
    return -1;
  }

  private Cycle byGap(List<Mark> sideways, int first) {
    int last = first;
    while (last + 1 < sideways.size()
        && sideways.get(last + 1).at() - sideways.get(last).at() <= GAP) {
      last++;
    }
    Mark ending = sideways.get(last);
    for (Mark later : seen.subList(seen.indexOf(ending) + 1, seen.size())) {
      boolean reaches = List.of("connecting", "cue").contains(later.code().axis());
      if (later.at() <= ending.at() + GAP && later.warm() && reaches) {
        return found(sideways, first, last, later.at(), false, true);
      }
    }
    int faded = Math.min(ending.at() + GAP, hour.end());
    return found(sideways, first, last, faded, false, false);
  }

  private static Cycle found(
      List<Mark> sideways, int first, int last, int end, boolean byArousal, boolean closed) {
    List<Mark> all = sideways.subList(first, last + 1);
    boolean both =
        all.stream().anyMatch(mark -> mark.by("a")) && all.stream().anyMatch(mark -> mark.by("b"));
    return new Cycle(all.get(0), all.get(all.size() - 1), end, byArousal, closed, both);
  }

  // repair

  List<Repair> repairs() {
    return seen.stream()
        .filter(mark -> mark.repairs() && !mark.actor().equals("dyad"))
        .map(this::repair)
        .toList();
  }

  private Repair repair(Mark mark) {
    String other = mark.actor().equals("a") ? "b" : "a";
    Optional<Mark> answer =
        seen.subList(seen.indexOf(mark) + 1, seen.size()).stream()
            .filter(later -> later.at() <= mark.at() + ANSWER && later.counts() && later.by(other))
            .findFirst();
    int until =
        seen.stream()
            .filter(later -> later.repairs() && later.at() > mark.at())
            .mapToInt(Mark::at)
            .filter(at -> at <= mark.at() + MINUTE)
            .findFirst()
            .orElse(mark.at() + MINUTE);
    Predicate<Mark> before = at -> at.at() >= mark.at() - MINUTE && at.at() < mark.at();
    Predicate<Mark> after = at -> at.at() > mark.at() && at.at() <= until;
    boolean warmer = told(after.and(Mark::warm)) > told(before.and(Mark::warm));
    boolean calmer = told(after.and(Mark::sideways)) < told(before.and(Mark::sideways));
    boolean there = told(after.and(later -> later.by(other) && !later.sideways())) > 0;
    return new Repair(
        mark,
        answer.isPresent(),
        answer.filter(later -> later.repairs() || later.warm()).isPresent(),
        warmer || calmer && there,
        early(mark));
  }

  /** Tallied moments, attempts left out. */
  private long told(Predicate<Mark> which) {
    return seen.stream().filter(mark -> mark.counts() && !mark.repairs()).filter(which).count();
  }

  private boolean early(Mark mark) {
    IntStream topics =
        hour.marks().stream()
            .filter(start -> start.timed() && start.name().startsWith("dyad-start-"))
            .mapToInt(Mark::at);
    return IntStream.concat(IntStream.of(0), topics)
        .anyMatch(start -> mark.at() >= start && mark.at() - start < TOPIC);
  }

  // where they are together

  /** The cell of every millisecond, 0 to 15: A's state times four and B's. */
  int[] cells() {
    int[] a = states("a");
    int[] b = states("b");
    int[] cells = new int[hour.end()];
    for (int ms = 0; ms < cells.length; ms++) {
      cells[ms] = 4 * a[ms] + b[ms];
    }
    return cells;
  }

  private int[] states(String partner) {
    int[] states = new int[hour.end()];
    Arrays.fill(states, 1);
    List<Mark> own = seen.stream().filter(mark -> mark.by(partner) && state(mark) >= 0).toList();
    for (int i = 0; i < own.size(); i++) {
      Mark mark = own.get(i);
      int until = mark.at() + KEPT;
      if (state(mark) >= 2) {
        for (Cycle cycle : cycles) {
          if (cycle.first().at() <= mark.at() && mark.at() <= cycle.end()) {
            until = Math.max(until, cycle.end());
          }
        }
      }
      int next = i + 1 < own.size() ? own.get(i + 1).at() : hour.end();
      Arrays.fill(states, mark.at(), Math.max(mark.at(), Math.min(until, next)), state(mark));
    }
    return states;
  }

  /** Connecting 0, neutral 1, protesting 2, withdrawn 3; −1 for none. */
  private static int state(Mark mark) {
    return switch (mark.code().partnerState()) {
      case CONNECTING -> 0;
      case NEUTRAL -> 1;
      case ACTIVE_PROTECTIVE -> 2;
      case WITHDRAWN -> 3;
      case NONE -> -1;
    };
  }
}
