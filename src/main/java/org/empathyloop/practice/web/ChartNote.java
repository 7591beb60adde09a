package org.empathyloop.practice.web;

import java.time.Instant;
import org.empathyloop.note.NoteLine;

/** A note of the chart and when its session began. */
public record ChartNote(NoteLine line, Instant sessionAt) {}
