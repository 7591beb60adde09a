package org.empathyloop.exchange.smart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.empathyloop.access.Actor;
import org.empathyloop.access.BearerTokens;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.access.Role;
import org.empathyloop.shared.database.PracticeKey;

/** Tells who asks at {@code /fhir}: the system client that the token was given to. */
@ApplicationScoped
public class SmartBearerTokens implements BearerTokens {
  @Inject private PracticeKey practiceKey;
  @Inject private GrantOfRequest grantOfRequest;
  @Inject private Clock clock;

  @Override
  public Optional<Actor> actorOf(String token) {
    Optional<AccessGrant> grant = tokens().check(token, clock.instant());
    grant.ifPresent(grantOfRequest::hold);
    return grant.map(AccessGrant::client).map(SmartBearerTokens::actor);
  }

  private AccessTokens tokens() {
    return new AccessTokens(practiceKey.macKey(AccessTokens.KEY_PURPOSE), practiceKey.id());
  }

  /** A client has no account; its name gives it an id of its own in the audit trail. */
  private static Actor actor(String client) {
    UUID id = UUID.nameUUIDFromBytes(("system client " + client).getBytes(StandardCharsets.UTF_8));
    return new Actor(new PractitionerId(id), Role.SYSTEM, client);
  }
}
