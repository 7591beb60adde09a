package org.empathyloop.couple;

import org.empathyloop.vocabulary.Coded;

/** One of the two partners; the letters never change during the life of a couple. */
public enum PartnerLetter implements Coded {
  A,
  B;

  /** The partner of this partner. */
  public PartnerLetter other() {
    return switch (this) {
      case A -> B;
      case B -> A;
    };
  }
}
