package org.empathyloop.session.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.empathyloop.access.CurrentActor;
import org.empathyloop.session.Capture;
import org.empathyloop.session.EditTimeline;
import org.empathyloop.session.SessionId;
import org.empathyloop.session.TimelineChart;
import org.empathyloop.session.TimelineEdit;
import org.empathyloop.session.TimelineService;
import org.empathyloop.session.TurnEdit;
import org.jspecify.annotations.Nullable;

/**
 * The timeline of a session after it has ended: every mark can be put right, added to or undone.
 */
@Named
@ViewScoped
public class SessionTimelinePage extends ChartEditing {
  private static final long serialVersionUID = 1L;

  /** Afterwards a moment is remembered, seen on a recording or told by a partner. */
  private static final List<Capture> AFTERWARDS =
      List.of(Capture.RECALL, Capture.VIDEO, Capture.SELF_REPORT);

  @Inject private transient TimelineService timelines;
  @Inject private transient CurrentActor current;

  private @Nullable String session;
  private boolean closed;

  /** Reads the session that the address names, each time that the page is shown. */
  public void look() {
    TimelineChart chart = timelines.chart(id());
    closed = chart.session().closed();
    boolean first = getDesk() == null;
    show(chart, AFTERWARDS);
    if (first) {
      desk().setReason(chart.lastReason(current.required().practitioner()).orElse(null));
    }
  }

  @Override
  void make(TimelineEdit edit, int seen) {
    timelines.edit(new EditTimeline(id(), edit, seen, desk().getReason()));
  }

  @Override
  void undo(UUID edit) {
    timelines.undo(turn(edit));
  }

  @Override
  void redo(UUID edit) {
    timelines.redo(turn(edit));
  }

  private TurnEdit turn(UUID edit) {
    return new TurnEdit(id(), edit, desk().getReason());
  }

  private SessionId id() {
    return SessionId.parse(session == null ? "" : session);
  }

  public boolean isClosed() {
    return closed;
  }

  @Override
  public String getAddress() {
    return "/session/timeline?session=" + session;
  }

  public @Nullable String getSession() {
    return session;
  }

  public void setSession(@Nullable String session) {
    this.session = session;
  }
}
