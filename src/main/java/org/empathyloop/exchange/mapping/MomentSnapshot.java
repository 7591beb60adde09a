package org.empathyloop.exchange.mapping;

import org.empathyloop.session.ChartedMoment;
import org.empathyloop.session.MomentDetail;

/** A charted moment, what was added to it, and where it was charted. */
public record MomentSnapshot(InSession in, ChartedMoment moment, MomentDetail detail) {}
