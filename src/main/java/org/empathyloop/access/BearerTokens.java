package org.empathyloop.access;

import java.util.Optional;

/** Reads the bearer tokens of {@code /fhir}; answered by the package that serves FHIR. */
public interface BearerTokens {
  /** The system client that the token was given to, or nobody when it does not hold. */
  Optional<Actor> actorOf(String token);
}
