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
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.StringParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;

/** Serves Encounter resources: therapy sessions. */
@ApplicationScoped
public class EncounterProvider implements IResourceProvider {
  @Inject private KeptResources kept;

  @Override
  public Class<Encounter> getResourceType() {
    return Encounter.class;
  }

  @Read(version = true)
  public Encounter read(@IdParam IdType id) {
    return kept.read(Encounter.class, id);
  }

  @History
  public IBundleProvider history(@IdParam IdType id) {
    return kept.history(Encounter.class, id);
  }

  @Search
  public Bundle search(
      @OptionalParam(name = "subject") @Nullable ReferenceParam subject,
      @OptionalParam(name = "date") @Nullable DateRangeParam date,
      @OptionalParam(name = "status") @Nullable TokenOrListParam status,
      @OptionalParam(name = "_id") @Nullable TokenOrListParam id,
      @OptionalParam(name = "_lastUpdated") @Nullable DateRangeParam lastUpdated,
      @OptionalParam(name = PageCursor.PARAMETER) @Nullable StringParam cursor,
      @Count @Nullable Integer count,
      @Sort @Nullable SortSpec sort,
      RequestDetails request) {
    SearchReader reader =
        new SearchReader("Encounter")
            .subject(subject)
            .date(date)
            .status(status)
            .common(new CommonParameters(id, lastUpdated, count, sort, cursor));
    return kept.search(Encounter.class, reader, request);
  }
}
