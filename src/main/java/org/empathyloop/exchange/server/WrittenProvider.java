package org.empathyloop.exchange.server;

import ca.uhn.fhir.rest.annotation.Count;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.annotation.Sort;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.StringParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Serves what was written about a session and is searched alike.
 *
 * @param <R> the type
 */
abstract class WrittenProvider<R extends Resource> extends KeptProvider<R> {
  WrittenProvider(Class<R> type) {
    super(type);
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
    return found(
        reader()
            .subject(subject)
            .encounter(encounter)
            .date(date)
            .code(type)
            .status(status)
            .common(new CommonParameters(id, lastUpdated, count, sort, cursor)),
        request);
  }
}
