package org.empathyloop.session;

import java.util.Optional;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.vocabulary.Coded;

/** Who showed a moment. */
public enum MomentActor implements Coded {
  A,
  B,
  THERAPIST,
  DYAD;

  public static MomentActor of(PartnerLetter partner) {
    return switch (partner) {
      case A -> A;
      case B -> B;
    };
  }

  /** The partner who acted; empty for the therapist and for what both did together. */
  public Optional<PartnerLetter> partner() {
    return switch (this) {
      case A -> Optional.of(PartnerLetter.A);
      case B -> Optional.of(PartnerLetter.B);
      case THERAPIST, DYAD -> Optional.empty();
    };
  }

  /** Whether one of the partners acted, or both together. */
  public boolean ofPartners() {
    return this != THERAPIST;
  }

  public boolean is(PartnerLetter partner) {
    return this == of(partner);
  }
}
