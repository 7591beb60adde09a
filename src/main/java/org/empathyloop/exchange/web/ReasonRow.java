package org.empathyloop.exchange.web;

import java.io.Serializable;

/**
 * Why rows are not taken.
 *
 * @param why key of the reason
 */
public record ReasonRow(String why, int count) implements Serializable {}
