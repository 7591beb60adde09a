package org.empathyloop.note.web;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.note.EvidenceRow;
import org.empathyloop.note.NoteParagraph;
import org.empathyloop.note.NoteTopic;

/**
 * A paragraph as a page shows it.
 *
 * @param partner A or B where the heading is a partner's name; empty otherwise
 * @param audience its code; empty while nobody has chosen
 * @param links the moments it tells of
 */
public record ParagraphRow(
    UUID id,
    String topic,
    String partner,
    String audience,
    String text,
    List<Run> runs,
    List<MomentLink> links)
    implements Serializable {
  /** A link back to a moment, such as 22:16. */
  public record MomentLink(UUID moment, String time) implements Serializable {}

  static ParagraphRow of(NoteParagraph paragraph, Map<UUID, EvidenceRow> evidence) {
    return new ParagraphRow(
        paragraph.id(),
        paragraph.topic().code(),
        paragraph.topic().partner().map(PartnerLetter::name).orElse(""),
        paragraph.audience() == null ? "" : paragraph.audience().code().value(),
        paragraph.prose().text(),
        Run.of(paragraph.prose()),
        paragraph.moments().stream()
            .flatMap(moment -> Stream.ofNullable(evidence.get(moment)))
            .map(row -> new MomentLink(row.moment(), row.time()))
            .toList());
  }

  /** Whether it tells of a risk for the partner of the heading. */
  public boolean risk() {
    return topic.equals(NoteTopic.RISK_A.code()) || topic.equals(NoteTopic.RISK_B.code());
  }

  /** The ids of the moments, with blanks between them. */
  public String moments() {
    return links.stream().map(link -> link.moment().toString()).collect(Collectors.joining(" "));
  }

  /** The codes of those who may read it, with blanks between them. */
  public String readers() {
    return readers(topic);
  }

  /** The codes of those who may read about a topic, with blanks between them. */
  static String readers(String topic) {
    return NoteTopic.of(topic).readers().stream()
        .map(reader -> reader.code().value())
        .collect(Collectors.joining(" "));
  }

  /** Words of clients stay out of logs. */
  @Override
  public String toString() {
    return "ParagraphRow[" + id + "]";
  }
}
