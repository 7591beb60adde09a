package org.empathyloop.exchange.server;

import java.util.Optional;
import org.empathyloop.exchange.FhirR4;
import org.empathyloop.exchange.resource.StoredVersion;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;

/**
 * The kept JSON text of a resource inside an otherwise empty model object, so that the server can
 * treat it as a resource and nobody parses or encodes it.
 */
final class KeptText {
  private static final String KEY = KeptText.class.getName();

  private KeptText() {}

  /** An empty resource with id and version that carries the text. */
  static <R extends IBaseResource> R carried(Class<R> type, StoredVersion version) {
    Resource resource = (Resource) FhirR4.context().getResourceDefinition(type).newInstance();
    resource.setId(version.ref() + "/_history/" + version.version());
    resource
        .getMeta()
        .setVersionId(Integer.toString(version.version()))
        .setLastUpdated(java.util.Date.from(version.recordedAt()));
    resource.setUserData(KEY, version.json());
    return type.cast(resource);
  }

  /** The text that this resource carries; nothing for a resource that is itself. */
  static Optional<String> of(Resource resource) {
    return Optional.ofNullable((String) resource.getUserData(KEY));
  }
}
