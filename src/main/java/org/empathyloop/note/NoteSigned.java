package org.empathyloop.note;

import org.empathyloop.couple.CoupleId;
import org.empathyloop.session.SessionId;

/** A note was signed; observed in the same transaction. */
public record NoteSigned(CoupleId couple, SessionId session, NoteId note) {}
