package org.empathyloop.session.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.empathyloop.access.AccountService;
import org.empathyloop.access.Actor;
import org.empathyloop.access.CurrentActor;
import org.empathyloop.access.PractitionerId;
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
import org.empathyloop.shared.text.Text;
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
  @Inject private transient AccountService accounts;
  @Inject private transient CurrentActor current;
  @Inject private transient CodeBook codes;
  @Inject private transient Look look;
  @Inject private transient ZoneId zone;

  private @Nullable String session;
  private @Nullable String mark;
  private @Nullable CoupleSummary couple;
  private boolean closed;
  private @Nullable TimelineDesk desk;

  /** Reads the session that the address names, each time that the page is shown. */
  public void look() {
    TimelineChart chart = timelines.chart(id());
    couple = couples.summary(chart.session().couple());
    closed = chart.session().closed();
    var labels = new ChartLabels(codes, look.getLocale(), couple);
    var history = new TimelineHistory(chart, labels, this::colleague, look.getLocale(), zone);
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
    timelines.undo(turn(desk().undo()));
    return again(mark);
  }

  public String redo() {
    timelines.redo(turn(desk().redo()));
    return again(mark);
  }

  private String edit(TimelineEdit edit, @Nullable String open) {
    timelines.edit(new EditTimeline(id(), edit, desk().seen(), desk().getReason()));
    return again(open);
  }

  private TurnEdit turn(@Nullable UUID edit) {
    return new TurnEdit(id(), Objects.requireNonNull(edit), desk().getReason());
  }

  private String again(@Nullable String open) {
    String base = "/session/timeline?faces-redirect=true&session=" + session;
    return open == null ? base : base + "&mark=" + open;
  }

  private String colleague(PractitionerId who) {
    return accounts.staff().stream()
        .filter(one -> one.practitioner().equals(who))
        .map(Actor::displayName)
        .findFirst()
        .orElseGet(() -> Text.of(look.getLocale()).get("session.former-colleague"));
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
