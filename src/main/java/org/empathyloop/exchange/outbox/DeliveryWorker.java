package org.empathyloop.exchange.outbox;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.empathyloop.access.Actor;
import org.empathyloop.access.Role;
import org.empathyloop.access.RunAs;
import org.empathyloop.exchange.ehr.EhrClient;
import org.empathyloop.exchange.ehr.EhrConnection;
import org.jspecify.annotations.Nullable;

/** Sends what is due, a second after it became due at the latest. */
@Singleton
@Startup
@DependsOn("DatabaseStart")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeliveryWorker {
  private static final Logger LOG = System.getLogger(DeliveryWorker.class.getName());
  private static final int EVERY_MS = 1000;
  private static final int AT_ONCE = 10;

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private EhrConnection connection;
  @Inject private Outbox outbox;
  @Inject private DeliveryConsent consent;
  @Inject private RunAs runAs;
  private @Nullable ScheduledFuture<?> task;

  @PostConstruct
  void start() {
    task = executor.scheduleWithFixedDelay(this::work, EVERY_MS, EVERY_MS, TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void stop() {
    if (task != null) {
      task.cancel(false);
    }
  }

  private void work() {
    try {
      Optional<EhrClient> client = connection.client();
      if (client.isPresent()) {
        sendDue(client.get());
      }
    } catch (RuntimeException e) {
      // The next run tries again; what is in the outbox is durable.
      LOG.log(Level.WARNING, "deliveries could not be sent yet: {0}", e.getClass().getName());
    }
  }

  private void sendDue(EhrClient client) {
    Courier courier = new Courier(client);
    Destination to = new Destination(client.settings().name(), client.settings().base());
    for (Attempt attempt : outbox.take(to, AT_ONCE)) {
      Actor sender = new Actor(attempt.requestedBy(), Role.SYSTEM, "delivery");
      Outcome outcome =
          runAs.call(sender, () -> consent.holds(attempt))
              ? courier.deliver(attempt.transaction(), attempt.doubtful())
              : new Outcome.Withdrawn();
      LOG.log(Level.INFO, "delivery {0}: {1}", attempt.delivery().value(), outcome);
      runAs.run(sender, () -> outbox.settle(attempt, outcome));
    }
  }
}
