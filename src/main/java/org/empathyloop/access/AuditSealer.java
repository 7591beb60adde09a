package org.empathyloop.access;

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
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.empathyloop.shared.FaultFinder;
import org.jspecify.annotations.Nullable;

/**
 * Seals the audit trail three times a second: a row is chained within one, also when a run or the
 * machine takes its time.
 */
@Singleton
@Startup
@DependsOn("DatabaseStart")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditSealer {
  private static final Logger LOG = System.getLogger(AuditSealer.class.getName());
  private static final int EVERY_MS = 300;
  private static final int RUNS_BETWEEN_WHOLE_LOOKS = 12_000;

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private AuditCommitService audit;
  private @Nullable ScheduledFuture<?> task;
  private long runs;
  private boolean failing;

  @PostConstruct
  void start() {
    task = executor.scheduleWithFixedDelay(this::seal, EVERY_MS, EVERY_MS, TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void stop() {
    if (task != null) {
      task.cancel(false);
    }
  }

  private void seal() {
    try {
      boolean everything = runs++ % RUNS_BETWEEN_WHOLE_LOOKS == 0;
      while (audit.seal(everything) > 0) {
        LOG.log(Level.TRACE, "sealed a group of audit rows");
      }
      failing = false;
    } catch (RuntimeException e) {
      // The next run tries again; the rows themselves are durable already.
      if (!failing) {
        String fault = FaultFinder.in(e).fault().code();
        LOG.log(Level.WARNING, "audit rows wait to be sealed, tried again and again: {0}", fault);
      }
      failing = true;
    }
  }
}
