package org.empathyloop.exchange.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.empathyloop.exchange.FhirR4;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Identifier;

/** The notes that a chart has from us already, each in the version that went there last. */
final class EarlierNotes {
  private final Map<String, Identifier> newest = new HashMap<>();

  private EarlierNotes() {}

  /** What goes to a chart for the first time follows on nothing. */
  static EarlierNotes none() {
    return new EarlierNotes();
  }

  /**
   * @param transactions that arrived there or are on their way, newest first
   */
  static EarlierNotes in(List<String> transactions) {
    EarlierNotes earlier = new EarlierNotes();
    for (String transaction : transactions) {
      FhirR4.read(Bundle.class, transaction).getEntry().stream()
          .map(BundleEntryComponent::getResource)
          .filter(DocumentReference.class::isInstance)
          .map(DocumentReference.class::cast)
          .forEach(earlier::add);
    }
    return earlier;
  }

  /** The version that the chart has of a note, by the name that all its versions share. */
  Optional<Identifier> of(Identifier note) {
    return Optional.ofNullable(newest.get(note.getValue())).map(Identifier::copy);
  }

  private void add(DocumentReference note) {
    Identifier version =
        note.hasMasterIdentifier() ? note.getMasterIdentifier() : note.getIdentifierFirstRep();
    for (Identifier name : note.getIdentifier()) {
      newest.putIfAbsent(name.getValue(), version);
    }
  }
}
