package org.empathyloop.session.web;

import org.jspecify.annotations.Nullable;

/**
 * A mark in the list of the timeline.
 *
 * @param letter whose shape stands beside it, a or b; null for the room, the loop and the therapist
 * @param initial of that partner
 * @param tone such as connecting; null for loop and arousal
 * @param besides feeling, strength, channels and the moment that it answers, in words
 * @param said what was said; null when nothing is written
 * @param capture how it came into the chart; null for loop and arousal
 * @param standing whether it was changed, and whether after the close; empty when it never was
 */
public record TimelineRow(
    String id,
    long offsetMs,
    String time,
    @Nullable String letter,
    @Nullable String initial,
    String who,
    String what,
    @Nullable String tone,
    String besides,
    @Nullable String said,
    @Nullable String capture,
    String standing,
    boolean selected) {
  /** Leaves the words out: this may reach a log, what was said does not. */
  @Override
  public String toString() {
    return "TimelineRow[" + id + "]";
  }
}
