package org.empathyloop.exchange.coding;

import java.io.IOException;
import java.io.Writer;
import org.empathyloop.vocabulary.CodeBook;

/**
 * Writes a session as timed event data in the sequential data interchange standard, which GSEQ
 * reads: {@code code,onset-offset} each, the subject before the code. A point lasts one
 * millisecond, as BORIS writes it.
 *
 * @see <a href="https://doi.org/10.3758/BF03203639">Bakeman and Quera 1992</a>
 */
final class SdisWriter {
  private static final long POINT_MS = 1;

  private SdisWriter() {}

  static void write(ResearchSession session, CodeBook codes, Writer into) throws IOException {
    into.write("% Charted couple session: times in seconds since it began\n");
    into.write("Timed <seconds>;\n\n<" + session.name() + ">\n");
    for (CodedLine line : CodedLine.of(session.session(), codes)) {
      Long stop = line.stopMs();
      into.write(
          "%s_%s,%s-%s\n"
              .formatted(
                  word(line.subject()),
                  word(line.behaviour()),
                  CodedLine.seconds(line.startMs()),
                  CodedLine.seconds(stop == null ? line.startMs() + POINT_MS : stop)));
    }
    into.write("/\n");
  }

  /** Blanks, hyphens and slashes have a meaning of their own. */
  private static String word(String text) {
    return text.replaceAll("[ /-]", "_");
  }
}
