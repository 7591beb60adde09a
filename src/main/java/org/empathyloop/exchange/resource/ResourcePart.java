package org.empathyloop.exchange.resource;

import java.util.Set;
import java.util.UUID;

/**
 * The resources of one type and of these codes that belong to one session.
 *
 * @param encounter the session
 */
record ResourcePart(String type, UUID encounter, Set<String> codes) {
  ResourcePart {
    codes = Set.copyOf(codes);
  }
}
