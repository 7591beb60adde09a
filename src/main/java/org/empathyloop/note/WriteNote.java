package org.empathyloop.note;

import java.util.UUID;
import org.empathyloop.access.AboutObject;
import org.empathyloop.access.ChartPartId;
import org.empathyloop.access.InChart;
import org.empathyloop.session.SessionId;
import org.empathyloop.vocabulary.Language;

/** Begins the note of a session, prefilled from what was charted. */
public record WriteNote(SessionId session, NoteId note, Language language)
    implements InChart, AboutObject {
  @Override
  public ChartPartId part() {
    return session;
  }

  @Override
  public UUID objectId() {
    return note.value();
  }
}
