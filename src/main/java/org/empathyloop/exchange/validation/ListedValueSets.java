package org.empathyloop.exchange.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.empathyloop.vocabulary.CodeBook;
import org.empathyloop.vocabulary.Concept;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;

/**
 * Spells out the ValueSets that say "all codes of an axis": the validator's terminology service in
 * memory does not know filters by property. The code book does.
 */
final class ListedValueSets {
  private final CodeBook codes;

  ListedValueSets(CodeBook codes) {
    this.codes = codes;
  }

  /** The same definitions; ValueSets with a filter or a reference list their codes instead. */
  List<MetadataResource> spellOut(List<MetadataResource> definitions) {
    definitions.forEach(
        definition -> {
          if (definition instanceof ValueSet valueSet && !isListed(valueSet)) {
            valueSet.getCompose().setInclude(included(valueSet.getIdPart()));
          }
        });
    return definitions;
  }

  private static boolean isListed(ValueSet valueSet) {
    return valueSet.getCompose().getInclude().stream().allMatch(ConceptSetComponent::hasConcept);
  }

  private List<ConceptSetComponent> included(String valueSetId) {
    Map<String, ConceptSetComponent> bySystem = new LinkedHashMap<>();
    for (Concept concept : codes.members(valueSetId)) {
      bySystem
          .computeIfAbsent(concept.system(), system -> new ConceptSetComponent().setSystem(system))
          .addConcept()
          .setCode(concept.code().value());
    }
    return new ArrayList<>(bySystem.values());
  }
}
