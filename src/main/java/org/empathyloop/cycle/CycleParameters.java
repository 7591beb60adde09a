package org.empathyloop.cycle;

/**
 * The time windows of the cycle rules, all in milliseconds.
 *
 * @param gapMs longest time between two sideways moments of one chain, and to reconnecting
 * @param holdMs how long both partners stay settled before an episode counts as over
 * @param arousalNearMs how near to its onset an arousal mark decides for the arousal rule
 * @param answerMs within what time a connecting moment is answered by the other partner
 * @param connectingGapMs longest time between two connecting moments of one connecting episode
 * @param settleMs within what time of a connecting episode's start a partner settles by it
 * @param repairResponseMs within what time the partner responds to a repair attempt
 * @param repairEffectMs how long before and after a repair attempt its effect is looked for
 */
public record CycleParameters(
    long gapMs,
    long holdMs,
    long arousalNearMs,
    long answerMs,
    long connectingGapMs,
    long settleMs,
    long repairResponseMs,
    long repairEffectMs) {

  /** The windows as published in the requirements of the cycle. */
  public static final CycleParameters DEFAULT =
      new CycleParameters(120_000, 30_000, 60_000, 15_000, 60_000, 60_000, 15_000, 60_000);
}
