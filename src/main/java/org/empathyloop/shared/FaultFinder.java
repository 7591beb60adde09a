package org.empathyloop.shared;

import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Tells the three edges (pages, REST, FHIR) what was refused.
 *
 * <p>Containers wrap what a service throws; this looks through the wrapping. Whatever nobody
 * foresaw becomes {@link Fault#INTERNAL} with the reference of the {@link Incident} it was logged
 * as.
 */
public final class FaultFinder {
  private static final int DEEPEST = 32; // a chain of causes may be a ring

  private FaultFinder() {}

  /** The fault in an exception or its causes; an unforeseen one is logged by this call. */
  public static EmpathyLoopException in(Throwable thrown) {
    return known(thrown)
        .orElseGet(
            () ->
                new EmpathyLoopException(
                    Fault.INTERNAL, thrown, "reference", Incident.log(thrown)));
  }

  /** The fault in an exception or its causes, empty when nobody foresaw it. */
  public static Optional<EmpathyLoopException> known(Throwable thrown) {
    return first(thrown, EmpathyLoopException.class::isInstance)
        .map(EmpathyLoopException.class::cast)
        .or(
            () ->
                first(thrown, OptimisticLockException.class::isInstance)
                    .map(stale -> new EmpathyLoopException(Fault.STALE, stale)))
        .or(
            () ->
                first(thrown, ConstraintViolationException.class::isInstance)
                    .map(ConstraintViolationException.class::cast)
                    .map(FaultFinder::invalid));
  }

  /** The first exception of a chain that fits. */
  public static Optional<Throwable> first(Throwable thrown, Predicate<Throwable> fits) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .limit(DEEPEST)
        .filter(fits)
        .findFirst();
  }

  /** Only where and what was expected; the value itself may be a client's. */
  private static EmpathyLoopException invalid(ConstraintViolationException violated) {
    return violated.getConstraintViolations().stream()
        .findFirst()
        .map(
            one ->
                new EmpathyLoopException(
                    Fault.INPUT_INVALID,
                    "field",
                    one.getPropertyPath().toString(),
                    "expected",
                    one.getMessage()))
        .orElseGet(() -> new EmpathyLoopException(Fault.INPUT_INVALID));
  }
}
