package org.empathyloop.access;

import java.util.Set;
import java.util.UUID;

/** How somebody stands to a couple's chart; answered by the package that keeps care teams. */
public interface ChartMembership {
  Standing standing(PractitionerId practitioner, UUID couple);

  /** The couples whose care team somebody is on, or supervises a member of. */
  Set<UUID> charts(PractitionerId practitioner);
}
