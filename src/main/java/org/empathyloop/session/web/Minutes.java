package org.empathyloop.session.web;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/** Times on the session clock as people read them. */
final class Minutes {
  private static final Pattern TIME =
      Pattern.compile("(-)?(?:(\\d{1,2}):)?(\\d{1,3}):([0-5]?\\d)(?:[.,](\\d{1,3}))?");

  private Minutes() {}

  /**
   * @param ms 0 or more
   * @return such as {@code 23:41}, or {@code 1:02:03} from an hour on
   */
  static String of(long ms) {
    Duration time = Duration.ofMillis(ms);
    return time.toHours() > 0
        ? "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart())
        : "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
  }

  /**
   * With the part of a second, where there is one.
   *
   * @return such as {@code 23:41.120}
   */
  static String exact(long ms) {
    long rest = ms % 1000;
    return rest == 0 ? of(ms) : of(ms) + ".%03d".formatted(rest);
  }

  /**
   * Reads what {@link #exact} writes, and less exact forms such as {@code 23:41,5}.
   *
   * @throws EmpathyLoopException with {@link Fault#TIME_UNREADABLE} or, for a time before the
   *     start, {@link Fault#OFFSET_NEGATIVE}
   */
  static long parse(String text) {
    Matcher time = TIME.matcher(text.strip());
    if (!time.matches()) {
      throw new EmpathyLoopException(Fault.TIME_UNREADABLE);
    }
    if (time.group(1) != null) {
      throw new EmpathyLoopException(Fault.OFFSET_NEGATIVE);
    }
    long hours = time.group(2) == null ? 0 : Long.parseLong(time.group(2));
    long seconds =
        (hours * 60 + Long.parseLong(time.group(3))) * 60 + Long.parseLong(time.group(4));
    String fraction = time.group(5) == null ? "" : time.group(5);
    return seconds * 1000 + Long.parseLong((fraction + "000").substring(0, 3));
  }
}
