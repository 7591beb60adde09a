package org.empathyloop.analytics;

import java.util.List;
import org.empathyloop.analytics.stats.Proportion;
import org.empathyloop.cycle.RepairAttempt;

/**
 * How repair attempts were met.
 *
 * @param attempts all that were charted
 * @param answered those with a charted response; for the others the therapist may not have pressed
 * @param accepted those accepted, or answered with an attempt of the partner's own
 * @param effective those after which the feeling between them was better than before
 */
public record RepairCount(int attempts, int answered, int accepted, int effective) {
  public static final RepairCount NONE = new RepairCount(0, 0, 0, 0);

  public static RepairCount of(List<RepairAttempt> repairs) {
    return new RepairCount(
        repairs.size(),
        (int) repairs.stream().filter(repair -> repair.outcome().answered()).count(),
        (int) repairs.stream().filter(repair -> repair.outcome().accepted()).count(),
        (int) repairs.stream().filter(RepairAttempt::affectEffective).count());
  }

  public RepairCount plus(RepairCount other) {
    return new RepairCount(
        attempts + other.attempts,
        answered + other.answered,
        accepted + other.accepted,
        effective + other.effective);
  }

  /** Accepted of all attempts. */
  public Proportion acceptedOfAttempts() {
    return new Proportion(accepted, attempts);
  }

  /** Accepted of those with a charted response. */
  public Proportion acceptedOfAnswered() {
    return new Proportion(accepted, answered);
  }

  public Proportion effectiveOfAttempts() {
    return new Proportion(effective, attempts);
  }
}
