package org.empathyloop.note;

import org.empathyloop.vocabulary.Coded;

/** The parts of a note in the DAP format for couples, and of an addendum. */
public enum NoteSection implements Coded {
  DATA,
  ASSESSMENT,
  PLAN,
  ADDENDUM
}
