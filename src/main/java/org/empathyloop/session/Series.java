package org.empathyloop.session;

import java.util.UUID;

/**
 * The marks that one observer made of one session. The first series, which pages and measures read,
 * has the session's own id; that of a second rater has the id of the {@link RatingSeries}.
 */
record Series(SessionId session, UUID id) {
  static Series first(SessionId session) {
    return new Series(session, session.value());
  }

  boolean first() {
    return id.equals(session.value());
  }
}
