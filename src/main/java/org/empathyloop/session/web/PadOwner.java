package org.empathyloop.session.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.empathyloop.access.CurrentActor;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.jspecify.annotations.Nullable;

/** Whose marks a pad holds, as it says with each request. */
@RequestScoped
class PadOwner {
  /** The header that names the owner by id; a device without a screen sends none. */
  static final String HEADER = "X-Empathy-Loop-Owner";

  @Inject private CurrentActor current;

  /**
   * @throws EmpathyLoopException with {@link Fault#PAD_OF_ANOTHER} when the marks on the pad are
   *     those of somebody else than who is signed in now
   */
  void require(@Nullable String owner) {
    if (owner != null && !owner.equals(current.required().practitioner().value().toString())) {
      throw new EmpathyLoopException(Fault.PAD_OF_ANOTHER);
    }
  }
}
