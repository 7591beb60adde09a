package org.empathyloop.exchange.coding;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;

/**
 * Writes a session as a document of ELAN, EAF 3.0: a tier for each subject and axis, and the codes
 * of each axis as its controlled vocabulary. The elements stand in the order of the published
 * schema.
 *
 * @see <a href="https://www.mpi.nl/tools/elan/EAF_Annotation_Format_3.0_and_ELAN.pdf">EAF 3.0</a>
 */
final class EafWriter {
  private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
  private static final String SCHEMA = "http://www.mpi.nl/tools/elan/EAFv3.0.xsd";
  private static final String ENGLISH = "http://cdb.iso.org/lg/CDB-00138502-001";

  /** Where the schema wants a day, it says none: days are not part of the file. */
  private static final String NO_DAY = "1970-01-01T00:00:00Z";

  private final XMLStreamWriter xml;
  private final CodeBook codes;
  private final List<EafTier> tiers;

  private EafWriter(XMLStreamWriter xml, CodeBook codes, List<EafTier> tiers) {
    this.xml = xml;
    this.codes = codes;
    this.tiers = tiers;
  }

  static void write(ResearchSession session, CodeBook codes, Writer into)
      throws XMLStreamException {
    XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(into);
    new EafWriter(xml, codes, EafTier.of(CodedLine.of(session.session(), codes))).document();
    xml.flush();
  }

  /** An annotation with the names of its time slots. */
  private record Placed(EafTier.Annotation annotation, String from, String to) {}

  private void document() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("ANNOTATION_DOCUMENT");
    xml.writeNamespace("xsi", INSTANCE);
    xml.writeAttribute("xsi", INSTANCE, "noNamespaceSchemaLocation", SCHEMA);
    xml.writeAttribute("AUTHOR", "");
    xml.writeAttribute("DATE", NO_DAY);
    xml.writeAttribute("FORMAT", "3.0");
    xml.writeAttribute("VERSION", "3.0");
    empty("HEADER", "MEDIA_FILE", "", "TIME_UNITS", "milliseconds");
    List<List<Placed>> placed = slots();
    int number = 0;
    for (int i = 0; i < tiers.size(); i++) {
      number = tier(tiers.get(i), placed.get(i), number);
    }
    for (String axis : axes()) {
      empty(
          "LINGUISTIC_TYPE",
          "LINGUISTIC_TYPE_ID",
          axis,
          "TIME_ALIGNABLE",
          "true",
          "GRAPHIC_REFERENCES",
          "false",
          "CONTROLLED_VOCABULARY_REF",
          axis);
    }
    empty("LANGUAGE", "LANG_ID", "eng", "LANG_DEF", ENGLISH, "LANG_LABEL", "English (eng)");
    for (String axis : axes()) {
      vocabulary(axis);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private Set<String> axes() {
    Set<String> axes = new TreeSet<>();
    tiers.forEach(tier -> axes.add(tier.axis()));
    return axes;
  }

  /** Writes the slots in the order of time: each annotation has two of its own. */
  private List<List<Placed>> slots() throws XMLStreamException {
    var times = new TreeMap<Long, String>();
    for (EafTier tier : tiers) {
      for (EafTier.Annotation annotation : tier.annotations()) {
        times.put(annotation.fromMs(), "");
        times.put(annotation.toMs(), "");
      }
    }
    xml.writeStartElement("TIME_ORDER");
    int number = 0;
    for (var time : times.entrySet()) {
      number++;
      time.setValue("ts" + number);
      empty("TIME_SLOT", "TIME_SLOT_ID", time.getValue(), "TIME_VALUE", time.getKey().toString());
    }
    xml.writeEndElement();
    List<List<Placed>> placed = new ArrayList<>();
    for (EafTier tier : tiers) {
      placed.add(
          tier.annotations().stream()
              .map(one -> new Placed(one, slot(times, one.fromMs()), slot(times, one.toMs())))
              .toList());
    }
    return placed;
  }

  private static String slot(Map<Long, String> times, long ms) {
    return Objects.requireNonNull(times.get(ms));
  }

  private int tier(EafTier tier, List<Placed> placed, int before) throws XMLStreamException {
    int number = before;
    xml.writeStartElement("TIER");
    xml.writeAttribute("TIER_ID", tier.id());
    xml.writeAttribute("LINGUISTIC_TYPE_REF", tier.axis());
    for (Placed one : placed) {
      number++;
      xml.writeStartElement("ANNOTATION");
      xml.writeStartElement("ALIGNABLE_ANNOTATION");
      xml.writeAttribute("ANNOTATION_ID", "a" + number);
      xml.writeAttribute("TIME_SLOT_REF1", one.from());
      xml.writeAttribute("TIME_SLOT_REF2", one.to());
      xml.writeAttribute("CVE_REF", cve(one.annotation().value()));
      xml.writeStartElement("ANNOTATION_VALUE");
      xml.writeCharacters(one.annotation().value());
      xml.writeEndElement();
      xml.writeEndElement();
      xml.writeEndElement();
    }
    xml.writeEndElement();
    return number;
  }

  private void vocabulary(String axis) throws XMLStreamException {
    Set<String> values = new TreeSet<>();
    tiers.stream()
        .filter(tier -> tier.axis().equals(axis))
        .forEach(tier -> tier.annotations().forEach(one -> values.add(one.value())));
    xml.writeStartElement("CONTROLLED_VOCABULARY");
    xml.writeAttribute("CV_ID", axis);
    empty("DESCRIPTION", "LANG_REF", "eng");
    for (String value : values) {
      xml.writeStartElement("CV_ENTRY_ML");
      xml.writeAttribute("CVE_ID", cve(value));
      xml.writeStartElement("CVE_VALUE");
      xml.writeAttribute("LANG_REF", "eng");
      xml.writeAttribute("DESCRIPTION", description(value));
      xml.writeCharacters(value);
      xml.writeEndElement();
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private String description(String value) {
    return codes.find(new Code(value)).map(one -> one.label(Locale.ENGLISH)).orElse("");
  }

  /** An id of the document begins with letters. */
  private static String cve(String value) {
    return "cve_" + value;
  }

  private void empty(String element, String... attributes) throws XMLStreamException {
    xml.writeEmptyElement(element);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }
}
