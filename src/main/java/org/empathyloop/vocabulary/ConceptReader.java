package org.empathyloop.vocabulary;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads one {@code CodeSystem.concept}; a value that the program does not know stops the start. */
final class ConceptReader {
  private static final String DEFINITION = "definition";
  private static final String TOLD = "-told";

  private final String system;
  private final JsonNode concept;
  private final Map<Language, String> labels = new EnumMap<>(Language.class);
  private final Map<Language, String> definitions = new EnumMap<>(Language.class);
  private final Map<ClauseUse, Map<Language, String>> clauses = new EnumMap<>(ClauseUse.class);
  private final Map<ToldUse, Map<Language, String>> told = new EnumMap<>(ToldUse.class);

  ConceptReader(String system, JsonNode concept) {
    this.system = system;
    this.concept = concept;
  }

  Concept read() {
    labels.put(Language.ENGLISH, concept.required("display").asText());
    definitions.put(Language.ENGLISH, concept.required(DEFINITION).asText());
    concept.path("designation").forEach(this::readDesignation);
    return new Concept(
        new Code(concept.required("code").asText()),
        system,
        property("axis").orElseThrow(),
        constant(Polarity.class, "polarity").orElse(Polarity.NONE),
        constant(PartnerState.class, "partner-state").orElse(PartnerState.NONE),
        constant(Tallied.class, "tallied").orElse(Tallied.NO),
        labels,
        definitions,
        clauses,
        told);
  }

  private void readDesignation(JsonNode designation) {
    Language language = Language.ofTag(designation.required("language").asText());
    String text = designation.required("value").asText();
    String use = designation.at("/use/code").asText("");
    if (use.isEmpty()) {
      labels.put(language, text);
    } else if (use.equals(DEFINITION)) {
      definitions.put(language, text);
    } else if (use.endsWith(TOLD)) {
      put(told, Coded.of(ToldUse.class, use), language, text);
    } else {
      put(clauses, Coded.of(ClauseUse.class, use), language, text);
    }
  }

  private static <U> void put(
      Map<U, Map<Language, String>> wordings, U use, Language language, String text) {
    wordings.computeIfAbsent(use, u -> new EnumMap<>(Language.class)).put(language, text);
  }

  private Optional<String> property(String code) {
    for (JsonNode property : concept.path("property")) {
      if (property.required("code").asText().equals(code)) {
        return Optional.of(property.required("valueString").asText());
      }
    }
    return Optional.empty();
  }

  private <E extends Enum<E>> Optional<E> constant(Class<E> type, String property) {
    return property(property)
        .map(value -> Enum.valueOf(type, value.toUpperCase(Locale.ROOT).replace('-', '_')));
  }
}
