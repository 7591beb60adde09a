package org.empathyloop.couple;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One partner as a page shows them.
 *
 * @param version for a later {@link EditPartner}
 * @param wish what brings this partner here; null when nothing was said, in a list, and for whoever
 *     may not read it
 */
public record PartnerSummary(
    PartnerLetter letter,
    PersonId person,
    long version,
    PersonDetails details,
    @Nullable String wish)
    implements Serializable {
  public String initial() {
    return details.initial();
  }

  /** The short name on pages, such as {@code R.} */
  public String shortName() {
    return initial() + ".";
  }

  @Override
  public String toString() {
    return "PartnerSummary[" + letter + ", " + person + "]";
  }
}
