package org.empathyloop.session.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.session.Capture;
import org.empathyloop.session.TimelineChart;
import org.empathyloop.session.TimelineEdit;
import org.empathyloop.shared.Ids;
import org.empathyloop.shared.web.Look;
import org.empathyloop.vocabulary.CodeBook;
import org.jspecify.annotations.Nullable;

/** What a page does with the marks of a series, whosever series it is. */
public abstract class ChartEditing implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient CoupleService couples;
  @Inject private transient Colleagues colleagues;
  @Inject private transient CodeBook codes;
  @Inject private transient Look look;
  @Inject private transient ZoneId zone;

  private @Nullable String mark;
  private @Nullable CoupleSummary couple;
  private boolean running;
  private @Nullable TimelineDesk desk;

  /** Makes an edit upon a reading that knew of so many edits. */
  abstract void make(TimelineEdit edit, int seen);

  abstract void undo(UUID edit);

  abstract void redo(UUID edit);

  /** The address of this page without a mark; a mark's id is put behind it. */
  public abstract String getAddress();

  /**
   * Shows a reading, in the forms that stand already when there are any.
   *
   * @param captures how an added moment can be known, the usual one first
   */
  final void show(TimelineChart chart, List<Capture> captures) {
    running = chart.session().running();
    couple = couples.summary(chart.session().couple());
    var labels = new ChartLabels(codes, look.getLocale(), couple);
    var history = new TimelineHistory(chart, labels, colleagues::name, look.getLocale(), zone);
    if (desk == null) {
      UUID open = mark == null ? null : Ids.parse(mark);
      desk = new TimelineDesk(chart, labels, history, open, captures);
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
    desk().undo(this::undo);
    return again(mark);
  }

  public String redo() {
    desk().redo(this::redo);
    return again(mark);
  }

  private String edit(TimelineEdit edit, @Nullable String open) {
    desk().edit(seen -> make(edit, seen));
    return again(open);
  }

  final String again(@Nullable String open) {
    String base = getAddress().replace("?", "?faces-redirect=true&");
    return open == null ? base : base + "&mark=" + open;
  }

  final TimelineDesk desk() {
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

  public @Nullable String getMark() {
    return mark;
  }

  public void setMark(@Nullable String mark) {
    this.mark = mark;
  }
}
