package org.empathyloop.practice.web;

import org.empathyloop.shared.svg.SvgElement;

/**
 * The last session in short.
 *
 * @param title such as {@code Session 6, 17 Nov}
 * @param size such as {@code 48 min, 64 moments}
 * @param cycles how many, how many of them closed, and the repairs
 */
public record LastSession(String title, String size, SvgElement picture, String cycles) {}
