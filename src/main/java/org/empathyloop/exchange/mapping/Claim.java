package org.empathyloop.exchange.mapping;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.empathyloop.exchange.Profiles;
import org.empathyloop.shared.Ids;
import org.hl7.fhir.r4.model.Resource;

/** The logical id and the profile that a resource claims. */
final class Claim {
  private Claim() {}

  static <R extends Resource> R claim(R resource, String profile, UUID id) {
    resource.setId(id.toString());
    resource.getMeta().addProfile(Profiles.address(profile));
    return resource;
  }

  /** The logical id, which is the id of the record here. */
  static UUID id(Resource resource) {
    String path = resource.fhirType() + ".id";
    return Ids.parse(Reading.required(resource.getIdElement().getIdPart(), path));
  }

  /** Id of a resource that sums up a part of another record and has no record of its own. */
  static UUID derived(UUID owner, String part) {
    return UUID.nameUUIDFromBytes((owner + "/" + part).getBytes(StandardCharsets.UTF_8));
  }
}
