package org.empathyloop.exchange.server;

import ca.uhn.fhir.model.api.ResourceMetadataKeyEnum;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.SimpleBundleProvider;
import ca.uhn.fhir.util.UrlUtil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.empathyloop.exchange.resource.ResourcePage;
import org.empathyloop.exchange.resource.ResourceQuery;
import org.empathyloop.exchange.resource.ResourceRef;
import org.empathyloop.exchange.resource.ResourceService;
import org.empathyloop.exchange.resource.StoredVersion;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.Ids;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** What all providers do alike: kept versions as answers of the FHIR server. */
@ApplicationScoped
class KeptResources {
  @Inject private ResourceService resources;

  /** The newest version, or the one that the id names. */
  <R extends Resource> R read(Class<R> type, IdType id) {
    ResourceRef ref = ref(type, id);
    StoredVersion version =
        id.hasVersionIdPart()
            ? resources.version(ref, number(id.getVersionIdPart()))
            : resources.read(ref);
    return KeptText.carried(type, version);
  }

  /** Every version, newest first. */
  <R extends Resource> IBundleProvider history(Class<R> type, IdType id) {
    List<Resource> versions = new ArrayList<>();
    for (StoredVersion version : resources.history(ref(type, id))) {
      R resource = KeptText.carried(type, version);
      if (version.isDeleted()) {
        ResourceMetadataKeyEnum.DELETED_AT.put(
            resource, new InstantType(Date.from(version.recordedAt())));
      }
      versions.add(resource);
    }
    return new SimpleBundleProvider(versions);
  }

  /** One page of a search, with a link to the next. */
  <R extends Resource> Bundle search(Class<R> type, SearchReader reader, RequestDetails request) {
    ResourceQuery query = reader.query();
    ResourcePage page = resources.search(query);
    Bundle bundle = new Bundle().setType(BundleType.SEARCHSET);
    bundle.setId(Ids.next().toString());
    bundle.addLink().setRelation("self").setUrl(link(request, null));
    if (page.next() != null) {
      bundle.addLink().setRelation("next").setUrl(link(request, PageCursor.write(page.next())));
    }
    for (StoredVersion version : page.resources()) {
      bundle
          .addEntry()
          .setFullUrl(request.getFhirServerBase() + "/" + version.ref())
          .setResource(KeptText.carried(type, version))
          .getSearch()
          .setMode(SearchEntryMode.MATCH);
    }
    return bundle;
  }

  private static String link(RequestDetails request, @Nullable String cursor) {
    List<String> parameters = new ArrayList<>();
    for (Map.Entry<String, String[]> parameter : request.getParameters().entrySet()) {
      if (!parameter.getKey().equals(PageCursor.PARAMETER) || cursor == null) {
        for (String value : parameter.getValue()) {
          parameters.add(
              UrlUtil.escapeUrlParam(parameter.getKey()) + "=" + UrlUtil.escapeUrlParam(value));
        }
      }
    }
    if (cursor != null) {
      parameters.add(PageCursor.PARAMETER + "=" + cursor);
    }
    String path = request.getFhirServerBase() + "/" + request.getResourceName();
    return parameters.isEmpty() ? path : path + "?" + String.join("&", parameters);
  }

  private static ResourceRef ref(Class<? extends Resource> type, IdType id) {
    return new ResourceRef(type.getSimpleName(), Ids.parse(id.getIdPart()));
  }

  private static int number(String version) {
    try {
      return Integer.parseInt(version);
    } catch (NumberFormatException e) {
      throw new EmpathyLoopException(Fault.NOT_FOUND, e);
    }
  }
}
