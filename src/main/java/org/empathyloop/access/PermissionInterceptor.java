package org.empathyloop.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Asks the policy before a service method runs. Runs inside the transaction, so that a change and
 * its audit row commit or roll back together.
 */
@Permitted
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class PermissionInterceptor {
  @Inject private AccessPolicy policy;
  @Inject private AuditTrail audit;
  @Inject private CurrentActor current;
  @Inject @Any private Instance<ChartMembership> membership;
  @Inject @Any private Instance<ChartLocator> locators;

  @AroundInvoke
  Object check(InvocationContext call) throws Exception {
    Permitted permitted = call.getMethod().getAnnotation(Permitted.class);
    Actor actor = current.required();
    @Nullable ChartPartId part = partIn(call.getParameters());
    @Nullable UUID couple = part == null ? null : coupleOf(part);
    @Nullable AboutObject about = first(AboutObject.class, call.getParameters());
    var entry =
        new AuditEntry(
            actor,
            permitted.action(),
            permitted.on(),
            objectId(part, about),
            couple == null && about != null ? about.newChart() : couple,
            call.getMethod().getName());
    refuseUnlessAllowed(actor, permitted, part, couple, entry);
    if (permitted.action() == Action.VIEW) {
      audit.read(entry);
    } else {
      audit.changed(entry);
    }
    return call.proceed();
  }

  private void refuseUnlessAllowed(
      Actor actor,
      Permitted permitted,
      @Nullable ChartPartId part,
      @Nullable UUID couple,
      AuditEntry entry) {
    if (part == null) {
      if (!policy.canAnywhere(actor.role(), permitted.action(), permitted.on())) {
        audit.refused(entry);
        throw new EmpathyLoopException(Fault.NOT_PERMITTED);
      }
      return;
    }
    Standing standing =
        couple == null ? Standing.NONE : membership.get().standing(actor.practitioner(), couple);
    if (policy.can(actor.role(), standing, permitted.action(), permitted.on())) {
      return;
    }
    audit.refused(entry);
    boolean mayKnowItExists = policy.can(actor.role(), standing, Action.VIEW, permitted.on());
    throw new EmpathyLoopException(mayKnowItExists ? Fault.NOT_PERMITTED : Fault.NOT_FOUND);
  }

  private static @Nullable ChartPartId partIn(@Nullable Object[] arguments) {
    InChart found = first(InChart.class, arguments);
    return found == null ? null : found.part();
  }

  private static @Nullable UUID objectId(@Nullable ChartPartId part, @Nullable AboutObject about) {
    if (about != null) {
      return about.objectId();
    }
    return part == null ? null : part.value();
  }

  private static <T> @Nullable T first(Class<T> type, @Nullable Object[] arguments) {
    return Arrays.stream(arguments)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElse(null);
  }

  private @Nullable UUID coupleOf(ChartPartId part) {
    for (ChartLocator locator : locators) {
      if (locator.locates(part)) {
        Optional<UUID> couple = locator.coupleOf(part);
        return couple.orElse(null);
      }
    }
    throw new IllegalStateException("no locator for " + part.getClass().getSimpleName());
  }
}
