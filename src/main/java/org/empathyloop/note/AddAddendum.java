package org.empathyloop.note;

import org.empathyloop.access.ChartPartId;
import org.empathyloop.access.InChart;
import org.empathyloop.disclosure.Audience;
import org.empathyloop.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/**
 * Adds to a signed note, and signs what is added.
 *
 * @param note the note, or an addendum to it
 * @param audience must be chosen, like that of every signed paragraph
 */
public record AddAddendum(
    NoteId note, NoteId addendum, Language language, @Nullable Audience audience, Prose prose)
    implements InChart {
  @Override
  public ChartPartId part() {
    return note;
  }
}
