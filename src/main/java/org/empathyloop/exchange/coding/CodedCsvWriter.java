package org.empathyloop.exchange.coding;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.empathyloop.disclosure.CodedCopy;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;

/** Writes sessions as a long table, a row an event, times in seconds since the session began. */
final class CodedCsvWriter {
  private static final CSVFormat COMMAS =
      CSVFormat.DEFAULT.builder().setRecordSeparator("\r\n").get();

  private CodedCsvWriter() {}

  /** Couple and session by their numbers within what is written, so that files can be stacked. */
  static void write(ResearchSession session, CodeBook codes, Writer into) throws IOException {
    CSVPrinter table = new CSVPrinter(into, COMMAS);
    table.printRecord(
        "couple",
        "session",
        "coder",
        "t_start",
        "t_end",
        "actor",
        "axis",
        "code",
        "polarity",
        "intensity",
        "feeling",
        "asked",
        "capture");
    for (CodedLine line : CodedLine.of(session.session(), codes)) {
      table.printRecord(row(session, line));
    }
    table.flush();
  }

  private static List<Object> row(ResearchSession session, CodedLine line) {
    Long stop = line.stopMs();
    CodedCopy.Mark mark = line.mark();
    Code feeling = mark == null ? null : mark.feeling();
    return List.of(
        session.couple(),
        session.number(),
        1,
        CodedLine.seconds(line.startMs()),
        stop == null ? "" : CodedLine.seconds(stop),
        line.subject(),
        line.category(),
        line.behaviour(),
        line.polarity(),
        mark == null ? "" : mark.strength(),
        feeling == null ? "" : feeling.value(),
        mark == null ? "" : line.modifiers().get(1),
        mark == null ? "" : CodingWords.capture(mark.capture()));
  }
}
