package org.empathyloop.cycle;

/** A station of one partner's half of the loop, in the order in which the loop runs. */
public enum NodeKind {
  /** What the partner notices in the other; it stands on the waterline. */
  CUE,
  /** What that tells the partner, in own words. */
  MEANING,
  /** The feeling underneath. */
  PRIMARY,
  /** What is felt above it: a reactive feeling, or in the connecting loop what the body does. */
  SECONDARY,
  /** What the partner then does, and the other sees. */
  MOVE,
  /** What the partner needs, in own words; not on the loop itself. */
  NEED
}
