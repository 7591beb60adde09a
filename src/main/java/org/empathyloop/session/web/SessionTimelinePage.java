package org.empathyloop.session.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.empathyloop.access.CurrentActor;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.session.Capture;
import org.empathyloop.session.EditTimeline;
import org.empathyloop.session.SessionId;
import org.empathyloop.session.TimelineChart;
import org.empathyloop.session.TimelineEdit;
import org.empathyloop.session.TimelineService;
import org.empathyloop.session.TurnEdit;
import org.empathyloop.shared.Ids;
import org.empathyloop.shared.web.Look;
import org.empathyloop.vocabulary.CodeBook;
import org.jspecify.annotations.Nullable;

/**
 * The timeline of a session after it has ended: every mark can be put right, added to or undone.
 */
@Named
@ViewScoped
public class SessionTimelinePage implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Afterwards a moment is remembered, seen on a recording or told by a partner. */
  private static final List<Capture> AFTERWARDS =
      List.of(Capture.RECALL, Capture.VIDEO, Capture.SELF_REPORT);

  @Inject private transient TimelineService timelines;
  @Inject private transient CoupleService couples;
  @Inject private transient Colleagues colleagues;
  @Inject private transient CurrentActor current;
  @Inject private transient CodeBook codes;
  @Inject private transient Look look;
  @Inject private transient ZoneId zone;

  private @Nullable String session;
  private @Nullable String mark;
  private @Nullable CoupleSummary couple;
  private boolean running;
  private boolean closed;
  private @Nullable TimelineDesk desk;

  /** Reads the session that the address names, each time that the page is shown. */
  public void look() {
    TimelineChart chart = timelines.chart(id());
    couple = couples.summary(chart.session().couple());
    running = chart.session().running();
    closed = chart.session().closed();
    var labels = new ChartLabels(codes, look.getLocale(), couple);
    var history = new TimelineHistory(chart, labels, colleagues::name, look.getLocale(), zone);
    if (desk == null) {
      UUID open = mark == null ? null : Ids.parse(mark);
      desk = new TimelineDesk(chart, labels, history, open, AFTERWARDS);
      desk.setReason(chart.lastReason(current.required().practitioner()).orElse(null));
    } else {
      desk.look(chart, labels, history);
    }
  }

  public String save() {
    return edit(desk().revision(), mark);
  }

  public String strike() {
    return edit(desk().strike(), null);
  }

  public String split() {
    return edit(desk().split(), mark);
  }

  public String addMoment() {
    return edit(desk().getAdded().moment(), mark);
  }

  public String addLoop() {
    return edit(desk().getAdded().loop(), mark);
  }

  public String addArousal() {
    return edit(desk().getAdded().arousal(), mark);
  }

  public String undo() {
    desk().undo(edit -> timelines.undo(turn(edit)));
    return again(mark);
  }

  public String redo() {
    desk().redo(edit -> timelines.redo(turn(edit)));
    return again(mark);
  }

  private String edit(TimelineEdit edit, @Nullable String open) {
    desk().edit(seen -> timelines.edit(new EditTimeline(id(), edit, seen, desk().getReason())));
    return again(open);
  }

  private TurnEdit turn(UUID edit) {
    return new TurnEdit(id(), edit, desk().getReason());
  }

  private String again(@Nullable String open) {
    String base = "/session/timeline?faces-redirect=true&session=" + session;
    return open == null ? base : base + "&mark=" + open;
  }

  private SessionId id() {
    return SessionId.parse(session == null ? "" : session);
  }

  private TimelineDesk desk() {
    return Objects.requireNonNull(desk);
  }

  public @Nullable TimelineDesk getDesk() {
    return desk;
  }

  public @Nullable CoupleSummary getCouple() {
    return couple;
  }

  /** Whether the session still runs: its chart is then made on the pad, not here. */
  public boolean isRunning() {
    return running;
  }

  public boolean isClosed() {
    return closed;
  }

  /** The address of this page without a mark; a mark's id is put behind it. */
  public String getAddress() {
    return "/session/timeline?session=" + session;
  }

  public @Nullable String getSession() {
    return session;
  }

  public void setSession(@Nullable String session) {
    this.session = session;
  }

  public @Nullable String getMark() {
    return mark;
  }

  public void setMark(@Nullable String mark) {
    this.mark = mark;
  }
}
