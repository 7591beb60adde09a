package org.empathyloop.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.empathyloop.access.Action;
import org.empathyloop.access.ObjectKind;
import org.empathyloop.access.Permitted;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/**
 * The timeline of a session after it has ended: what was charted is put right, told more exactly
 * and added to. Nothing is overwritten: each edit is a command, and the chart a reading of them
 * all.
 */
@ApplicationScoped
@Transactional
public class TimelineService {
  @Inject private SessionStore sessions;
  @Inject private ChartEditor editor;
  @Inject private ChartNews news;

  /** The chart with all that was added to it, free text included, and its edits so far. */
  @Permitted(action = Action.VIEW, on = ObjectKind.MOMENT)
  public TimelineChart chart(SessionId id) {
    return editor.read(sessions.required(id), Series.first(id));
  }

  /**
   * Makes an edit; after the close it is an amendment and says why.
   *
   * @throws EmpathyLoopException with {@link Fault#STALE} when somebody edited the mark since it
   *     was read, {@link Fault#AMENDMENT_NEEDS_REASON}, or what is wrong with the edit; nothing is
   *     then changed
   */
  @Permitted(action = Action.EDIT, on = ObjectKind.MOMENT)
  public void edit(EditTimeline command) {
    TherapySession session = sessions.locked(command.session());
    Series series = Series.first(command.session());
    news.tellEdit(
        session, editor.edit(session, series, command.edit(), command.seen(), command.reason()));
  }

  /**
   * Takes the last edit of the asking person back.
   *
   * @throws EmpathyLoopException with {@link Fault#STALE} when another one is the last by now
   */
  @Permitted(action = Action.EDIT, on = ObjectKind.MOMENT)
  public void undo(TurnEdit command) {
    TherapySession session = sessions.locked(command.session());
    Series series = Series.first(command.session());
    news.tellEdit(session, editor.undo(session, series, command.edit(), command.reason()));
  }

  /**
   * Brings back what the asking person took back last.
   *
   * @throws EmpathyLoopException with {@link Fault#STALE} when another one is the last by now
   */
  @Permitted(action = Action.EDIT, on = ObjectKind.MOMENT)
  public void redo(TurnEdit command) {
    TherapySession session = sessions.locked(command.session());
    Series series = Series.first(command.session());
    news.tellEdit(session, editor.redo(session, series, command.edit(), command.reason()));
  }
}
