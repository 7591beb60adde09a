package org.empathyloop.disclosure;

/**
 * A place where a release would tell of the other partner.
 *
 * @param path where it stands, such as {@code $.entry[2].resource.text.div}
 * @param sentence the sentence around it, for the therapist who must judge it
 */
public record LeakHit(What what, String path, String sentence) {
  /** What was met. */
  public enum What {
    /** A name as a whole word; may be somebody else of that name, or no name at all. */
    NAME,
    /** A record number, contact, birth date or id; always the partner's. */
    IDENTIFIER
  }

  /** The sentence stays out of logs. */
  @Override
  public String toString() {
    return "LeakHit[" + what + ", " + path + "]";
  }
}
