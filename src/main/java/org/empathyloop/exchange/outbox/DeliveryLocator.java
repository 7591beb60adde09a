package org.empathyloop.exchange.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.empathyloop.access.ChartLocator;
import org.empathyloop.access.ChartPartId;

/** Tells whose chart a delivery was taken from. */
@ApplicationScoped
class DeliveryLocator implements ChartLocator {
  @Inject private DeliveryStore deliveries;

  @Override
  public boolean locates(ChartPartId part) {
    return part instanceof DeliveryId;
  }

  @Override
  public Optional<UUID> coupleOf(ChartPartId part) {
    return deliveries.find((DeliveryId) part).map(DeliveryRow::couple);
  }
}
