package org.empathyloop.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.empathyloop.access.ChartLocator;
import org.empathyloop.access.ChartPartId;

/** Tells whose chart a session belongs to. */
@ApplicationScoped
class SessionLocator implements ChartLocator {
  @Inject private SessionStore sessions;

  @Override
  public boolean locates(ChartPartId part) {
    return part instanceof SessionId;
  }

  @Override
  public Optional<UUID> coupleOf(ChartPartId part) {
    return sessions.find(new SessionId(part.value())).map(session -> session.couple().value());
  }
}
