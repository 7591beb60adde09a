package org.empathyloop.exchange.release;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.empathyloop.couple.ChartLink;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Puts projected resources into a transaction of conditional creates for the practice system. */
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
   * @param earlier what the chart has from us already
   */
  Bundle assemble(EarlierNotes earlier) {
    List<Projected> projected = new ArrayList<>(projection.clinical(chart));
    projected.addAll(projection.notes(chart, earlier));
    Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
    projected.forEach(one -> create(bundle, one));
    ReferenceGuard.check(bundle, chart.subject());
    return bundle;
  }

  private void create(Bundle bundle, Projected projected) {
    Identifier identifier = chart.identifier(projected.record());
    Resource resource = projected.resource();
    bundle
        .addEntry()
        .setFullUrl(chart.url(projected.record()))
        .setResource(resource)
        .getRequest()
        .setMethod(HTTPVerb.POST)
        .setUrl(resource.fhirType())
        .setIfNoneExist("identifier=" + token(identifier.getSystem(), identifier.getValue()));
  }

  private static String token(String system, String value) {
    return URLEncoder.encode(system + "|" + value, StandardCharsets.UTF_8);
  }
}
