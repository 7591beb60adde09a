package org.empathyloop.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A row of the vocabulary as it was designed. */
record DesignedCode(
    Code code, String axis, String label, Polarity polarity, PartnerState state, Tallied tallied) {

  static DesignedCode of(String row) {
    List<String> cells = cells(row);
    return new DesignedCode(
        new Code(cells.get(1).toLowerCase(Locale.ROOT).replace('_', '-')),
        cells.get(0),
        cells.get(2),
        cells.get(3).equals("n/a") ? Polarity.NONE : constant(Polarity.class, cells.get(3)),
        cells.get(4).isEmpty() ? PartnerState.NONE : constant(PartnerState.class, cells.get(4)),
        constant(Tallied.class, cells.get(5)));
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String cell) {
    return Enum.valueOf(type, cell.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }

  /** Splits at commas outside double quotes; a doubled quote inside them is one. */
  private static List<String> cells(String row) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < row.length(); i++) {
      char c = row.charAt(i);
      if (c == '"' && quoted && row.startsWith("\"\"", i)) {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
