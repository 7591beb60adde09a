package org.empathyloop.disclosure;

import java.util.List;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/**
 * What a release would hold and what it leaves out. Only {@link #released()} goes into a release:
 * what is withheld leaves no trace there, not even its number.
 *
 * @param decisions one for each part that was handed in, in that order
 */
public record ReleasePlan<D extends Disclosable>(
    ReleaseRequest request, List<Decision<D>> decisions) {
  public ReleasePlan {
    decisions = List.copyOf(decisions);
  }

  /** What leaves. */
  public List<D> released() {
    return decisions.stream().filter(Decision::released).map(Decision::item).toList();
  }

  /** What stays, with the reasons, for the therapist's eyes. */
  public List<Decision<D>> withheld() {
    return decisions.stream().filter(decision -> !decision.released()).toList();
  }

  /** Whether nothing leaves, because the partner has not consented or nothing is left. */
  public boolean isRefused() {
    return lacksOwnConsent() || released().isEmpty();
  }

  private boolean lacksOwnConsent() {
    return decisions.stream().anyMatch(one -> one.withheld() == Withheld.OWN_CONSENT_MISSING);
  }

  /**
   * This plan, when it releases anything.
   *
   * @throws EmpathyLoopException with {@link Fault#RELEASE_CONSENT_MISSING} when the partner has
   *     not consented, {@link Fault#RELEASE_EMPTY} when nothing is left for another reason
   */
  public ReleasePlan<D> orRefuse() {
    if (lacksOwnConsent()) {
      throw new EmpathyLoopException(
          Fault.RELEASE_CONSENT_MISSING, "partner", request.partner().name());
    }
    if (released().isEmpty()) {
      throw new EmpathyLoopException(Fault.RELEASE_EMPTY, "partner", request.partner().name());
    }
    return this;
  }
}
