package org.empathyloop.exchange.smart;

/** What a SMART v2 scope can allow, in the order in which its letters must stand. */
public enum Interaction {
  CREATE('c'),
  /** Read, version read and history of one resource. */
  READ('r'),
  UPDATE('u'),
  DELETE('d'),
  SEARCH('s');

  private final char letter;

  Interaction(char letter) {
    this.letter = letter;
  }

  char letter() {
    return letter;
  }
}
