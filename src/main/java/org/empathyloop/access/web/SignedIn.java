package org.empathyloop.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.empathyloop.access.Actor;
import org.empathyloop.access.CurrentActor;

/** Who is signed in, for the head of every page. */
@Named("signedIn")
@RequestScoped
public class SignedIn {
  @Inject private CurrentActor current;

  /** The practitioner's id; empty when nobody is signed in. */
  public String getId() {
    return current.find().map(actor -> actor.practitioner().value().toString()).orElse("");
  }

  /** The name colleagues know; empty when nobody is signed in. */
  public String getName() {
    return current.find().map(Actor::displayName).orElse("");
  }
}
