package org.empathyloop.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking in this request. Set once by the authentication mechanism; work without a request
 * uses {@link RunAs}.
 */
@RequestScoped
public class CurrentActor {
  private final UUID request = Ids.next();
  private final Set<String> readsAudited = new HashSet<>();
  private @Nullable Actor actor;

  /** The actor, or nobody when the request carries no valid sign-in. */
  public Optional<Actor> find() {
    return Optional.ofNullable(actor);
  }

  /**
   * The actor of a request that needs one.
   *
   * @throws EmpathyLoopException with {@link Fault#SIGN_IN_REQUIRED} when nobody is signed in
   */
  public Actor required() {
    return find().orElseThrow(() -> new EmpathyLoopException(Fault.SIGN_IN_REQUIRED));
  }

  /** Correlates the audit rows and the log lines of one request. */
  public UUID request() {
    return request;
  }

  void become(@Nullable Actor next) {
    actor = next;
  }

  /** True the first time this request reads the object: one audit row a request and object. */
  boolean firstReadOf(String object) {
    return readsAudited.add(object);
  }
}
