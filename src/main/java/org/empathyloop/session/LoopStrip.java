package org.empathyloop.session;

import java.util.ArrayList;
import java.util.List;

/** EL-SES-007: reads the presses of the loop strip as stretches of one state each. */
final class LoopStrip {
  /** A state left sooner than this was only passed on the way to another. */
  static final long PASSED_MS = 1500;

  private LoopStrip() {}

  /** From this offset on the strip is in this state. */
  record Entry(LoopState state, long offsetMs) {}

  /**
   * A session starts neutral. A state left within {@value #PASSED_MS} ms is not kept: the one that
   * follows takes its time, because the change began with the first press.
   *
   * @param entries in the order of time
   * @param pauses in which nothing was charted; they are cut out
   * @param endMs length of the session
   */
  static List<LoopStretch> stretches(List<Entry> entries, List<Pause> pauses, long endMs) {
    List<LoopStretch> stretches = new ArrayList<>();
    List<Entry> kept = kept(entries);
    for (int i = 0; i < kept.size(); i++) {
      long to = i + 1 < kept.size() ? kept.get(i + 1).offsetMs() : endMs;
      cut(kept.get(i).state(), kept.get(i).offsetMs(), Math.min(to, endMs), pauses, stretches);
    }
    return stretches;
  }

  private static List<Entry> kept(List<Entry> pressed) {
    List<Entry> entries = new ArrayList<>();
    entries.add(new Entry(LoopState.NEUTRAL, 0));
    entries.addAll(pressed);
    List<Entry> kept = new ArrayList<>();
    long from = 0;
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      boolean last = i + 1 == entries.size();
      long left = last ? Long.MAX_VALUE : entries.get(i + 1).offsetMs();
      if (left - entry.offsetMs() < PASSED_MS) {
        continue;
      }
      if (kept.isEmpty() || kept.get(kept.size() - 1).state() != entry.state()) {
        kept.add(new Entry(entry.state(), from));
      }
      from = left;
    }
    return kept;
  }

  private static void cut(
      LoopState state, long from, long to, List<Pause> pauses, List<LoopStretch> into) {
    long start = from;
    for (Pause pause : pauses) {
      if (pause.toMs() > start && pause.fromMs() < to) {
        add(state, start, pause.fromMs(), into);
        start = pause.toMs();
      }
    }
    add(state, start, to, into);
  }

  private static void add(LoopState state, long from, long to, List<LoopStretch> into) {
    if (to > from) {
      into.add(new LoopStretch(state, from, to));
    }
  }
}
