package org.empathyloop.cycle;

import static org.empathyloop.cycle.CyclePattern.ATTACK_ATTACK;
import static org.empathyloop.cycle.CyclePattern.COMPLEX;
import static org.empathyloop.cycle.CyclePattern.PURSUE_WITHDRAW;
import static org.empathyloop.cycle.CyclePattern.WITHDRAW_PURSUE;
import static org.empathyloop.cycle.CyclePattern.WITHDRAW_WITHDRAW;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.vocabulary.PartnerState;

/**
 * EL-CYC-010: the pattern proposed for an episode is the pair of protective states that the
 * partners were in for the longest summed time. Inside an episode a partner keeps a state until the
 * next own moment that has one, or the end; withdrawal is silence. The shares are taken over the
 * time in the four pairs of protective states; a pattern that holds less than half of it, or less
 * than ten seconds, or no more than another, is complex.
 */
final class PatternRule {
  private static final long LEAST_MS = 10_000;

  private final Map<PartnerLetter, PartnerState> states = new EnumMap<>(PartnerLetter.class);
  private final Map<CyclePattern, Long> times = new EnumMap<>(CyclePattern.class);

  private PatternRule() {
    for (PartnerLetter partner : PartnerLetter.values()) {
      states.put(partner, PartnerState.NEUTRAL);
    }
  }

  static CyclePattern propose(Segment segment, SidewaysStretch stretch) {
    var rule = new PatternRule();
    rule.follow(segment.events(), stretch);
    return rule.longest();
  }

  private void follow(List<PartnerEvent> events, SidewaysStretch stretch) {
    long since = events.get(stretch.first()).offsetMs();
    for (PartnerEvent event : events.subList(stretch.first(), events.size())) {
      if (event.offsetMs() > stretch.endMs()) {
        break;
      }
      add(event.offsetMs() - since);
      since = event.offsetMs();
      move(event);
    }
    add(stretch.endMs() - since);
  }

  private void add(long lengthMs) {
    pair().ifPresent(pattern -> times.merge(pattern, lengthMs, Long::sum));
  }

  private void move(PartnerEvent event) {
    if (event.state() == PartnerState.NONE) {
      return;
    }
    for (PartnerLetter partner : PartnerLetter.values()) {
      if (event.by(partner)) {
        states.put(partner, event.state());
      }
    }
  }

  private Optional<CyclePattern> pair() {
    PartnerState a = states.get(PartnerLetter.A);
    PartnerState b = states.get(PartnerLetter.B);
    if (a == PartnerState.ACTIVE_PROTECTIVE && b == PartnerState.WITHDRAWN) {
      return Optional.of(PURSUE_WITHDRAW);
    }
    if (a == PartnerState.WITHDRAWN && b == PartnerState.ACTIVE_PROTECTIVE) {
      return Optional.of(WITHDRAW_PURSUE);
    }
    if (a == PartnerState.ACTIVE_PROTECTIVE && b == PartnerState.ACTIVE_PROTECTIVE) {
      return Optional.of(ATTACK_ATTACK);
    }
    return a == PartnerState.WITHDRAWN && b == PartnerState.WITHDRAWN
        ? Optional.of(WITHDRAW_WITHDRAW)
        : Optional.empty();
  }

  private CyclePattern longest() {
    long longest = times.values().stream().mapToLong(Long::longValue).max().orElse(0);
    long total = times.values().stream().mapToLong(Long::longValue).sum();
    if (longest < LEAST_MS || 2 * longest < total) {
      return COMPLEX;
    }
    var holders = times.entrySet().stream().filter(time -> time.getValue() == longest).toList();
    return holders.size() == 1 ? holders.get(0).getKey() : COMPLEX;
  }
}
