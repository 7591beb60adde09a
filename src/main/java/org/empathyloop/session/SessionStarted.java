package org.empathyloop.session;

import org.empathyloop.couple.CoupleId;

/** A session began; observed in the same transaction. */
public record SessionStarted(SessionId session, CoupleId couple) {}
