package org.empathyloop.exchange.resource;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.empathyloop.shared.Ids;
import org.empathyloop.shared.vault.Cell;
import org.empathyloop.shared.vault.KeyOwner;
import org.empathyloop.shared.vault.Vault;
import org.jspecify.annotations.Nullable;

/** A committed version; written once, never changed. */
@Entity
@Table(name = "fhir_version")
class VersionRow {
  @Id private UUID id;

  @Column(name = "resource_type")
  private String resourceType;

  @Column(name = "resource_id")
  private UUID resourceId;

  @Column(name = "version_no")
  private int versionNo;

  @Column(name = "owner_kind")
  private String ownerKind;

  @Column(name = "owner_id")
  private UUID ownerId;

  /** Null when this version deleted the resource. */
  @Column(name = "sealed_json")
  private byte @Nullable [] sealedJson;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected VersionRow() {}

  private VersionRow(ResourceRef ref, int version, KeyOwner owner, Instant at) {
    this.id = Ids.next();
    this.resourceType = ref.type();
    this.resourceId = ref.value();
    this.versionNo = version;
    this.ownerKind = owner.kind().name().toLowerCase(Locale.ROOT);
    this.ownerId = owner.id();
    this.recordedAt = at;
  }

  static VersionRow of(StoredVersion version, KeyOwner owner, Vault vault) {
    VersionRow row = new VersionRow(version.ref(), version.version(), owner, version.recordedAt());
    row.sealedJson = vault.seal(owner, row.cell(), Objects.requireNonNull(version.json()));
    return row;
  }

  static VersionRow deletion(ResourceRef ref, int version, KeyOwner owner, Instant at) {
    return new VersionRow(ref, version, owner, at);
  }

  StoredVersion open(Vault vault) {
    String json = sealedJson == null ? null : vault.open(owner(), cell(), sealedJson);
    return new StoredVersion(ref(), versionNo, recordedAt, json);
  }

  UUID id() {
    return id;
  }

  ResourceRef ref() {
    return new ResourceRef(resourceType, resourceId);
  }

  int versionNo() {
    return versionNo;
  }

  KeyOwner owner() {
    return new KeyOwner(KeyOwner.Kind.valueOf(ownerKind.toUpperCase(Locale.ROOT)), ownerId);
  }

  private Cell cell() {
    return new Cell("fhir_version", "sealed_json", id);
  }
}
