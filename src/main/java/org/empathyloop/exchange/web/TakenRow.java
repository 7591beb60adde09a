package org.empathyloop.exchange.web;

import java.io.Serializable;

/** One of the first events as it would be stored. */
public record TakenRow(int row, String time, String who, String what) implements Serializable {}
