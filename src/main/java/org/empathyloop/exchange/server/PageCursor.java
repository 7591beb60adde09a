package org.empathyloop.exchange.server;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import org.empathyloop.exchange.resource.ResourceQuery.Cursor;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Ids;

/** Where the next page of a search starts, as the link to it says it. */
final class PageCursor {
  /** Name of the parameter in the link. */
  static final String PARAMETER = "_cursor";

  private PageCursor() {}

  static String write(Cursor cursor) {
    String text = cursor.startsAt() + " " + cursor.id();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  static Cursor read(String text) {
    try {
      String[] parts =
          new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 2);
      return new Cursor(Instant.parse(parts[0]), Ids.parse(parts.length == 2 ? parts[1] : ""));
    } catch (IllegalArgumentException | DateTimeException | EmpathyLoopException e) {
      throw SearchReader.notUnderstood(PARAMETER);
    }
  }
}
