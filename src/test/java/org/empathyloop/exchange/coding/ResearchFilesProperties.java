package org.empathyloop.exchange.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathyloop.exchange.coding.CodedSessions.CODES;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.stream.XMLStreamException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.empathyloop.analytics.stats.StateSpaceGrid.Stay;
import org.empathyloop.disclosure.CodedCopy;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** EL-COD-006: research files by small readers that know the formats and nothing of the writers. */
class ResearchFilesProperties {
  private static final Pattern SDIS_EVENT =
      Pattern.compile("([A-Za-z0-9_]+),(\\d+\\.\\d{3})-(\\d+\\.\\d{3})");

  @Provide
  Arbitrary<CodedCopy> sessions() {
    return CodedSessions.any();
  }

  @Property(tries = 60)
  void sdis_has_a_head_one_unit_and_every_event_in_order(@ForAll("sessions") CodedCopy session)
      throws IOException {
    var text = new StringWriter();
    SdisWriter.write(new ResearchSession(1, 2, session), CODES, text);
    String[] lines = text.toString().split("\n");

    assertThat(lines[0]).startsWith("%");
    assertThat(lines[1]).isEqualTo("Timed <seconds>;");
    assertThat(lines[3]).isEqualTo("<couple-01-session-02>");
    assertThat(lines[lines.length - 1]).isEqualTo("/");
    double before = 0;
    int events = 0;
    for (int i = 4; i < lines.length - 1; i++) {
      Matcher event = SDIS_EVENT.matcher(lines[i]);
      assertThat(event.matches()).as(lines[i]).isTrue();
      double from = Double.parseDouble(event.group(2));
      assertThat(from).isGreaterThanOrEqualTo(before);
      assertThat(Double.parseDouble(event.group(3))).isGreaterThan(from);
      before = from;
      events++;
    }
    assertThat(events).isEqualTo(CodedLine.of(session, CODES).size());
  }

  @Property(tries = 60)
  void an_elan_document_refers_only_to_what_it_has_and_no_tier_overlaps(
      @ForAll("sessions") CodedCopy session) throws Exception {
    Document eaf = eaf(session);

    List<String> order = new ArrayList<>();
    for (Element child : children(eaf.getDocumentElement())) {
      if (order.isEmpty() || !order.get(order.size() - 1).equals(child.getTagName())) {
        order.add(child.getTagName());
      }
    }
    assertThat(
            List.of(
                "HEADER",
                "TIME_ORDER",
                "TIER",
                "LINGUISTIC_TYPE",
                "LANGUAGE",
                "CONTROLLED_VOCABULARY"))
        .containsSubsequence(order);
    Map<String, Long> slots = new TreeMap<>();
    long last = -1;
    for (Element slot : all(eaf, "TIME_SLOT")) {
      long at = Long.parseLong(slot.getAttribute("TIME_VALUE"));
      assertThat(at).isGreaterThan(last);
      last = at;
      slots.put(slot.getAttribute("TIME_SLOT_ID"), at);
    }
    List<String> entries = ids(eaf, "CV_ENTRY_ML", "CVE_ID");
    List<String> types = ids(eaf, "LINGUISTIC_TYPE", "LINGUISTIC_TYPE_ID");
    assertThat(ids(eaf, "TIER", "TIER_ID")).doesNotHaveDuplicates();
    assertThat(ids(eaf, "ALIGNABLE_ANNOTATION", "ANNOTATION_ID")).doesNotHaveDuplicates();
    int annotations = 0;
    for (Element tier : all(eaf, "TIER")) {
      assertThat(types).contains(tier.getAttribute("LINGUISTIC_TYPE_REF"));
      long free = 0;
      NodeList inTier = tier.getElementsByTagName("ALIGNABLE_ANNOTATION");
      for (int i = 0; i < inTier.getLength(); i++) {
        Element annotation = (Element) inTier.item(i);
        long from = at(slots, annotation.getAttribute("TIME_SLOT_REF1"));
        long to = at(slots, annotation.getAttribute("TIME_SLOT_REF2"));
        assertThat(from).isGreaterThanOrEqualTo(free);
        assertThat(to).isGreaterThan(from);
        assertThat(entries).contains(annotation.getAttribute("CVE_REF"));
        free = to;
        annotations++;
      }
    }
    assertThat(annotations).isEqualTo(CodedLine.of(session, CODES).size());
  }

  @Property(tries = 60)
  void a_trajectory_moves_forward_through_known_cells_to_its_end(
      @ForAll("sessions") CodedCopy session) throws IOException {
    for (List<Stay> walk : new ResearchSession(1, 1, session).walks(CODES)) {
      var text = new StringWriter();
      TrajectoryWriter.write(walk, text);
      String[] lines = text.toString().split("\n");

      assertThat(lines[0]).isEqualTo("Onset\tA\tB");
      assertThat(lines[lines.length - 1]).matches("\\d+\\.\\d{3}");
      double before = -1;
      for (int i = 1; i < lines.length; i++) {
        String[] cells = lines[i].split("\t");
        assertThat(Double.parseDouble(cells[0])).isGreaterThan(before);
        before = Double.parseDouble(cells[0]);
        if (i < lines.length - 1) {
          assertThat(cells).hasSize(3);
          assertThat(cells[1] + cells[2]).matches("[1-4][1-4]");
        }
      }
    }
  }

  @Property(tries = 20)
  void an_archive_holds_each_format_and_nothing_that_was_not_allowed(
      @ForAll("sessions") CodedCopy session) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var archive = new ResearchArchive(bytes, CODES, EnumSet.allOf(ResearchFormat.class));
    archive.explain("what it is");
    archive.add(new ResearchSession(3, 2, session));
    archive.finish();

    Map<String, String> files = unzip(bytes.toByteArray());
    assertThat(files.keySet())
        .contains(
            "README.txt",
            "couple-03-session-02.csv",
            "couple-03-session-02.sds",
            "couple-03-session-02.eaf",
            "couple-03-session-02-part-1.trj");
    String table = Objects.requireNonNull(files.get("couple-03-session-02.csv"));
    assertThat(table).startsWith("couple,session,coder,");
    assertThat(table.lines().skip(1)).allMatch(line -> line.startsWith("3,2,1,"));
    // no ids of ours and no days but the one that stands for none
    String all = String.join("\n", files.values()).replace("1970-01-01T00:00:00Z", "");
    assertThat(all)
        .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-")
        .doesNotContainPattern("\\b20\\d\\d-\\d\\d");
  }

  private static long at(Map<String, Long> slots, String slot) {
    return Objects.requireNonNull(slots.get(slot), slot);
  }

  private static Document eaf(CodedCopy session) throws Exception {
    var text = new StringWriter();
    write(session, text);
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text.toString())));
  }

  private static void write(CodedCopy session, StringWriter into) throws XMLStreamException {
    EafWriter.write(new ResearchSession(1, 1, session), CODES, into);
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    NodeList nodes = parent.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  private static List<Element> all(Document eaf, String tag) {
    List<Element> all = new ArrayList<>();
    NodeList nodes = eaf.getElementsByTagName(tag);
    for (int i = 0; i < nodes.getLength(); i++) {
      all.add((Element) nodes.item(i));
    }
    return all;
  }

  private static List<String> ids(Document eaf, String tag, String attribute) {
    return all(eaf, tag).stream().map(element -> element.getAttribute(attribute)).toList();
  }

  private static Map<String, String> unzip(byte[] bytes) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
