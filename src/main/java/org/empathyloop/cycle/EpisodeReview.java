package org.empathyloop.cycle;

/** What the therapist says about an episode that the rules found. */
public enum EpisodeReview {
  /** Not looked at yet; counts like a confirmed one. */
  PROPOSED,
  CONFIRMED,
  /** There was no such episode: shown, and counted nowhere. */
  DISMISSED
}
