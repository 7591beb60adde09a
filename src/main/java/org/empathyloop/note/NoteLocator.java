package org.empathyloop.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.empathyloop.access.ChartLocator;
import org.empathyloop.access.ChartPartId;

/** Tells whose chart a note belongs to. */
@ApplicationScoped
class NoteLocator implements ChartLocator {
  @Inject private NoteStore notes;

  @Override
  public boolean locates(ChartPartId part) {
    return part instanceof NoteId;
  }

  @Override
  public Optional<UUID> coupleOf(ChartPartId part) {
    return notes.find(new NoteId(part.value())).map(note -> note.couple().value());
  }
}
