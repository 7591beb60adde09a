package org.empathyloop.exchange.release;

import java.util.Locale;
import java.util.UUID;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.fixture.InContainer;

/**
 * A word that stands at one place of a chart and nowhere else.
 *
 * @param owner to whom that place belongs
 * @param told whether it must be in a release that may have it
 */
@InContainer
record Canary(String word, Owner owner, boolean told) {
  /** Who decides whether it leaves. */
  enum Owner {
    A,
    B,
    BOTH,
    NOBODY;

    static Owner of(PartnerLetter letter) {
      return letter == PartnerLetter.A ? A : B;
    }

    /** Whether it may be in a release to this partner's chart. */
    boolean mayLeave(PartnerLetter to, boolean consentOfA, boolean consentOfB) {
      return switch (this) {
        case A -> to == PartnerLetter.A && consentOfA;
        case B -> to == PartnerLetter.B && consentOfB;
        case BOTH -> consentOfA && consentOfB;
        case NOBODY -> false;
      };
    }
  }

  /** A new word of letters only, so that no rule on digits or blanks meets it by chance. */
  static String word(String place) {
    StringBuilder word = new StringBuilder("Canary");
    for (char digit : UUID.randomUUID().toString().replace("-", "").toCharArray()) {
      word.append((char) ('a' + Character.digit(digit, 16)));
    }
    return word + place.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }
}
