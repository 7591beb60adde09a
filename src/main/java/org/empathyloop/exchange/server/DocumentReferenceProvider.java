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
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;

/** Serves DocumentReference resources: progress notes as documents. */
@ApplicationScoped
public class DocumentReferenceProvider implements IResourceProvider {
  @Inject private KeptResources kept;

  @Override
  public Class<DocumentReference> getResourceType() {
    return DocumentReference.class;
  }

  @Read(version = true)
  public DocumentReference read(@IdParam IdType id) {
    return kept.read(DocumentReference.class, id);
  }

  @History
  public IBundleProvider history(@IdParam IdType id) {
    return kept.history(DocumentReference.class, id);
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
        new SearchReader("DocumentReference")
            .subject(subject)
            .encounter(encounter)
            .date(date)
            .code(type)
            .status(status)
            .common(new CommonParameters(id, lastUpdated, count, sort, cursor));
    return kept.search(DocumentReference.class, reader, request);
  }
}
