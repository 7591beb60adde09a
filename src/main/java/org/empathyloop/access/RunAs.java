package org.empathyloop.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;

/** Work without a request of its own, done in the name of an actor. */
@ApplicationScoped
public class RunAs {
  @Inject private CurrentActor current;

  /** Runs the work with the actor as the one who asks, and restores who asked before. */
  @ActivateRequestContext
  public <T> T call(Actor actor, Supplier<T> work) {
    Optional<Actor> before = current.find();
    current.become(actor);
    try {
      return work.get();
    } finally {
      current.become(before.orElse(null));
    }
  }

  /** As {@link #call}, for work without a result. */
  @ActivateRequestContext
  public void run(Actor actor, Runnable work) {
    call(
        actor,
        () -> {
          work.run();
          return true;
        });
  }
}
