package org.empathyloop.practice.web;

/**
 * A question of the last session that nobody answered.
 *
 * @param letter of the partner it was about; empty for both
 * @param asked what was asked and when
 */
public record AskLine(String letter, String asked) {}
