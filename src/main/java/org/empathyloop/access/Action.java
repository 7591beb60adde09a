package org.empathyloop.access;

/** What can be done to an object; the letters of the policy matrix. */
public enum Action {
  VIEW('V'),
  CREATE('C'),
  EDIT('E'),
  SIGN('S'),
  EXPORT('X'),
  MANAGE('M');

  private final char letter;

  Action(char letter) {
    this.letter = letter;
  }

  char letter() {
    return letter;
  }
}
