package org.empathyloop.exchange.release;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lines of comma-separated values that a spreadsheet reads as text and numbers, and never as a
 * formula.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
final class CsvLines {
  private static final String FORMULA_STARTS = "=+-@\t\r";
  private static final int DECIMALS = 4;

  private final StringBuilder lines = new StringBuilder();

  CsvLines add(List<String> cells) {
    lines.append(cells.stream().collect(Collectors.joining(","))).append("\r\n");
    return this;
  }

  /** A text: what begins like a formula is kept from being one by an apostrophe. */
  static String text(String text) {
    String safe =
        !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    return safe.matches("(?s).*[,\"\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  /** A number with a point; empty for none. */
  static String number(@Nullable Number number) {
    return number == null
        ? ""
        : BigDecimal.valueOf(number.doubleValue())
            .setScale(DECIMALS, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
