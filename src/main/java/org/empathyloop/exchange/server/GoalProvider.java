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
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;

/** Serves Goal resources: co-regulation goals. */
@ApplicationScoped
public class GoalProvider implements IResourceProvider {
  @Inject private KeptResources kept;

  @Override
  public Class<Goal> getResourceType() {
    return Goal.class;
  }

  @Read(version = true)
  public Goal read(@IdParam IdType id) {
    return kept.read(Goal.class, id);
  }

  @History
  public IBundleProvider history(@IdParam IdType id) {
    return kept.history(Goal.class, id);
  }

  @Search
  public Bundle search(
      @OptionalParam(name = "subject") @Nullable ReferenceParam subject,
      @OptionalParam(name = "start-date") @Nullable DateRangeParam startDate,
      @OptionalParam(name = "lifecycle-status") @Nullable TokenOrListParam lifecycleStatus,
      @OptionalParam(name = "_id") @Nullable TokenOrListParam id,
      @OptionalParam(name = "_lastUpdated") @Nullable DateRangeParam lastUpdated,
      @OptionalParam(name = PageCursor.PARAMETER) @Nullable StringParam cursor,
      @Count @Nullable Integer count,
      @Sort @Nullable SortSpec sort,
      RequestDetails request) {
    SearchReader reader =
        new SearchReader("Goal")
            .subject(subject)
            .date(startDate)
            .status(lifecycleStatus)
            .common(new CommonParameters(id, lastUpdated, count, sort, cursor));
    return kept.search(Goal.class, reader, request);
  }
}
