package org.empathyloop.analytics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.Segment;
import org.empathyloop.session.Arousal;
import org.empathyloop.session.ArousalStep;

/**
 * An arousal mark read as a turn: away from settled upwards (tense), or nearer to settled (settle).
 * Going flat is neither. Before a partner's first mark the partner is taken to be settled, as the
 * ladder shows it.
 */
record ArousalTurn(PartnerLetter partner, long offsetMs, Kind kind) {
  enum Kind {
    TENSE,
    SETTLE
  }

  /** The turns inside an unbroken stretch, in order. */
  static List<ArousalTurn> in(Segment segment) {
    Map<PartnerLetter, Arousal> levels = new EnumMap<>(PartnerLetter.class);
    List<ArousalTurn> turns = new ArrayList<>();
    for (ArousalStep step : segment.arousal().steps()) {
      Arousal before = levels.getOrDefault(step.partner(), Arousal.SETTLED);
      levels.put(step.partner(), step.level());
      boolean inside = step.offsetMs() >= segment.fromMs() && step.offsetMs() <= segment.toMs();
      if (inside && nearer(before, step.level())) {
        turns.add(new ArousalTurn(step.partner(), step.offsetMs(), Kind.SETTLE));
      } else if (inside && higher(before, step.level())) {
        turns.add(new ArousalTurn(step.partner(), step.offsetMs(), Kind.TENSE));
      }
    }
    return turns;
  }

  private static boolean nearer(Arousal before, Arousal now) {
    return now.distanceFromSettled() < before.distanceFromSettled();
  }

  private static boolean higher(Arousal before, Arousal now) {
    return now.level() > before.level();
  }

  /** Offsets of one partner's turns of one kind, in order. */
  static long[] offsets(List<ArousalTurn> turns, PartnerLetter partner, Kind kind) {
    return turns.stream()
        .filter(turn -> turn.partner() == partner && turn.kind() == kind)
        .mapToLong(ArousalTurn::offsetMs)
        .toArray();
  }
}
