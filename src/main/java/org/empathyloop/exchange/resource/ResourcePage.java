package org.empathyloop.exchange.resource;

import java.util.List;
import org.empathyloop.exchange.resource.ResourceQuery.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * One page of a search.
 *
 * @param next where the next page starts; null when this is the last
 */
public record ResourcePage(List<StoredVersion> resources, @Nullable Cursor next) {
  public ResourcePage {
    resources = List.copyOf(resources);
  }
}
