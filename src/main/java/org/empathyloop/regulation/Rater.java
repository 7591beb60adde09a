package org.empathyloop.regulation;

import org.empathyloop.vocabulary.Coded;

/** Who rates a goal; the T score on pages is the therapist's. */
public enum Rater implements Coded {
  A,
  B,
  THERAPIST
}
