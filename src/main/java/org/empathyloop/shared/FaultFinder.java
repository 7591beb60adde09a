package org.empathyloop.shared;

import jakarta.persistence.OptimisticLockException;
import jakarta.resource.ResourceException;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
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

  /** SQL states of the class "connection exception". */
  private static final String CONNECTION_BROKEN = "08";

  /** PostgreSQL's states of a server that is stopped, was killed or is not up yet. */
  private static final String OPERATOR_INTERVENED = "57P";

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
                    .map(FaultFinder::invalid))
        .or(
            () ->
                first(thrown, FaultFinder::saysThatTheDatabaseIsAway)
                    .map(away -> new EmpathyLoopException(Fault.DATABASE_AWAY, away)));
  }

  /** The first exception of a chain that fits. */
  public static Optional<Throwable> first(Throwable thrown, Predicate<Throwable> fits) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .limit(DEEPEST)
        .filter(fits)
        .findFirst();
  }

  /** The connection broke, the server stops or starts, or the pool gets no connection from it. */
  private static boolean saysThatTheDatabaseIsAway(Throwable thrown) {
    if (thrown instanceof SQLException refused && refused.getSQLState() != null) {
      return refused.getSQLState().startsWith(CONNECTION_BROKEN)
          || refused.getSQLState().startsWith(OPERATOR_INTERVENED);
    }
    return thrown instanceof ResourceException;
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
