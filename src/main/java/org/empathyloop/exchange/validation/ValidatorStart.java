package org.empathyloop.exchange.validation;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;

/** Warms the validator in the background, after the first page has had the processor. */
@ApplicationScoped
class ValidatorStart {
  private static final long AFTER_FIRST_PAGE_SECONDS = 10;

  @Resource private ManagedScheduledExecutorService background;
  @Inject private ProfileValidator validator;

  void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
    background.schedule(() -> validator.warmUp(), AFTER_FIRST_PAGE_SECONDS, TimeUnit.SECONDS);
  }
}
