package org.empathyloop.disclosure;

import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.vocabulary.Coded;

/** For whom a part of the record is written. */
public enum Audience implements Coded {
  JOINT,
  PARTNER_A,
  PARTNER_B,
  /** In no partner's copy and in no release; part of the record that the law may release. */
  CHART_ONLY;

  /** What is one partner's own. */
  public static Audience of(PartnerLetter partner) {
    return switch (partner) {
      case A -> PARTNER_A;
      case B -> PARTNER_B;
    };
  }
}
