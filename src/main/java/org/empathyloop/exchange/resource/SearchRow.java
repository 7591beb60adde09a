package org.empathyloop.exchange.resource;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the newest version of a resource lies, and what it is found by. */
@Entity
@Table(name = "fhir_search")
@IdClass(SearchRow.Key.class)
class SearchRow {
  @Id
  @Column(name = "resource_type")
  private String resourceType;

  @Id
  @Column(name = "resource_id")
  private UUID resourceId;

  @Column(name = "version_row")
  private UUID versionRow;

  @Column(name = "version_no")
  private int versionNo;

  @Column(name = "couple_id")
  private @Nullable UUID coupleId;

  @Column(name = "subject_type")
  private @Nullable String subjectType;

  @Column(name = "subject_id")
  private @Nullable UUID subjectId;

  @Column(name = "encounter_id")
  private @Nullable UUID encounterId;

  @Column(name = "code_system")
  private @Nullable String codeSystem;

  private @Nullable String code;
  private @Nullable String status;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Column(name = "last_updated_at")
  private Instant lastUpdatedAt;

  /** Keyed digest of the content without its version, to tell a change from a repetition. */
  private byte[] digest;

  private boolean deleted;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected SearchRow() {}

  @SuppressWarnings("NullAway.Init") // filled by show
  SearchRow(ResourceRef ref, @Nullable UUID couple) {
    this.resourceType = ref.type();
    this.resourceId = ref.value();
    this.coupleId = couple;
  }

  /** Points to a new version and takes over what it is found by. */
  void show(VersionRow version, SearchValues values, byte[] contentDigest, Instant at) {
    versionRow = version.id();
    versionNo = version.versionNo();
    subjectType = values.subject() == null ? null : values.subject().type();
    subjectId = values.subject() == null ? null : values.subject().value();
    encounterId = values.encounter();
    codeSystem = values.codeSystem();
    code = values.code();
    status = values.status();
    startsAt = values.startsAt() == null ? at : values.startsAt();
    endsAt = values.endsAt() == null ? startsAt : values.endsAt();
    lastUpdatedAt = at;
    digest = contentDigest.clone();
    deleted = false;
  }

  /** From now on found by nothing. */
  void delete(VersionRow version, Instant at) {
    versionRow = version.id();
    versionNo = version.versionNo();
    lastUpdatedAt = at;
    deleted = true;
  }

  ResourceRef ref() {
    return new ResourceRef(resourceType, resourceId);
  }

  @Nullable UUID coupleId() {
    return coupleId;
  }

  /** Whether the newest version has this content. */
  boolean shows(byte[] contentDigest) {
    return !deleted && MessageDigest.isEqual(digest, contentDigest);
  }

  int versionNo() {
    return versionNo;
  }

  boolean isDeleted() {
    return deleted;
  }

  /** Type and id. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    private String resourceType;
    private UUID resourceId;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Key() {}

    Key(ResourceRef ref) {
      this.resourceType = ref.type();
      this.resourceId = ref.value();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && resourceType.equals(key.resourceType)
          && resourceId.equals(key.resourceId);
    }

    @Override
    public int hashCode() {
      return Objects.hash(resourceType, resourceId);
    }
  }
}
