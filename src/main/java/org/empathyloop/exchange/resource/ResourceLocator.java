package org.empathyloop.exchange.resource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.empathyloop.access.ChartLocator;
import org.empathyloop.access.ChartPartId;

/** Tells which chart a resource belongs to. */
@ApplicationScoped
class ResourceLocator implements ChartLocator {
  @Inject private ResourceStore store;

  @Override
  public boolean locates(ChartPartId part) {
    return part instanceof ResourceRef;
  }

  @Override
  public Optional<UUID> coupleOf(ChartPartId part) {
    return store.find((ResourceRef) part).map(SearchRow::coupleId);
  }
}
