package org.empathyloop.regulation;

import org.empathyloop.couple.CoupleId;

/** A goal was set; observed in the same transaction. */
public record GoalChanged(CoupleId couple, GoalId goal) {}
