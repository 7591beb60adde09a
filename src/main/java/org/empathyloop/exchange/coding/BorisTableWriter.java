package org.empathyloop.exchange.coding;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.empathyloop.vocabulary.CodeBook;

/** Writes a session as BORIS writes its tabular events: what it is, then a row a key. */
final class BorisTableWriter {
  private static final String NOT_KNOWN = "NA";
  private static final CSVFormat TABS =
      CSVFormat.DEFAULT.builder().setDelimiter('\t').setRecordSeparator("\r\n").get();

  private BorisTableWriter() {}

  /** A row: a point, or the beginning or end of a state. */
  private record Row(long ms, CodedLine line, String status) {}

  static void write(WrittenSession session, CodeBook codes, Writer into) throws IOException {
    CSVPrinter table = new CSVPrinter(into, TABS);
    above(session, table);
    table.printRecord(
        "Time",
        "Media file path",
        "Total length",
        "FPS",
        "Subject",
        "Behavior",
        "Behavioral category",
        "Modifiers",
        "Comment",
        "Status");
    String length = CodedLine.seconds(session.session().durationMs());
    for (Row row : rows(CodedLine.of(session.session(), codes))) {
      CodedLine line = row.line();
      table.printRecord(
          CodedLine.seconds(row.ms()),
          NOT_KNOWN,
          length,
          NOT_KNOWN,
          line.subject(),
          line.behaviour(),
          line.category(),
          BorisProjectWriter.modifier(line),
          "",
          row.status());
    }
    table.flush();
  }

  private static void above(WrittenSession session, CSVPrinter table) throws IOException {
    String date = session.heldAt().withNano(0).toString().replace('T', ' ');
    table.printRecord("Observation id", session.name());
    table.printRecord("");
    table.printRecord("Live observation");
    table.printRecord("");
    table.printRecord("Observation date", date);
    table.printRecord("");
    table.printRecord("Description");
    table.printRecord("");
    table.printRecord("Time offset (s)", "0.0");
    table.printRecord("");
  }

  private static List<Row> rows(List<CodedLine> lines) {
    List<Row> rows = new ArrayList<>();
    for (CodedLine line : lines) {
      Long stop = line.stopMs();
      rows.add(new Row(line.startMs(), line, stop == null ? "POINT" : "START"));
      if (stop != null) {
        rows.add(new Row(stop, line, "STOP"));
      }
    }
    rows.sort(Comparator.comparingLong(Row::ms));
    return rows;
  }
}
