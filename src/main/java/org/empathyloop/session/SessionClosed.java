package org.empathyloop.session;

import org.empathyloop.couple.CoupleId;

/** A session is over and its chart frozen; observed in the same transaction. */
public record SessionClosed(SessionId session, CoupleId couple) {}
