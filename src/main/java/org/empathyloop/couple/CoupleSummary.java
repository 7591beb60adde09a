package org.empathyloop.couple;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A couple as lists and page heads show it.
 *
 * @param version of the couple, handed back with what is changed about its care
 */
public record CoupleSummary(
    CoupleId id,
    long version,
    PartnerSummary a,
    PartnerSummary b,
    LocalDate since,
    @Nullable LocalDate endedOn)
    implements Serializable {
  /** Such as {@code R. & M.} */
  public String title() {
    return a.shortName() + " & " + b.shortName();
  }

  public PartnerSummary partner(PartnerLetter letter) {
    return switch (letter) {
      case A -> a;
      case B -> b;
    };
  }
}
