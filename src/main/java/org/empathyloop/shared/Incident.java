package org.empathyloop.shared;

import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A failure nobody foresaw, written to the log once under a reference that the person sees.
 *
 * <p>The log gets the types and places of the exception and its causes, never their messages: a
 * message may quote what somebody typed.
 */
public final class Incident {
  private static final System.Logger LOG = System.getLogger(Incident.class.getName());
  private static final int DEEPEST = 8;
  private static final int FRAMES = 40;

  private Incident() {}

  /**
   * Logs the failure.
   *
   * @return its reference, eight hexadecimal digits
   */
  public static String log(Throwable failure) {
    String reference = Ids.next().toString().substring(0, 8);
    LOG.log(Level.ERROR, () -> "incident " + reference + "\n" + withoutMessages(failure));
    return reference;
  }

  static String withoutMessages(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(DEEPEST)
        .map(Incident::typeAndPlace)
        .collect(Collectors.joining("\ncaused by "));
  }

  private static String typeAndPlace(Throwable failure) {
    return Arrays.stream(failure.getStackTrace())
        .limit(FRAMES)
        .map(frame -> "\n  at " + frame)
        .collect(Collectors.joining("", failure.getClass().getName(), ""));
  }
}
