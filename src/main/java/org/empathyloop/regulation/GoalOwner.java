package org.empathyloop.regulation;

import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.vocabulary.Coded;

/** Whose goal it is. A couple's goal is joint: its release needs both partners' consent. */
public enum GoalOwner implements Coded {
  A,
  B,
  COUPLE;

  /** Whether the goal is this partner's, alone or as one of the two. */
  public boolean includes(PartnerLetter partner) {
    return switch (this) {
      case A -> partner == PartnerLetter.A;
      case B -> partner == PartnerLetter.B;
      case COUPLE -> true;
    };
  }
}
