package org.empathyloop.vocabulary;

/** Whether a moment with the code is counted: the property {@code tallied} of the CodeSystem. */
public enum Tallied {
  YES,
  /** Counted only when nobody prompted it. */
  IF_SPONTANEOUS,
  NO;

  /**
   * @param prompted whether the therapist had asked for what was shown
   */
  public boolean counts(boolean prompted) {
    return switch (this) {
      case YES -> true;
      case IF_SPONTANEOUS -> !prompted;
      case NO -> false;
    };
  }
}
