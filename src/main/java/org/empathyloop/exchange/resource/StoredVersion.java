package org.empathyloop.exchange.resource;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a resource as it was committed.
 *
 * @param version 1 for the first
 * @param json the text as it goes out; null when this version deleted the resource
 */
public record StoredVersion(
    ResourceRef ref, int version, Instant recordedAt, @Nullable String json) {
  public boolean isDeleted() {
    return json == null;
  }
}
