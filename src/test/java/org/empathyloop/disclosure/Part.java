package org.empathyloop.disclosure;

import java.util.UUID;
import org.empathyloop.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A part of a record with nothing in it but what is decided on. */
record Part(UUID id, RecordKind kind, @Nullable Audience audience) implements Disclosable {
  static Part of(RecordKind kind, @Nullable Audience audience) {
    return new Part(Ids.next(), kind, audience);
  }

  static Part paragraph(@Nullable Audience audience) {
    return of(RecordKind.PARAGRAPH, audience);
  }
}
