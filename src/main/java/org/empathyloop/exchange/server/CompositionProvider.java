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
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;

/** Serves Composition resources: signed progress notes. */
@ApplicationScoped
public class CompositionProvider implements IResourceProvider {
  @Inject private KeptResources kept;

  @Override
  public Class<Composition> getResourceType() {
    return Composition.class;
  }

  @Read(version = true)
  public Composition read(@IdParam IdType id) {
    return kept.read(Composition.class, id);
  }

  @History
  public IBundleProvider history(@IdParam IdType id) {
    return kept.history(Composition.class, id);
  }

  @Search
  public Bundle search(
      @OptionalParam(name = "subject") @Nullable ReferenceParam subject,
      @OptionalParam(name = "encounter") @Nullable ReferenceParam encounter,
      @OptionalParam(name = "date") @Nullable DateRangeParam date,
      @OptionalParam(name = "type") @Nullable TokenOrListParam type,
      @OptionalParam(name = "status") @Nullable TokenOrListParam status,
      @OptionalParam(name = "_id") @Nullable TokenOrListParam id,
      @OptionalParam(name = "_lastUpdated") @Nullable DateRangeParam lastUpdated,
      @OptionalParam(name = PageCursor.PARAMETER) @Nullable StringParam cursor,
      @Count @Nullable Integer count,
      @Sort @Nullable SortSpec sort,
      RequestDetails request) {
    SearchReader reader =
        new SearchReader("Composition")
            .subject(subject)
            .encounter(encounter)
            .date(date)
            .code(type)
            .status(status)
            .common(new CommonParameters(id, lastUpdated, count, sort, cursor));
    return kept.search(Composition.class, reader, request);
  }
}
