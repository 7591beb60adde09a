package org.empathyloop.exchange.mapping;

import org.empathyloop.session.ChartedMoment;

/** A charted moment and where it was charted. */
public record MomentSnapshot(InSession in, ChartedMoment moment) {}
