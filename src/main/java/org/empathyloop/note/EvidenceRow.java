package org.empathyloop.note;

import java.io.Serializable;
import java.util.UUID;
import org.empathyloop.disclosure.Audience;
import org.empathyloop.session.MomentActor;

/**
 * A charted moment beside the note.
 *
 * @param time on the session clock, such as 22:16
 * @param label what was charted, in a few words, with {A} and {B}
 * @param sentence what is inserted into the note, with {A} and {B}
 * @param audience whose moment it is
 * @param key whether a note usually tells of it
 */
public record EvidenceRow(
    UUID moment,
    String time,
    MomentActor actor,
    String label,
    String sentence,
    Audience audience,
    boolean key)
    implements Serializable {
  /** Words of clients stay out of logs. */
  @Override
  public String toString() {
    return "EvidenceRow[" + moment + "]";
  }
}
