package org.empathyloop.exchange.coding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of events row by row: the tabular and the aggregated export of BORIS, old and new,
 * and our own CSV. Columns are found by their headings; what stands above the headings describes
 * the observation.
 */
final class EventTableReader {
  private static final int LOOK_AHEAD = 32 * 1024;
  private static final int MOST_LINES_ABOVE = 500;
  private static final String DELIMITERS = "\t,;";

  private final Map<EventColumn, List<Integer>> columns = new HashMap<>();
  private final List<Integer> variables = new ArrayList<>();
  private final Map<String, ObservationBuilder> observations = new LinkedHashMap<>();
  private final RowCount count = new RowCount();
  private final Above above = new Above();
  private boolean headed;

  private EventTableReader() {}

  static CodingFile read(BufferedReader text) throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter(text))
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .setLenientEof(true)
            .get();
    try (CSVParser rows = CSVParser.parse(text, format)) {
      return new EventTableReader().table(rows);
    } catch (UncheckedIOException | IllegalStateException unreadable) {
      throw new EmpathyLoopException(Fault.CODING_UNREADABLE, unreadable);
    }
  }

  /** What stands between the headings: the mark that makes a line near the top the heading line. */
  private static char delimiter(BufferedReader text) throws IOException {
    text.mark(LOOK_AHEAD);
    char[] ahead = new char[LOOK_AHEAD];
    int read = 0;
    for (int more = 0; more >= 0 && read < LOOK_AHEAD; read += Math.max(0, more)) {
      more = text.read(ahead, read, LOOK_AHEAD - read);
    }
    text.reset();
    List<String> lines = new String(ahead, 0, read).lines().toList();
    return DELIMITERS
        .chars()
        .mapToObj(mark -> (char) mark)
        .filter(mark -> lines.stream().anyMatch(line -> isHeading(cells(line, mark))))
        .findFirst()
        .orElseThrow(() -> new EmpathyLoopException(Fault.CODING_UNREADABLE));
  }

  private static List<String> cells(String line, char mark) {
    return List.of(line.replace("\"", "").split(String.valueOf(mark), CodingLimits.MOST_COLUMNS));
  }

  private static boolean isHeading(List<String> cells) {
    Set<EventColumn> known = EnumSet.noneOf(EventColumn.class);
    cells.forEach(cell -> EventColumn.of(cell).ifPresent(known::add));
    return known.contains(EventColumn.BEHAVIOUR)
        && known.contains(EventColumn.SUBJECT)
        && (known.contains(EventColumn.TIME) || known.contains(EventColumn.START));
  }

  private CodingFile table(CSVParser rows) {
    for (CSVRecord row : rows) {
      if (row.size() > CodingLimits.MOST_COLUMNS) {
        throw new EmpathyLoopException(Fault.CODING_UNREADABLE);
      }
      if (headed) {
        event(row, (int) rows.getCurrentLineNumber());
      } else if (isHeading(row.toList())) {
        head(row.toList());
      } else {
        above.line(row.toList());
      }
    }
    if (!headed) {
      throw new EmpathyLoopException(Fault.CODING_UNREADABLE);
    }
    if (observations.isEmpty()) {
      observation("");
    }
    return new CodingFile(
        format(),
        observations.values().stream().map(observation -> observation.build(Set.of())).toList());
  }

  private CodingFormat format() {
    if (columns.containsKey(EventColumn.TIME)) {
      return CodingFormat.BORIS_TABULAR;
    }
    return columns.containsKey(EventColumn.TYPE) ? CodingFormat.BORIS_AGGREGATED : CodingFormat.CSV;
  }

  private void head(List<String> headings) {
    headed = true;
    for (int i = 0; i < headings.size(); i++) {
      Optional<EventColumn> column = EventColumn.of(headings.get(i));
      if (column.isPresent()) {
        columns.computeIfAbsent(column.get(), of -> new ArrayList<>()).add(i);
      } else if (!headings.get(i).isBlank()) {
        variables.add(i);
      }
    }
  }

  private void event(CSVRecord row, int line) {
    if (row.stream().allMatch(String::isBlank)) {
      return;
    }
    count.next();
    ObservationBuilder observation = observation(cell(row, EventColumn.OBSERVATION));
    describe(observation, row);
    String behaviour = cell(row, EventColumn.BEHAVIOUR);
    String whole = columns.containsKey(EventColumn.TIME) ? null : cell(row, EventColumn.STOP);
    RawRow.Kind kind = kind(row, whole);
    if (kind == null) {
      observation.refuse(line, RowProblem.STATUS_UNKNOWN);
      return;
    }
    boolean timed = columns.containsKey(EventColumn.TIME);
    observation.row(
        new RawRow(
            line,
            kind,
            cell(row, timed ? EventColumn.TIME : EventColumn.START),
            kind == RawRow.Kind.WHOLE ? whole : null,
            subject(row),
            behaviour,
            modifiers(row),
            filled(row, columns.getOrDefault(EventColumn.COMMENT, List.of())) > 0 ? 1 : 0));
  }

  private RawRow.@Nullable Kind kind(CSVRecord row, @Nullable String whole) {
    String said = cell(row, EventColumn.STATUS);
    if (said.isEmpty()) {
      said = cell(row, EventColumn.TYPE);
    }
    if (said.isEmpty() && whole != null) {
      return whole.isEmpty() ? RawRow.Kind.POINT : RawRow.Kind.WHOLE;
    }
    return switch (said) {
      case "POINT" -> RawRow.Kind.POINT;
      case "START" -> RawRow.Kind.START;
      case "STOP" -> RawRow.Kind.STOP;
      case "STATE" -> whole == null ? null : RawRow.Kind.WHOLE;
      default -> null;
    };
  }

  private void describe(ObservationBuilder observation, CSVRecord row) {
    columns
        .getOrDefault(EventColumn.DATE, List.of())
        .forEach(at -> observation.heldAt(cell(row, at)));
    columns
        .getOrDefault(EventColumn.LENGTH, List.of())
        .forEach(at -> observation.length(cell(row, at)));
    columns
        .getOrDefault(EventColumn.DESCRIPTION, List.of())
        .forEach(at -> observation.described(cell(row, at)));
    columns
        .getOrDefault(EventColumn.OFFSET, List.of())
        .forEach(at -> observation.offset(cell(row, at)));
    observation.media(named(cell(row, EventColumn.MEDIA)));
    observation.variables(filled(row, variables));
  }

  /**
   * How many recordings a cell names: one player after the other, and files apart by semicolons.
   */
  private static int named(String media) {
    boolean none = media.isEmpty() || media.equalsIgnoreCase("NA") || media.startsWith("Live");
    return none ? 0 : media.split("[;|]").length;
  }

  private ObservationBuilder observation(String name) {
    String called = name.isEmpty() ? above.name : name;
    ObservationBuilder known = observations.get(called);
    if (known != null) {
      return known;
    }
    if (observations.size() == CodingLimits.MOST_OBSERVATIONS) {
      throw new EmpathyLoopException(
          Fault.CODING_TOO_MANY_ROWS, "most", CodingLimits.MOST_OBSERVATIONS);
    }
    var first = new ObservationBuilder(called);
    above.describe(first);
    observations.put(called, first);
    return first;
  }

  /** What BORIS writes where nobody is named stands for no subject. */
  private String subject(CSVRecord row) {
    String subject = cell(row, EventColumn.SUBJECT);
    return subject.equals("No focal subject") ? "" : subject;
  }

  private List<String> modifiers(CSVRecord row) {
    return columns.getOrDefault(EventColumn.MODIFIER, List.of()).stream()
        .flatMap(at -> BorisProjectReader.modifiers(cell(row, at)).stream())
        .toList();
  }

  private static int filled(CSVRecord row, List<Integer> columns) {
    return (int) columns.stream().filter(at -> !cell(row, at).isEmpty()).count();
  }

  private String cell(CSVRecord row, EventColumn column) {
    return columns.getOrDefault(column, List.of()).stream()
        .map(at -> cell(row, at))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String cell(CSVRecord row, int at) {
    return at < row.size() ? row.get(at).trim() : "";
  }

  /** The lines above the headings: a name and its value each, then the independent variables. */
  private static final class Above {
    private String name = "";
    private String date = "";
    private String description = "";
    private String offset = "";
    private int media;
    private int variables;
    private int lines;
    private boolean inVariables;

    void line(List<String> cells) {
      lines++;
      if (lines > MOST_LINES_ABOVE) {
        throw new EmpathyLoopException(Fault.CODING_UNREADABLE);
      }
      String what = cells.get(0).trim();
      String value = cells.size() > 1 ? cells.get(1).trim() : "";
      switch (what) {
        case "Observation id" -> name = value;
        case "Observation date" -> date = value;
        case "Description" -> description = value;
        case "Time offset (s)" -> offset = value;
        case "independent variables" -> inVariables = true;
        case "" -> inVariables = false;
        case "variable" -> {} // the heading above the variables
        default -> other(what, value);
      }
    }

    private void other(String what, String value) {
      if (value.isEmpty()) {
        return;
      }
      if (inVariables) {
        variables++;
      } else if (what.startsWith("Player #")) {
        media++;
      }
    }

    void describe(ObservationBuilder observation) {
      observation.heldAt(date);
      observation.described(description);
      observation.offset(offset);
      observation.media(media);
      observation.variables(variables);
    }
  }
}
