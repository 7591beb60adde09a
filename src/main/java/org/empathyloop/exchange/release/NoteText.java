package org.empathyloop.exchange.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.couple.PartnerSummary;
import org.empathyloop.disclosure.Reader;
import org.empathyloop.exchange.NoteMarkup;
import org.empathyloop.exchange.release.ReleaseItem.Told;
import org.empathyloop.note.NoteSection;
import org.empathyloop.note.NoteTopic;
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
    return NoteMarkup.div(text.locale(), paragraphs(section));
  }

  /** The whole note as a page of its own. */
  String page(String title) {
    StringBuilder sections = new StringBuilder();
    sections().forEach(one -> sections.append(NoteMarkup.section(heading(one), paragraphs(one))));
    return NoteMarkup.page(text.locale(), title, sections.toString());
  }

  private String paragraphs(NoteSection section) {
    StringBuilder paragraphs = new StringBuilder();
    for (Told one : told) {
      if (one.paragraph().topic().section() == section) {
        paragraphs.append(NoteMarkup.paragraph(topic(one), prose(one)));
      }
    }
    return paragraphs.toString();
  }

  /** A topic that names a partner names this one, or says that it is the other's. */
  private String topic(Told one) {
    NoteTopic topic = one.paragraph().topic();
    return switch (topic) {
      case PARTNER_A, PARTNER_B ->
          topic.partner().equals(Optional.of(partner.letter()))
              ? partner.details().given()
              : text.get("note.partner-first");
      case RISK_A, RISK_B -> text.get("exchange.release-risk");
      case ATTENDANCE, FOCUS, RESPONSE, CYCLE, PROGRESS, THOUGHT, PRACTICE, NEXT, ADDENDUM ->
          codes.concept(topic.concept()).label(text.locale());
    };
  }

  private String prose(Told one) {
    PartnerLetter own = partner.letter();
    String name = partner.details().given();
    return one.paragraph().prose().forReader(Reader.of(own), text).named(name, name);
  }
}
