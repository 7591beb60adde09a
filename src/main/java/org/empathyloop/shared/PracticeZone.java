package org.empathyloop.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hands out the time zone of the practice, {@code empathyloop.zone}, such as {@code
 * America/New_York}; the machine's own when none is configured. Instants are stored in UTC; what is
 * a day, and what time stands on a page, this zone decides.
 */
@ApplicationScoped
class PracticeZone {
  @Inject
  @ConfigProperty(name = "empathyloop.zone")
  private Optional<String> configured;

  @Produces
  ZoneId zone() {
    return configured.map(ZoneId::of).orElseGet(ZoneId::systemDefault);
  }
}
