package org.empathyloop.exchange.mapping;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.NamingStatement;
import org.empathyloop.cycle.Said;
import org.empathyloop.exchange.Profiles;
import org.empathyloop.vocabulary.ClauseUse;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.Language;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/**
 * A naming statement as extension {@code naming-statement}. The whole sentence is written for
 * readers; what is read back are its parts.
 */
final class StatementElement {
  static final String URL = Profiles.address("naming-statement");
  private static final String AGREEMENT = Profiles.address("naming-agreement");
  private static final String PATH = "ClinicalImpression.extension:naming-statement";

  private final CodeElement codes;

  StatementElement(CodeElement codes) {
    this.codes = codes;
  }

  Extension of(NamingStatement statement) {
    Extension extension = new Extension(URL);
    extension.addExtension("speaker", codes.coding(statement.speaker()));
    extension.addExtension("language", new CodeType(statement.language().tag()));
    extension.addExtension("text", new StringType(statement.sentence()));
    addPart(extension, ClauseUse.NOTICED, statement.noticed(), statement);
    addPart(extension, ClauseUse.FELT, statement.felt(), statement);
    addPart(extension, ClauseUse.DID, statement.did(), statement);
    if (!statement.question().isEmpty()) {
      extension.addExtension("question", new StringType(statement.question()));
    }
    for (PartnerLetter partner : PartnerLetter.values()) {
      statement.agreedBy(partner).ifPresent(on -> addAgreement(extension, partner, on));
    }
    addSaid(extension, statement.said());
    return extension;
  }

  NamingStatement read(Extension extension) {
    Extensions parts = new Extensions(extension, PATH);
    Map<ClauseUse, Code> charted = new EnumMap<>(ClauseUse.class);
    for (ClauseUse use : ClauseUse.values()) {
      readCode(parts, use, charted);
    }
    return new NamingStatement(
        codes.constant(
            PartnerLetter.class, parts.coding("speaker"), "actor", parts.path("speaker")),
        language(parts),
        words(parts, ClauseUse.NOTICED),
        words(parts, ClauseUse.FELT),
        words(parts, ClauseUse.DID),
        parts.text("question").orElse(""),
        charted,
        agreed(parts, PartnerLetter.A),
        agreed(parts, PartnerLetter.B),
        said(parts));
  }

  private void addSaid(Extension extension, @Nullable Said said) {
    if (said == null) {
      return;
    }
    extension.addExtension("said", TimeElement.day(said.on()));
    if (said.shift() != null) {
      extension.addExtension("shift", codes.coding(said.shift()));
    }
    if (!said.words().isEmpty()) {
      extension.addExtension("shifted", new StringType(said.words()));
    }
  }

  private @Nullable Said said(Extensions parts) {
    if (parts.find("said").isEmpty()) {
      Reading.require(parts.find("shift").isEmpty(), parts.path("shift"), "only with said");
      Reading.require(parts.find("shifted").isEmpty(), parts.path("shifted"), "only with said");
      return null;
    }
    return new Said(
        TimeElement.day(parts.required("said"), parts.path("said")),
        parts.find("shift").isEmpty()
            ? null
            : codes.code(parts.coding("shift"), "shift-answer", parts.path("shift")),
        parts.text("shifted").orElse(""));
  }

  private void addPart(
      Extension extension, ClauseUse use, String words, NamingStatement statement) {
    Code code = statement.codes().get(use);
    if (words.isEmpty() && code == null) {
      return;
    }
    CodeableConcept part = code == null ? new CodeableConcept() : codes.concept(code);
    extension.addExtension(name(use), words.isEmpty() ? part : part.setText(words));
  }

  private void readCode(Extensions parts, ClauseUse use, Map<ClauseUse, Code> charted) {
    CodeableConcept part = concept(parts, use);
    if (part.hasCoding()) {
      charted.put(use, codes.code(part, valueSet(use), parts.path(name(use))));
    }
  }

  private static String words(Extensions parts, ClauseUse use) {
    CodeableConcept part = concept(parts, use);
    return part.hasText() ? part.getText() : "";
  }

  private static CodeableConcept concept(Extensions parts, ClauseUse use) {
    return parts
        .find(name(use))
        .map(
            value -> {
              Reading.require(value instanceof CodeableConcept, parts.path(name(use)), "a concept");
              return (CodeableConcept) value;
            })
        .orElseGet(CodeableConcept::new);
  }

  private void addAgreement(Extension extension, PartnerLetter partner, LocalDate on) {
    Extension agreement = extension.addExtension().setUrl(AGREEMENT);
    agreement.addExtension("partner", codes.coding(partner));
    agreement.addExtension("on", TimeElement.day(on));
  }

  private @Nullable LocalDate agreed(Extensions parts, PartnerLetter partner) {
    for (Extension part : parts.all(AGREEMENT)) {
      Extensions agreement = new Extensions(part, parts.path("agreement"));
      PartnerLetter agreeing =
          codes.constant(
              PartnerLetter.class, agreement.coding("partner"), "actor", agreement.path("partner"));
      if (agreeing == partner) {
        return TimeElement.day(agreement.required("on"), agreement.path("on"));
      }
    }
    return null;
  }

  private static Language language(Extensions parts) {
    String tag = parts.text("language").orElse("");
    for (Language language : Language.values()) {
      if (language.tag().equals(tag)) {
        return language;
      }
    }
    throw Reading.unreadable(parts.path("language"), "en or es");
  }

  private static String valueSet(ClauseUse use) {
    return switch (use) {
      case NOTICED, DID -> "moment-code";
      case FELT -> "affect";
    };
  }

  private static String name(ClauseUse use) {
    return use.code().value();
  }
}
