package org.empathyloop.exchange.coding;

import java.util.List;
import java.util.Set;
import org.empathyloop.session.SessionId;

/**
 * What research files will hold; its export is recorded.
 *
 * @param couples the sessions of each couple, the earliest first, in the order of their numbers
 */
public record ResearchPlan(Set<ResearchFormat> formats, List<List<SessionId>> couples) {
  public ResearchPlan {
    formats = Set.copyOf(formats);
    couples = couples.stream().map(List::copyOf).toList();
  }
}
