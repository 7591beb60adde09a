package org.empathyloop.cycle;

/**
 * By which rule an episode was ended. The two latencies, "both settled" and "reconnected", measure
 * different things and are never pooled.
 */
public enum EndingRule {
  AROUSAL,
  GAP
}
