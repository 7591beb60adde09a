package org.empathyloop.exchange.server;

import ca.uhn.fhir.rest.annotation.History;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import jakarta.inject.Inject;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;

/**
 * Serves one type of resource: reads of the newest and of any version, and the history. Searches
 * are declared by the subclasses, because each type has parameters of its own. Providers are
 * dependent beans: the server finds no annotated methods behind a client proxy.
 *
 * @param <R> the type
 */
abstract class KeptProvider<R extends Resource> implements IResourceProvider {
  private final Class<R> type;

  @Inject private KeptResources kept;

  KeptProvider(Class<R> type) {
    this.type = type;
  }

  @Override
  public Class<R> getResourceType() {
    return type;
  }

  @Read(version = true)
  public R read(@IdParam IdType id) {
    return kept.read(type, id);
  }

  @History
  public IBundleProvider history(@IdParam IdType id) {
    return kept.history(type, id);
  }

  /** Begins to read the parameters of a search. */
  SearchReader reader() {
    return new SearchReader(type.getSimpleName());
  }

  Bundle found(SearchReader reader, RequestDetails request) {
    return kept.search(type, reader, request);
  }
}
