package org.empathyloop.exchange.resource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.empathyloop.access.Action;
import org.empathyloop.access.AuditTrail;
import org.empathyloop.access.ObjectKind;
import org.empathyloop.access.Permitted;
import org.empathyloop.exchange.resource.ResourceQuery.Cursor;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.vault.Vault;

/** Reads kept resources for those who ask over FHIR. */
@ApplicationScoped
@Transactional
public class ResourceService {
  private static final int MOST_VERSIONS = 500;

  @Inject private ResourceStore store;
  @Inject private Vault vault;
  @Inject private AuditTrail audit;

  /**
   * The newest version.
   *
   * @throws EmpathyLoopException with {@link Fault#NOT_FOUND}, or {@link Fault#FHIR_DELETED} when
   *     there was one
   */
  @Permitted(action = Action.VIEW, on = ObjectKind.RESOURCE)
  public StoredVersion read(ResourceRef ref) {
    return present(store.newest(ref).orElseThrow(ResourceService::unknown));
  }

  /**
   * One version, also of a resource that is no more.
   *
   * @throws EmpathyLoopException with {@link Fault#NOT_FOUND}, or {@link Fault#FHIR_DELETED} when
   *     this version is the deletion
   */
  @Permitted(action = Action.VIEW, on = ObjectKind.RESOURCE)
  public StoredVersion version(ResourceRef ref, int version) {
    return present(store.version(ref, version).orElseThrow(ResourceService::unknown));
  }

  /**
   * All versions, newest first.
   *
   * @throws EmpathyLoopException with {@link Fault#NOT_FOUND}
   */
  @Permitted(action = Action.VIEW, on = ObjectKind.RESOURCE)
  public List<StoredVersion> history(ResourceRef ref) {
    List<VersionRow> versions = store.versions(ref, MOST_VERSIONS);
    if (versions.isEmpty()) {
      throw unknown();
    }
    return versions.stream().map(row -> row.open(vault)).toList();
  }

  /**
   * One page of the resources that match. The audit trail tells of each couple how many of its
   * records are on it.
   */
  @Permitted(action = Action.VIEW, on = ObjectKind.RESOURCE)
  public ResourcePage search(ResourceQuery query) {
    List<ResourceStore.Found> found = store.search(query);
    boolean more = found.size() > query.count();
    List<ResourceStore.Found> page = more ? found.subList(0, query.count()) : found;
    account(query, page);
    ResourceStore.Found last = page.isEmpty() ? null : page.get(page.size() - 1);
    return new ResourcePage(
        page.stream().map(row -> row.version().open(vault)).toList(),
        more && last != null ? new Cursor(last.startsAt(), last.version().ref().value()) : null);
  }

  private void account(ResourceQuery query, List<ResourceStore.Found> page) {
    page.stream()
        .map(ResourceStore.Found::couple)
        .flatMap(Optional::stream)
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
        .forEach(
            (couple, records) ->
                audit.record(
                    Action.VIEW,
                    ObjectKind.RESOURCE,
                    query.objectId(),
                    couple,
                    "search " + query.type() + ": " + records));
  }

  private StoredVersion present(VersionRow row) {
    StoredVersion version = row.open(vault);
    if (version.isDeleted()) {
      throw new EmpathyLoopException(Fault.FHIR_DELETED);
    }
    return version;
  }

  private static EmpathyLoopException unknown() {
    return new EmpathyLoopException(Fault.NOT_FOUND);
  }
}
