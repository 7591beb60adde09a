package org.empathyloop.exchange.validation;

/**
 * One thing that a resource does not meet.
 *
 * @param severity whether it makes the resource invalid
 * @param path where, as FHIRPath, such as {@code Observation.code}
 * @param message what was expected and what came; may quote the resource, so it goes back to its
 *     sender only and never into a log
 */
public record Issue(Severity severity, String path, String message) {
  /** How much an issue weighs. */
  public enum Severity {
    ERROR,
    WARNING,
    INFORMATION
  }

  /** The place alone: the message may quote a client's words. */
  @Override
  public String toString() {
    return severity + " at " + path;
  }
}
