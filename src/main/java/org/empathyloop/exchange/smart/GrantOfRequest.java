package org.empathyloop.exchange.smart;

import jakarta.enterprise.context.RequestScoped;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.jspecify.annotations.Nullable;

/** What the token of this request allows; nothing without one. */
@RequestScoped
public class GrantOfRequest {
  private @Nullable AccessGrant grant;

  void hold(AccessGrant held) {
    grant = held;
  }

  /**
   * Lets the interaction pass.
   *
   * @throws EmpathyLoopException with {@link Fault#SCOPE_MISSING} when no scope of the token allows
   *     it
   */
  public void require(String resourceType, Interaction interaction) {
    if (grant == null || !grant.allows(resourceType, interaction)) {
      throw new EmpathyLoopException(
          Fault.SCOPE_MISSING,
          "expected",
          new Scope(resourceType, java.util.Set.of(interaction)).toString());
    }
  }
}
