package org.empathyloop.vocabulary;

/** Where in a naming statement a clause of a code goes. */
public enum ClauseUse implements Coded {
  /** After “I noticed when”: what the other partner did, spoken to that partner. */
  NOTICED,
  /** After “I felt”: a feeling of the speaker. */
  FELT,
  /** After “and I think I”: what the speaker did, in the past tense. */
  DID
}
