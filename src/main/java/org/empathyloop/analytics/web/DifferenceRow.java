package org.empathyloop.analytics.web;

import org.jspecify.annotations.Nullable;

/**
 * Something on which the two raters differ.
 *
 * @param time on the session clock
 * @param letter whose shape stands beside it, a or b; null for both partners
 * @param initial of that partner
 * @param first what the first rater charted; null where there is nothing
 * @param second what the second rater charted; null where there is nothing
 * @param mark of the first rater, to be opened in the timeline; null where there is none
 */
public record DifferenceRow(
    String time,
    @Nullable String letter,
    @Nullable String initial,
    String who,
    @Nullable String first,
    @Nullable String second,
    @Nullable String mark) {}
