package org.empathyloop.note;

import org.empathyloop.couple.CoupleId;

/**
 * An addendum to a signed note was signed; observed in the same transaction.
 *
 * @param note the note that it appends to
 */
public record NoteAmended(CoupleId couple, NoteId note, NoteId addendum) {}
