package org.empathyloop.analytics.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * The Kaplan–Meier estimate of the share that has not yet had the event, from times of which some
 * are only lower limits.
 *
 * @param steps one a distinct time, in order
 * @see <a href="https://doi.org/10.1080/01621459.1958.10501452">Kaplan and Meier 1958</a>
 */
public record KaplanMeier(List<Step> steps) {
  private static final double HALF = 0.5;
  private static final double ROUNDING = 1e-12;

  /**
   * @param time of this step
   * @param atRisk followed at least this long
   * @param events seen at this time
   * @param survival share without the event after this time, 0 to 1
   */
  public record Step(long time, int atRisk, int events, double survival) {}

  public KaplanMeier {
    steps = List.copyOf(steps);
  }

  /** Who is censored at a time is still at risk at that time. */
  public static KaplanMeier of(List<TimeToEvent> times) {
    var byTime = new TreeMap<Long, List<TimeToEvent>>();
    times.forEach(time -> byTime.computeIfAbsent(time.time(), t -> new ArrayList<>()).add(time));
    List<Step> steps = new ArrayList<>();
    int atRisk = times.size();
    double survival = 1;
    for (var at : byTime.entrySet()) {
      int events = (int) at.getValue().stream().filter(TimeToEvent::seen).count();
      survival *= 1 - (double) events / atRisk;
      steps.add(new Step(at.getKey(), atRisk, events, survival));
      atRisk -= at.getValue().size();
    }
    return new KaplanMeier(steps);
  }

  /** The first time at which no more than half are left; empty when that was not reached. */
  public OptionalLong median() {
    return steps.stream()
        .filter(step -> step.survival() <= HALF + ROUNDING)
        .mapToLong(Step::time)
        .findFirst();
  }
}
