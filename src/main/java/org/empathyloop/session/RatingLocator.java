package org.empathyloop.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.empathyloop.access.ChartLocator;
import org.empathyloop.access.ChartPartId;

/** Tells whose chart a second rating belongs to. */
@ApplicationScoped
class RatingLocator implements ChartLocator {
  @Inject private RatingStore ratings;
  @Inject private SessionStore sessions;

  @Override
  public boolean locates(ChartPartId part) {
    return part instanceof RatingId;
  }

  @Override
  public Optional<UUID> coupleOf(ChartPartId part) {
    return ratings
        .find(new RatingId(part.value()))
        .flatMap(rating -> sessions.find(rating.session()))
        .map(session -> session.couple().value());
  }
}
