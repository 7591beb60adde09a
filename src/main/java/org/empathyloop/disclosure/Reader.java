package org.empathyloop.disclosure;

import java.util.Optional;
import org.empathyloop.couple.PartnerLetter;

/** Who reads a copy. */
public enum Reader {
  PARTNER_A,
  PARTNER_B,
  /** Both partners together. */
  JOINT,
  /** Somebody of the care team. */
  THERAPIST;

  public static Reader of(PartnerLetter partner) {
    return switch (partner) {
      case A -> PARTNER_A;
      case B -> PARTNER_B;
    };
  }

  /** Whether a part for this audience stands in the reader's copy. */
  public boolean reads(Audience audience) {
    return switch (this) {
      case PARTNER_A -> audience == Audience.JOINT || audience == Audience.PARTNER_A;
      case PARTNER_B -> audience == Audience.JOINT || audience == Audience.PARTNER_B;
      case JOINT -> audience == Audience.JOINT;
      case THERAPIST -> true;
    };
  }

  /** The partner who reads alone, if one does. */
  public Optional<PartnerLetter> partner() {
    return switch (this) {
      case PARTNER_A -> Optional.of(PartnerLetter.A);
      case PARTNER_B -> Optional.of(PartnerLetter.B);
      case JOINT, THERAPIST -> Optional.empty();
    };
  }
}
