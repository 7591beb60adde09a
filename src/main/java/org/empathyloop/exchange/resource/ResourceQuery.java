package org.empathyloop.exchange.resource;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.empathyloop.access.AboutObject;
import org.jspecify.annotations.Nullable;

/**
 * A search over one type, answered page by page in the order of time.
 *
 * @param ids empty for any
 * @param subject null for any; its type is null-safe only when the client named it
 * @param codes empty for any; one of them must match
 * @param statuses empty for any
 * @param dates all of them must hold
 * @param after where the page before ended; null for the first page
 */
public record ResourceQuery(
    String type,
    List<UUID> ids,
    @Nullable Subject subject,
    @Nullable UUID encounter,
    List<SearchCode> codes,
    List<String> statuses,
    List<DateBound> dates,
    @Nullable Instant updatedFrom,
    @Nullable Instant updatedTo,
    boolean newestFirst,
    int count,
    @Nullable Cursor after)
    implements AboutObject {
  /** The most resources on one page. */
  public static final int LARGEST_PAGE = 500;

  /** The resources on a page when the client names no number. */
  public static final int USUAL_PAGE = 50;

  public ResourceQuery {
    ids = List.copyOf(ids);
    codes = List.copyOf(codes);
    statuses = List.copyOf(statuses);
    dates = List.copyOf(dates);
    count = Math.max(1, Math.min(count, LARGEST_PAGE));
  }

  /** The one record that is asked for, else the session, else whom the records are about. */
  @Override
  public @Nullable UUID objectId() {
    if (ids.size() == 1) {
      return ids.get(0);
    }
    if (encounter != null) {
      return encounter;
    }
    return subject == null ? null : subject.id();
  }

  /**
   * Whom a resource is about.
   *
   * @param type null when the client gave the bare id
   */
  public record Subject(@Nullable String type, UUID id) {}

  /** The last resource of a page: the next page starts behind it. */
  public record Cursor(Instant startsAt, UUID id) {}
}
