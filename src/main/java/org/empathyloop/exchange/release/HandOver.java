package org.empathyloop.exchange.release;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.empathyloop.exchange.FhirR4;
import org.empathyloop.exchange.release.SentBefore.Sent;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * EL-REL-007: what a release does in a chart that may have something from us already. What the
 * chart lacks is created; what it has otherwise is put right; what was released and is no longer in
 * the record is withdrawn. What is in the record and merely not released now stays there as it is.
 */
final class HandOver {
  private static final String IDENTIFIER = "identifier";
  private static final Set<ObservationStatus> HELD_TRUE =
      EnumSet.of(ObservationStatus.FINAL, ObservationStatus.AMENDED, ObservationStatus.CORRECTED);

  private final ChartFrame chart;
  private final SentBefore before;
  private final List<Projected> released;
  private final List<Projected> added = new ArrayList<>();
  private final List<Projected> same = new ArrayList<>();
  private final List<Correction> corrections = new ArrayList<>();
  private final List<ReleaseChange> changes = new ArrayList<>();

  /**
   * @param released everything that is released now
   * @param recorded our names of all that is in the record, released or not
   * @param session our name of the session
   * @param both whether both partners' consents hold, so that joint parts may be withdrawn
   */
  HandOver(
      ChartFrame chart,
      List<Projected> released,
      SentBefore before,
      Set<String> recorded,
      String session,
      boolean both) {
    this.chart = chart;
    this.before = before;
    this.released = List.copyOf(released);
    released.forEach(this::compare);
    Set<String> names = new HashSet<>();
    recorded.forEach(record -> names.add(chart.identifier(record).getValue()));
    String encounter = chart.url(session);
    before
        .records()
        .forEach(
            (name, sent) -> {
              if (!names.contains(name) && isObservedIn(encounter, sent)) {
                withdraw(name, sent, both);
              }
            });
  }

  /**
   * What is created where the chart has it not: all but what is put right; nothing when that is all
   * there is to say.
   */
  List<Projected> created() {
    if (added.isEmpty() && !corrections.isEmpty()) {
      return List.of();
    }
    List<Projected> created = new ArrayList<>(same);
    created.addAll(added);
    return created;
  }

  List<Correction> corrections() {
    return corrections;
  }

  /** Everything that is released now; other parts may point to it. */
  List<Projected> released() {
    return released;
  }

  List<ReleaseChange> changes() {
    return changes;
  }

  private void compare(Projected now) {
    if (now.resource() instanceof DocumentReference) {
      compareNote(now);
      return;
    }
    Identifier name = chart.identifier(now.record());
    Optional<Sent> sent = before.of(name);
    if (sent.isEmpty()) {
      added.add(now);
      changes.add(ReleaseChange.of(ChangeKind.ADDED, now.resource()));
    } else if (isSame(now.resource(), sent.get().resource())) {
      same.add(now);
    } else {
      Resource resource = now.resource().copy();
      if (resource instanceof Observation observation
          && observation.getStatus() == ObservationStatus.FINAL) {
        observation.setStatus(ObservationStatus.CORRECTED);
      }
      correct(ChangeKind.CORRECTED, chart.url(now.record()), name, resource);
    }
  }

  /** A note has another name with other words: it is the same, or it is new. */
  private void compareNote(Projected now) {
    DocumentReference note = (DocumentReference) now.resource();
    boolean known =
        note.getIdentifier().stream()
            .skip(1)
            .flatMap(name -> before.note(name).stream())
            .anyMatch(version -> version.getValue().equals(note.getMasterIdentifier().getValue()));
    (known ? same : added).add(now);
    if (!known) {
      changes.add(ReleaseChange.of(ChangeKind.ADDED, note));
    }
  }

  private void withdraw(String name, Sent sent, boolean both) {
    Observation observation = (Observation) sent.resource();
    if (observation.getStatus() == ObservationStatus.ENTEREDINERROR) {
      return;
    }
    if (sent.joint() && !both) {
      changes.add(ReleaseChange.of(ChangeKind.HELD, observation));
      return;
    }
    Observation withdrawn = observation.copy();
    withdrawn.setStatus(ObservationStatus.ENTEREDINERROR);
    withdrawn.getIdentifier().subList(1, withdrawn.getIdentifier().size()).clear();
    Identifier known = new Identifier().setSystem(ChartFrame.IDENTIFIERS).setValue(name);
    correct(ChangeKind.WITHDRAWN, sent.url(), known, withdrawn);
  }

  /** Beside its name it carries that of this version, by which it is seen whether it arrived. */
  private void correct(ChangeKind kind, String url, Identifier name, Resource resource) {
    String version = "version|" + name.getValue() + "|" + FhirR4.json(resource);
    resource.setProperty(IDENTIFIER, chart.identifier(version));
    corrections.add(new Correction(url, name, resource));
    changes.add(ReleaseChange.of(kind, resource));
  }

  private static boolean isObservedIn(String encounter, Sent sent) {
    return sent.resource() instanceof Observation observation
        && encounter.equals(observation.getEncounter().getReference());
  }

  private static boolean isSame(Resource now, Resource then) {
    return text(now, then).equals(text(then, now));
  }

  /**
   * What a resource tells, whatever it was called since, and whether or not it was ever changed.
   * That a chart is known by its id since, and was by its record number, is no difference.
   */
  private static String text(Resource resource, Resource other) {
    Resource copy = resource.copy();
    if (copy instanceof Observation observation && HELD_TRUE.contains(observation.getStatus())) {
      observation.setStatus(ObservationStatus.FINAL);
    }
    List<org.hl7.fhir.r4.model.Base> names = copy.getNamedProperty(IDENTIFIER).getValues();
    names.stream().skip(1).toList().forEach(version -> copy.removeChild(IDENTIFIER, version));
    String json = FhirR4.json(copy);
    String subject = subject(resource);
    boolean otherForm = subject.contains("?") != subject(other).contains("?");
    return otherForm ? json.replace('"' + subject + '"', "\"Patient\"") : json;
  }

  private static String subject(Resource resource) {
    return ((Reference) resource.getNamedProperty("subject").getValues().get(0)).getReference();
  }
}
