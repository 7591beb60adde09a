package org.empathyloop.note;

import java.util.List;
import org.empathyloop.access.ChartPartId;
import org.empathyloop.access.InChart;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/**
 * Saves a draft as it stands in an editor.
 *
 * @param basedOn the number of the draft that was edited
 * @param paragraphs all of them, in their order
 */
public record SaveDraft(NoteId note, int basedOn, List<DraftParagraph> paragraphs)
    implements InChart {
  private static final int MOST_PARAGRAPHS = 60;

  /**
   * @throws EmpathyLoopException with {@link Fault#NOTE_TOO_MANY_PARAGRAPHS}
   */
  public SaveDraft {
    paragraphs = List.copyOf(paragraphs);
    if (paragraphs.size() > MOST_PARAGRAPHS) {
      throw new EmpathyLoopException(Fault.NOTE_TOO_MANY_PARAGRAPHS, "most", MOST_PARAGRAPHS);
    }
  }

  @Override
  public ChartPartId part() {
    return note;
  }

  /** The text stays out of logs. */
  @Override
  public String toString() {
    return "SaveDraft[" + note + ", " + basedOn + "]";
  }
}
