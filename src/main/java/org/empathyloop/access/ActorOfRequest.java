package org.empathyloop.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Where the authentication mechanism says who asks in this request. Nobody else may. */
@ApplicationScoped
public class ActorOfRequest {
  @Inject private CurrentActor current;

  public void set(Actor actor) {
    current.become(actor);
  }
}
