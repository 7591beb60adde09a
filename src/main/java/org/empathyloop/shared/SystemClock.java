package org.empathyloop.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** Hands out the one clock: UTC, in milliseconds, so that what is written equals what is read. */
@ApplicationScoped
class SystemClock {
  @Produces
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));
  }
}
