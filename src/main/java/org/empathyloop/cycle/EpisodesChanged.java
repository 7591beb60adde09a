package org.empathyloop.cycle;

import org.empathyloop.couple.CoupleId;
import org.empathyloop.session.SessionId;

/** Episodes of a session were found, or the therapist spoke on one; same transaction. */
public record EpisodesChanged(CoupleId couple, SessionId session) {}
