package org.empathyloop.analytics.web;

/**
 * Agreement on one code.
 *
 * @param first how often the first rater has it
 * @param second how often the second rater has it
 * @param both how often both have it at the same moment
 * @param figure kappa, or why it is not told
 */
public record CodeRow(String code, int first, int second, int both, String figure) {}
