package org.empathyloop.analytics;

/**
 * The time windows of the timing measures, all in milliseconds.
 *
 * @param shiftBeforeMs how long before a flip of the loop its first mark is looked for
 * @param shiftAfterMs how long after it
 * @param togetherMs within what time of each other two marks came together
 * @param neutralMs longest neutral stretch between sideways and connecting that still is one flip
 * @param echoMs within what time one partner's tension echoes in the other
 * @param practiceMs how long before and after a practice marks are counted
 * @param rippleMs within what time a cue is answered
 * @param mirrorMs within what time a warm mark is mirrored
 * @param resolveMs within what time words and body that do not match are resolved
 * @param topicMs how long a topic counts as just begun
 * @param stateMs how long a partner keeps a state outside an episode
 */
public record MeasureWindows(
    long shiftBeforeMs,
    long shiftAfterMs,
    long togetherMs,
    long neutralMs,
    long echoMs,
    long practiceMs,
    long rippleMs,
    long mirrorMs,
    long resolveMs,
    long topicMs,
    long stateMs) {

  /** The windows as published in the requirements of analytics. */
  public static final MeasureWindows DEFAULT =
      new MeasureWindows(
          90_000, 10_000, 3_000, 30_000, 20_000, 180_000, 30_000, 15_000, 120_000, 180_000, 20_000);
}
