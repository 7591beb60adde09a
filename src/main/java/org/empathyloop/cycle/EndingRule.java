package org.empathyloop.cycle;

import org.empathyloop.vocabulary.Coded;

/**
 * By which rule an episode was ended. The two latencies, "both settled" and "reconnected", measure
 * different things and are never pooled.
 */
public enum EndingRule implements Coded {
  AROUSAL,
  GAP
}
