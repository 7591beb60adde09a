package org.empathyloop.exchange.release;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.empathyloop.exchange.FhirR4;
import org.empathyloop.exchange.outbox.SentParcel;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Resource;

/** What a partner's chart has from us already, or will have: each record as it went there last. */
final class SentBefore {
  private final Map<String, Sent> records = new LinkedHashMap<>();
  private final Map<String, Identifier> notes = new HashMap<>();

  /**
   * A record as the chart has it.
   *
   * @param url its name inside a Bundle
   * @param joint whether it was only ever sent together with joint parts
   */
  record Sent(String url, Resource resource, boolean joint) {
    /** Without the resource. */
    @Override
    public String toString() {
      return "Sent[" + resource.fhirType() + "]";
    }
  }

  private SentBefore() {}

  /** What goes to a chart for the first time follows on nothing. */
  static SentBefore nothing() {
    return new SentBefore();
  }

  /**
   * @param parcels that arrived there or are on their way, newest first
   */
  static SentBefore in(List<SentParcel> parcels) {
    SentBefore before = new SentBefore();
    parcels.forEach(before::add);
    return before;
  }

  /** Adds what was sent still earlier. */
  void add(SentParcel parcel) {
    for (BundleEntryComponent entry : entries(parcel)) {
      if (entry.getResource() instanceof DocumentReference note) {
        addNote(note);
      } else {
        add(entry, parcel);
      }
    }
  }

  /** Adds the goals that were sent still earlier, which belong to no session. */
  void addGoals(SentParcel parcel) {
    entries(parcel).stream()
        .filter(entry -> entry.getResource() instanceof Goal)
        .forEach(entry -> add(entry, parcel));
  }

  private static List<BundleEntryComponent> entries(SentParcel parcel) {
    return FhirR4.read(Bundle.class, parcel.transaction()).getEntry();
  }

  private void add(BundleEntryComponent entry, SentParcel parcel) {
    records.merge(
        identifier(entry.getResource()).getValue(),
        new Sent(entry.getFullUrl(), entry.getResource(), parcel.joint()),
        (newer, older) -> new Sent(newer.url(), newer.resource(), newer.joint() && older.joint()));
  }

  Optional<Sent> of(Identifier record) {
    return Optional.ofNullable(records.get(record.getValue()));
  }

  /** Everything but notes, by the value of its identifier; the newest parcels' first. */
  Map<String, Sent> records() {
    return records;
  }

  /** The version that the chart has of a note, by the name that all its versions share. */
  Optional<Identifier> note(Identifier note) {
    return Optional.ofNullable(notes.get(note.getValue())).map(Identifier::copy);
  }

  private void addNote(DocumentReference note) {
    Identifier version =
        note.hasMasterIdentifier() ? note.getMasterIdentifier() : note.getIdentifierFirstRep();
    for (Identifier name : note.getIdentifier()) {
      notes.putIfAbsent(name.getValue(), version);
    }
  }

  /** Its name there, which stands first. */
  private static Identifier identifier(Resource resource) {
    return (Identifier) resource.getNamedProperty("identifier").getValues().get(0);
  }
}
