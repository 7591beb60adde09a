package org.empathyloop.exchange.coding;

import java.io.Serializable;

/**
 * A row that is not taken.
 *
 * @param row its line in a table, its place among the events of a project; from 1
 */
public record LeftRow(int row, RowProblem why) implements Serializable {}
