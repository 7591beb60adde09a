package org.empathyloop.regulation.web;

import org.empathyloop.shared.svg.SvgElement;

/**
 * Where the two were together in one session.
 *
 * @param shares cells with their share of the time, in words
 * @param change against the session before, in points of percent; a dash for the first
 * @param visits how many times a cell was entered
 * @param range number of cells visited, of 16
 * @param dispersion 0 all in one cell to 1 evenly over all, or a dash
 */
public record GridCard(
    int number,
    SvgElement chart,
    String shares,
    String change,
    int visits,
    int range,
    String dispersion) {}
