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
import org.empathyloop.session.EditRating;
import org.empathyloop.session.RatingId;
import org.empathyloop.session.RatingLine;
import org.empathyloop.session.RatingService;
import org.empathyloop.session.TimelineChart;
import org.empathyloop.session.TimelineEdit;
import org.empathyloop.shared.Ids;
import org.empathyloop.shared.web.Look;
import org.empathyloop.vocabulary.CodeBook;
import org.jspecify.annotations.Nullable;

/** The series of a second rater: charted live on the pad or from video time here, then finished. */
@Named
@ViewScoped
public class SessionRatingPage implements Serializable {
  private static final long serialVersionUID = 1L;

  /** A second rater watches; what is remembered or told belongs to the chart of the session. */
  private static final List<Capture> FROM_VIDEO = List.of(Capture.VIDEO);

  @Inject private transient RatingService ratings;
  @Inject private transient CoupleService couples;
  @Inject private transient Colleagues colleagues;
  @Inject private transient CurrentActor current;
  @Inject private transient CodeBook codes;
  @Inject private transient Look look;
  @Inject private transient ZoneId zone;

  private @Nullable String rating;
  private @Nullable String mark;
  private @Nullable CoupleSummary couple;
  private @Nullable RatingLine line;
  private boolean running;
  private @Nullable TimelineDesk desk;

  /** Reads the series that the address names, each time that the page is shown. */
  public void look() {
    line = ratings.rating(id());
    TimelineChart chart = ratings.chart(id());
    running = chart.session().running();
    couple = couples.summary(chart.session().couple());
    var labels = new ChartLabels(codes, look.getLocale(), couple);
    var history = new TimelineHistory(chart, labels, colleagues::name, look.getLocale(), zone);
    if (desk == null) {
      UUID open = mark == null ? null : Ids.parse(mark);
      desk = new TimelineDesk(chart, labels, history, open, FROM_VIDEO);
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
    desk().undo(edit -> ratings.undo(id(), edit));
    return again(mark);
  }

  public String redo() {
    desk().redo(edit -> ratings.redo(id(), edit));
    return again(mark);
  }

  /** The series changes no more, and others may read it. */
  public String finish() {
    ratings.finish(id());
    return again(null);
  }

  private String edit(TimelineEdit edit, @Nullable String open) {
    desk().edit(seen -> ratings.edit(new EditRating(id(), edit, seen)));
    return again(open);
  }

  private String again(@Nullable String open) {
    String base = "/session/rating?faces-redirect=true&rating=" + rating;
    return open == null ? base : base + "&mark=" + open;
  }

  private RatingId id() {
    return RatingId.parse(rating == null ? "" : rating);
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

  /** Whose series it is. */
  public String getRater() {
    return line == null ? "" : colleagues.name(line.rater());
  }

  public boolean isFinished() {
    return line != null && line.finished();
  }

  /** Whether the session still runs, so that it can be charted live. */
  public boolean isRunning() {
    return running;
  }

  /** Whether who looks at it may still change it. */
  public boolean isMine() {
    return line != null
        && !line.finished()
        && line.rater().equals(current.required().practitioner());
  }

  /** A series of one's own needs no reason for a change; it is final once it is finished. */
  public boolean isClosed() {
    return false;
  }

  /** The address of this page without a mark; a mark's id is put behind it. */
  public String getAddress() {
    return "/session/rating?rating=" + rating;
  }

  public @Nullable UUID getSessionId() {
    return line == null ? null : line.session().value();
  }

  public @Nullable String getRating() {
    return rating;
  }

  public void setRating(@Nullable String rating) {
    this.rating = rating;
  }

  public @Nullable String getMark() {
    return mark;
  }

  public void setMark(@Nullable String mark) {
    this.mark = mark;
  }
}
