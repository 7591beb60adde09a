package org.empathyloop.exchange.release;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.StringEscapeUtils;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.couple.PartnerSummary;
import org.empathyloop.disclosure.Reader;
import org.empathyloop.exchange.release.ReleaseItem.Told;
import org.empathyloop.note.NoteSection;
import org.empathyloop.shared.text.Text;
import org.empathyloop.vocabulary.CodeBook;

/** The released paragraphs of a note in the words of the partner's own copy, as XHTML. */
final class NoteText {
  private final List<Told> told;
  private final PartnerSummary partner;
  private final Text text;
  private final CodeBook codes;

  NoteText(List<Told> told, PartnerSummary partner, Text text, CodeBook codes) {
    this.told = List.copyOf(told);
    this.partner = partner;
    this.text = text;
    this.codes = codes;
  }

  boolean isEmpty() {
    return told.isEmpty();
  }

  /** The sections that have something in them, in the order of the format. */
  List<NoteSection> sections() {
    List<NoteSection> sections = new ArrayList<>();
    for (NoteSection section : NoteSection.values()) {
      if (told.stream().anyMatch(one -> one.paragraph().topic().section() == section)) {
        sections.add(section);
      }
    }
    return sections;
  }

  String heading(NoteSection section) {
    return codes.concept(section.code()).label(text.locale());
  }

  /** The paragraphs of one section inside a {@code div}. */
  String div(NoteSection section) {
    return "<div xmlns=\"http://www.w3.org/1999/xhtml\" lang=\""
        + text.locale().getLanguage()
        + "\">"
        + paragraphs(section)
        + "</div>";
  }

  /** The whole note as a page of its own. */
  String page(String title) {
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"");
    page.append(text.locale().getLanguage())
        .append("\"><head><meta charset=\"UTF-8\"/><title>")
        .append(escaped(title))
        .append("</title></head><body><h1>")
        .append(escaped(title))
        .append("</h1>");
    for (NoteSection section : sections()) {
      page.append("<h2>").append(escaped(heading(section))).append("</h2>");
      page.append(paragraphs(section));
    }
    return page.append("</body></html>\n").toString();
  }

  private String paragraphs(NoteSection section) {
    StringBuilder paragraphs = new StringBuilder();
    for (Told one : told) {
      if (one.paragraph().topic().section() == section) {
        paragraphs.append("<h3>").append(escaped(topic(one))).append("</h3><p>");
        paragraphs.append(escaped(prose(one)).replace("\n", "<br/>")).append("</p>");
      }
    }
    return paragraphs.toString();
  }

  /** A topic that names a partner names this one: the other's are not here. */
  private String topic(Told one) {
    return switch (one.paragraph().topic()) {
      case PARTNER_A, PARTNER_B -> partner.details().given();
      case RISK_A, RISK_B -> text.get("exchange.release-risk");
      case ATTENDANCE, FOCUS, RESPONSE, CYCLE, PROGRESS, THOUGHT, PRACTICE, NEXT, ADDENDUM ->
          text.get("note.topic." + one.paragraph().topic().code());
    };
  }

  private String prose(Told one) {
    PartnerLetter own = partner.letter();
    String name = partner.details().given();
    return one.paragraph().prose().forReader(Reader.of(own), text).named(name, name);
  }

  private static String escaped(String plain) {
    return StringEscapeUtils.escapeXml10(plain);
  }
}
