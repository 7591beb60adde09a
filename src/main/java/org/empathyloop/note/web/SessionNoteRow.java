package org.empathyloop.note.web;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session and its note, in a list.
 *
 * @param number 1 for the couple's first session
 * @param note null while none was begun
 * @param savedAt when the draft was saved, ready to read; empty without a note
 * @param signedAt when it was signed, ready to read; empty for a draft
 * @param addenda how many were added to it
 */
public record SessionNoteRow(
    UUID session,
    int number,
    String startedAt,
    boolean running,
    @Nullable UUID note,
    String savedAt,
    String signedAt,
    long addenda)
    implements Serializable {
  public boolean signed() {
    return !signedAt.isEmpty();
  }

  public boolean draft() {
    return note != null && signedAt.isEmpty();
  }
}
