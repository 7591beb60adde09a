package org.empathyloop.exchange.smart;

import java.time.Instant;
import java.util.List;

/**
 * What a valid token allows.
 *
 * @param client name of the system client that it was given to
 */
public record AccessGrant(String client, List<Scope> scopes, Instant expiresAt) {
  public AccessGrant {
    scopes = List.copyOf(scopes);
  }

  /** Whether one of the scopes allows this; what no scope names is refused. */
  public boolean allows(String resourceType, Interaction interaction) {
    return scopes.stream().anyMatch(scope -> scope.allows(resourceType, interaction));
  }
}
