package org.empathyloop.vocabulary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The CodeSystems and ValueSets that SUSHI wrote, read from the class path folder {@code fhir}. */
final class Definitions {
  private static final String FOLDER = "/fhir/";
  private static final List<String> CODE_SYSTEMS =
      List.of("interaction", "chart", "administrative-gender");

  /** Present where HL7 owns the codes and we only add words. */
  private static final String SUPPLEMENTS = "supplements";

  private static final ObjectMapper JSON = new ObjectMapper();

  /** All concepts of the CodeSystems, in their order; each with the system that owns its code. */
  List<Concept> concepts() {
    List<Concept> concepts = new ArrayList<>();
    for (String id : CODE_SYSTEMS) {
      JsonNode codeSystem = read("CodeSystem-" + id + ".json");
      String url =
          codeSystem.has(SUPPLEMENTS)
              ? codeSystem.get(SUPPLEMENTS).asText()
              : codeSystem.required("url").asText();
      for (JsonNode concept : codeSystem.required("concept")) {
        concepts.add(new ConceptReader(url, concept).read());
      }
    }
    return concepts;
  }

  /**
   * What a ValueSet includes.
   *
   * @throws IllegalArgumentException when there is no such ValueSet
   */
  List<ValueSetPart> valueSet(String id) {
    List<ValueSetPart> parts = new ArrayList<>();
    for (JsonNode include : read("ValueSet-" + id + ".json").at("/compose/include")) {
      parts.add(part(include));
    }
    return parts;
  }

  private static ValueSetPart part(JsonNode include) {
    if (include.has("valueSet")) {
      String url = include.at("/valueSet/0").asText();
      return new ValueSetPart.Other(url.substring(url.lastIndexOf('/') + 1));
    }
    if (include.has("filter")) {
      return new ValueSetPart.Axis(include.at("/filter/0").required("value").asText());
    }
    List<Code> codes = new ArrayList<>();
    include.required("concept").forEach(c -> codes.add(new Code(c.required("code").asText())));
    return new ValueSetPart.Listed(codes);
  }

  private static JsonNode read(String file) {
    try (InputStream in = Definitions.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalArgumentException("no definition " + file);
      }
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException("unreadable definition " + file, e);
    }
  }
}
