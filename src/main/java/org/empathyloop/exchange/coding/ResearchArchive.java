package org.empathyloop.exchange.coding;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.empathyloop.analytics.stats.StateSpaceGrid.Stay;
import org.empathyloop.vocabulary.CodeBook;

/** EL-COD-006: writes session after session into a zip as they come; none is kept in memory. */
final class ResearchArchive {
  /** Entries say nothing about when or in which zone they were written. */
  private static final LocalDateTime NO_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;
  private final Writer text;
  private final CodeBook codes;
  private final Set<ResearchFormat> formats;

  ResearchArchive(OutputStream into, CodeBook codes, Set<ResearchFormat> formats) {
    this.zip = new ZipOutputStream(into);
    this.text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    this.codes = codes;
    this.formats = formats;
  }

  void add(ResearchSession session) throws IOException {
    for (ResearchFormat format : ResearchFormat.values()) {
      if (formats.contains(format)) {
        add(session, format);
      }
    }
  }

  private void add(ResearchSession session, ResearchFormat format) throws IOException {
    switch (format) {
      case CSV ->
          entry(session.name() + ".csv", into -> CodedCsvWriter.write(session, codes, into));
      case SDIS -> entry(session.name() + ".sds", into -> SdisWriter.write(session, codes, into));
      case EAF -> entry(session.name() + ".eaf", into -> EafWriter.write(session, codes, into));
      case TRAJECTORY -> trajectories(session);
    }
  }

  private void trajectories(ResearchSession session) throws IOException {
    int part = 0;
    for (List<Stay> walk : session.walks(codes)) {
      if (!walk.isEmpty()) {
        part++;
        entry(
            session.name() + "-part-" + part + ".trj", into -> TrajectoryWriter.write(walk, into));
      }
    }
  }

  /** What the files are, in words. */
  void explain(String words) throws IOException {
    entry("README.txt", into -> into.write(words));
  }

  void finish() throws IOException {
    zip.finish();
  }

  /** Writes the content of one entry. */
  private interface Content {
    void into(Writer text) throws IOException, XMLStreamException;
  }

  private void entry(String name, Content content) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(NO_DAY);
    zip.putNextEntry(entry);
    try {
      content.into(text);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    text.flush();
    zip.closeEntry();
  }
}
