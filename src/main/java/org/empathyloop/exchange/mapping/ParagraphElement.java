package org.empathyloop.exchange.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.empathyloop.disclosure.Audience;
import org.empathyloop.exchange.Profiles;
import org.empathyloop.note.NoteParagraph;
import org.empathyloop.note.NoteTopic;
import org.empathyloop.shared.Ids;
import org.empathyloop.vocabulary.Code;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition.SectionComponent;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;

/** One paragraph of a note as a section within a section. */
final class ParagraphElement {
  private static final String AUDIENCE = Profiles.address("audience");
  private static final String PATH = "Composition.section.section";

  private final CodeElement codes;

  ParagraphElement(CodeElement codes) {
    this.codes = codes;
  }

  SectionComponent of(NoteParagraph paragraph, Locale language) {
    Code topic = paragraph.topic().concept();
    SectionComponent section = new SectionComponent();
    section.setId(paragraph.id().toString());
    Audience audience = Reading.required(paragraph.audience(), PATH + ".extension");
    section.addExtension(AUDIENCE, codes.coding(audience));
    section.setTitle(codes.label(topic, language));
    section.setCode(codes.concept(topic));
    section.setText(ProseElement.of(paragraph.prose()));
    paragraph.moments().forEach(id -> section.addEntry(References.to(References.OBSERVATION, id)));
    return section;
  }

  NoteParagraph read(SectionComponent section) {
    List<UUID> moments = new ArrayList<>();
    for (Reference entry : section.getEntry()) {
      moments.add(References.id(entry, References.OBSERVATION, PATH + ".entry"));
    }
    return new NoteParagraph(
        Ids.parse(Reading.required(section.getId(), PATH + ".id")),
        topic(section),
        audience(section),
        ProseElement.read(section.getText(), PATH + ".text"),
        moments);
  }

  private NoteTopic topic(SectionComponent section) {
    Code code = codes.code(section.getCode(), "note-topic", PATH + ".code");
    return NoteTopic.of(code);
  }

  private Audience audience(SectionComponent section) {
    Extension audience = section.getExtensionByUrl(AUDIENCE);
    if (audience != null && audience.getValue() instanceof Coding coding) {
      return codes.constant(Audience.class, coding, "audience", PATH + ".extension");
    }
    throw Reading.unreadable(PATH + ".extension", "the extension " + AUDIENCE);
  }
}
