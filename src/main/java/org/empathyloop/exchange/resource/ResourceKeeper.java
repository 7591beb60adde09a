package org.empathyloop.exchange.resource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.empathyloop.exchange.FhirR4;
import org.empathyloop.shared.Ids;
import org.empathyloop.shared.vault.KeyOwner;
import org.empathyloop.shared.vault.Vault;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Writes a version of each resource that a change has touched, in the transaction of the change.
 *
 * <p>A resource whose content is as it was gets no new version.
 */
@ApplicationScoped
public class ResourceKeeper {
  @Inject private ResourceStore store;
  @Inject private Vault vault;
  @Inject private Clock clock;

  /**
   * Keeps what the resources say now.
   *
   * @param resources with logical ids
   * @param couple the chart they belong to; null for resources of the practice
   */
  public void keep(Collection<? extends Resource> resources, @Nullable UUID couple) {
    Instant now = clock.instant();
    Map<String, List<Resource>> byType =
        resources.stream()
            .collect(
                Collectors.groupingBy(Resource::fhirType, LinkedHashMap::new, Collectors.toList()));
    byType.forEach((type, ofType) -> keepOfType(type, ofType, couple, now));
  }

  /**
   * Keeps what the resources say now, and that of this part of a session nothing else is any more.
   */
  public void keepOnly(
      ResourcePart part, Collection<? extends Resource> resources, @Nullable UUID couple) {
    Set<UUID> standing =
        resources.stream().map(resource -> ref(resource).value()).collect(Collectors.toSet());
    store.present(part).stream()
        .filter(ref -> !standing.contains(ref.value()))
        .forEach(this::delete);
    keep(resources, couple);
  }

  /** Keeps that a resource is no more; harmless when it never was. */
  public void delete(ResourceRef ref) {
    Instant now = clock.instant();
    for (SearchRow row : store.locked(ref.type(), List.of(ref.value()))) {
      if (!row.isDeleted()) {
        KeyOwner owner = store.newest(ref).orElseThrow().owner();
        VersionRow deletion = VersionRow.deletion(ref, row.versionNo() + 1, owner, now);
        store.add(deletion);
        row.delete(deletion, now);
      }
    }
  }

  private void keepOfType(
      String type, List<Resource> resources, @Nullable UUID couple, Instant now) {
    Map<UUID, SearchRow> known =
        store
            .locked(type, resources.stream().map(resource -> ref(resource).value()).toList())
            .stream()
            .collect(
                Collectors.toMap(
                    row -> row.ref().value(), Function.identity(), (a, b) -> a, HashMap::new));
    List<SearchRow> added = new ArrayList<>();
    for (Resource resource : resources) {
      SearchRow row = known.get(ref(resource).value());
      if (row == null) {
        row = new SearchRow(ref(resource), couple);
        known.put(row.ref().value(), row);
        added.add(row);
      }
      keep(resource, row, owner(resource, couple), now);
    }
    store.add(added);
  }

  private void keep(Resource resource, SearchRow row, KeyOwner owner, Instant now) {
    resource.getMeta().setVersionId(null).setLastUpdated(null);
    byte[] digest = vault.pseudonym(owner, FhirR4.json(resource));
    if (row.versionNo() > 0 && row.shows(digest)) {
      return;
    }
    int version = row.versionNo() + 1;
    stamp(resource.getMeta(), version, now);
    StoredVersion stored = new StoredVersion(row.ref(), version, now, FhirR4.json(resource));
    VersionRow versionRow = VersionRow.of(stored, owner, vault);
    store.add(versionRow);
    row.show(versionRow, SearchValues.of(resource), digest, now);
  }

  private static void stamp(Meta meta, int version, Instant now) {
    InstantType updated = new InstantType(Date.from(now));
    updated.setTimeZoneZulu(true);
    meta.setVersionId(Integer.toString(version)).setLastUpdatedElement(updated);
  }

  private static KeyOwner owner(Resource resource, @Nullable UUID couple) {
    if (resource.fhirType().equals("Patient")) {
      return KeyOwner.person(ref(resource).value());
    }
    return couple == null ? KeyOwner.practice() : KeyOwner.couple(couple);
  }

  private static ResourceRef ref(Resource resource) {
    return new ResourceRef(resource.fhirType(), Ids.parse(resource.getIdElement().getIdPart()));
  }
}
