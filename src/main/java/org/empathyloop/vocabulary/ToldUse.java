package org.empathyloop.vocabulary;

/**
 * Where a clause of a code goes when a naming statement is told to somebody else. It has places:
 * {@code {speaker}} and {@code {other}} for the names, {@code {others}} for the other's possessive,
 * {@code {they}}, {@code {them}} and {@code {their}} for the speaker, {@code {own}} for whoever the
 * clause is about.
 */
public enum ToldUse implements Coded {
  /** After the speaker's name and “noticed when”: what the other partner did. */
  NOTICED_TOLD,
  /** After “felt”. */
  FELT_TOLD,
  /** After the speaker's name: what the speaker did. */
  DID_TOLD;

  static ToldUse of(ClauseUse use) {
    return switch (use) {
      case NOTICED -> NOTICED_TOLD;
      case FELT -> FELT_TOLD;
      case DID -> DID_TOLD;
    };
  }
}
