package org.empathyloop.exchange.release;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.empathyloop.couple.ChartLink;
import org.empathyloop.exchange.FhirR4;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * Puts projected resources into transactions for the practice system: one of conditional creates,
 * and one of conditional updates. They are two because many systems take no updates; what is new
 * must not wait for what is put right.
 */
final class TransactionAssembler {
  private final Projection projection;
  private final ChartFrame chart;

  TransactionAssembler(Projection projection, ChartFrame chart) {
    this.projection = projection;
    this.chart = chart;
  }

  /**
   * The chart of the partner there: by its logical id, or by the record number when the id is not
   * known.
   */
  static Reference subject(ChartLink link) {
    String id = link.patientId();
    return new Reference(
        id != null
            ? "Patient/" + id
            : "Patient?identifier=" + token(link.system(), link.identifier()));
  }

  /**
   * What the release does there.
   *
   * @param before what the chart has from us already
   * @param recorded our names of all that is in the record, released or not
   * @param both whether both partners' consents hold
   */
  HandOver handOver(SentBefore before, Set<String> recorded, boolean both) {
    List<Projected> released = new ArrayList<>(projection.clinical(chart));
    released.addAll(projection.notes(chart, before));
    return new HandOver(chart, released, before, recorded, projection.session(), both);
  }

  /** The transactions that do it: what is new, and what is put right. */
  List<Bundle> bundles(HandOver handOver) {
    return Stream.of(creates(handOver), corrections(handOver)).flatMap(Optional::stream).toList();
  }

  /** What is created unless it is there; nothing when there is only something to put right. */
  Optional<Bundle> creates(HandOver handOver) {
    Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
    handOver.created().forEach(one -> create(bundle, one));
    return complete(bundle, handOver);
  }

  /** What is put right; nothing when all is as it was sent. */
  Optional<Bundle> corrections(HandOver handOver) {
    Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
    handOver.corrections().forEach(one -> update(bundle, one));
    return complete(bundle, handOver);
  }

  /** How many resources a transaction puts right; what they point to is not counted. */
  static int corrected(Bundle transaction) {
    return (int)
        transaction.getEntry().stream()
            .filter(entry -> entry.getRequest().getMethod() == HTTPVerb.PUT)
            .count();
  }

  /** With what it points to, which is created where it is not there. */
  private Optional<Bundle> complete(Bundle bundle, HandOver handOver) {
    Set<String> missing = targets(bundle);
    bundle.getEntry().forEach(entry -> missing.remove(entry.getFullUrl()));
    handOver.released().stream()
        .filter(one -> missing.contains(chart.url(one.record())))
        .forEach(one -> create(bundle, one));
    ReferenceGuard.check(bundle, chart.subject());
    return bundle.hasEntry() ? Optional.of(bundle) : Optional.empty();
  }

  private static Set<String> targets(Bundle bundle) {
    Set<String> targets = new HashSet<>();
    for (BundleEntryComponent entry : bundle.getEntry()) {
      FhirR4.context()
          .newTerser()
          .getAllPopulatedChildElementsOfType(entry.getResource(), Reference.class)
          .forEach(reference -> targets.add(reference.getReference()));
    }
    return targets;
  }

  private void create(Bundle bundle, Projected projected) {
    Resource resource = projected.resource();
    bundle
        .addEntry()
        .setFullUrl(chart.url(projected.record()))
        .setResource(resource)
        .getRequest()
        .setMethod(HTTPVerb.POST)
        .setUrl(resource.fhirType())
        .setIfNoneExist(condition(chart.identifier(projected.record())));
  }

  private static void update(Bundle bundle, Correction correction) {
    Resource resource = correction.resource();
    bundle
        .addEntry()
        .setFullUrl(correction.url())
        .setResource(resource)
        .getRequest()
        .setMethod(HTTPVerb.PUT)
        .setUrl(resource.fhirType() + "?" + condition(correction.name()));
  }

  private static String condition(Identifier name) {
    return "identifier=" + token(name.getSystem(), name.getValue());
  }

  private static String token(String system, String value) {
    return URLEncoder.encode(system + "|" + value, StandardCharsets.UTF_8);
  }
}
