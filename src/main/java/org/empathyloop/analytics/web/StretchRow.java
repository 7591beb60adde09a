package org.empathyloop.analytics.web;

/**
 * A stretch in which the loop strip of the two raters differs.
 *
 * @param seconds how long it is
 */
public record StretchRow(String from, String to, int seconds, String first, String second) {}
