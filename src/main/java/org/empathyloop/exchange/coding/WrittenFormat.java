package org.empathyloop.exchange.coding;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.empathyloop.vocabulary.CodeBook;

/** The files that one session is written as. */
public enum WrittenFormat {
  BORIS_PROJECT("boris", "application/json"),
  BORIS_TABULAR("tsv", "text/tab-separated-values"),
  CSV("csv", "text/csv");

  private final String ending;
  private final String type;

  WrittenFormat(String ending, String type) {
    this.ending = ending;
    this.type = type;
  }

  /** The name in text bundles, such as {@code boris-project}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How the name of such a file ends. */
  public String ending() {
    return ending;
  }

  /** Its media type. */
  public String type() {
    return type;
  }

  /** Writes into the stream and leaves it open. */
  void write(WrittenSession session, CodeBook codes, OutputStream into) throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(into, StandardCharsets.UTF_8));
    switch (this) {
      case BORIS_PROJECT -> BorisProjectWriter.write(session, codes, into);
      case BORIS_TABULAR -> BorisTableWriter.write(session, codes, text);
      case CSV -> CodedCsvWriter.write(new ResearchSession(1, 1, session.session()), codes, text);
    }
    text.flush();
  }
}
