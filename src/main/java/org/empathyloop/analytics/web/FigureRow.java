package org.empathyloop.analytics.web;

/**
 * A figure of agreement.
 *
 * @param measure what is compared
 * @param figure the figure, or why it is not told
 * @param basis on how much it rests
 */
public record FigureRow(String measure, String figure, String basis) {}
