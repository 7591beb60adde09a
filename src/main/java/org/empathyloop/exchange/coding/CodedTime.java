package org.empathyloop.exchange.coding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as coding tools write them: seconds, or hours, minutes and seconds. */
final class CodedTime {
  private static final int LONGEST_TEXT = 32;
  private static final Pattern SECONDS =
      Pattern.compile("-?\\d{1,9}([.,]\\d{1,15})?([eE][+-]?\\d)?");
  private static final Pattern CLOCK =
      Pattern.compile("(-?)(\\d{1,3}):([0-5]?\\d):([0-5]?\\d)(?:[.,:](\\d{1,9}))?");
  private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);
  private static final BigDecimal MS = BigDecimal.valueOf(1000);

  private CodedTime() {}

  /** Whether a tool says that it knows no time. */
  static boolean isMissing(String text) {
    return text.isBlank() || text.equalsIgnoreCase("NA") || text.equalsIgnoreCase("NaN");
  }

  /** Milliseconds, rounded; empty for any other text and for more than a number can hold. */
  static OptionalLong parse(String written) {
    String text = written.trim();
    if (text.length() > LONGEST_TEXT) {
      return OptionalLong.empty();
    }
    if (SECONDS.matcher(text).matches()) {
      return bounded(ms(text));
    }
    Matcher clock = CLOCK.matcher(text);
    return clock.matches() ? bounded(ms(clock)) : OptionalLong.empty();
  }

  private static BigDecimal ms(Matcher clock) {
    long minutes = Long.parseLong(clock.group(2)) * 60 + Long.parseLong(clock.group(3));
    String fraction = clock.group(5) == null ? "0" : clock.group(5);
    BigDecimal ms = ms(clock.group(4) + "." + fraction).add(BigDecimal.valueOf(minutes * 60_000));
    return clock.group(1).isEmpty() ? ms : ms.negate();
  }

  private static BigDecimal ms(String seconds) {
    return new BigDecimal(seconds.replace(',', '.')).multiply(MS).setScale(0, RoundingMode.HALF_UP);
  }

  private static OptionalLong bounded(BigDecimal ms) {
    return ms.abs().compareTo(MOST) > 0 ? OptionalLong.empty() : OptionalLong.of(ms.longValue());
  }
}
