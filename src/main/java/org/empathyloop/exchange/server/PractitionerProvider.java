package org.empathyloop.exchange.server;

import ca.uhn.fhir.rest.annotation.Count;
import ca.uhn.fhir.rest.annotation.History;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.annotation.Sort;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.StringParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Practitioner;
import org.jspecify.annotations.Nullable;

/** Serves Practitioner resources: those who work in the practice. */
@ApplicationScoped
public class PractitionerProvider implements IResourceProvider {
  @Inject private KeptResources kept;

  @Override
  public Class<Practitioner> getResourceType() {
    return Practitioner.class;
  }

  @Read(version = true)
  public Practitioner read(@IdParam IdType id) {
    return kept.read(Practitioner.class, id);
  }

  @History
  public IBundleProvider history(@IdParam IdType id) {
    return kept.history(Practitioner.class, id);
  }

  @Search
  public Bundle search(
      @OptionalParam(name = "_id") @Nullable TokenOrListParam id,
      @OptionalParam(name = "_lastUpdated") @Nullable DateRangeParam lastUpdated,
      @OptionalParam(name = PageCursor.PARAMETER) @Nullable StringParam cursor,
      @Count @Nullable Integer count,
      @Sort @Nullable SortSpec sort,
      RequestDetails request) {
    SearchReader reader =
        new SearchReader("Practitioner")
            .common(new CommonParameters(id, lastUpdated, count, sort, cursor));
    return kept.search(Practitioner.class, reader, request);
  }
}
