package org.empathyloop.session.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.empathyloop.access.CurrentActor;
import org.empathyloop.session.Capture;
import org.empathyloop.session.EditRating;
import org.empathyloop.session.RatingId;
import org.empathyloop.session.RatingLine;
import org.empathyloop.session.RatingService;
import org.empathyloop.session.TimelineEdit;
import org.jspecify.annotations.Nullable;

/** The series of a second rater: charted live on the pad or from video time here, then finished. */
@Named
@ViewScoped
public class SessionRatingPage extends ChartEditing {
  private static final long serialVersionUID = 1L;

  /** A second rater watches; what is remembered or told belongs to the chart of the session. */
  private static final List<Capture> FROM_VIDEO = List.of(Capture.VIDEO);

  @Inject private transient RatingService ratings;
  @Inject private transient Colleagues colleagues;
  @Inject private transient CurrentActor current;

  private @Nullable String rating;
  private @Nullable RatingLine line;

  /** Reads the series that the address names, each time that the page is shown. */
  public void look() {
    line = ratings.rating(id());
    show(ratings.chart(id()), FROM_VIDEO);
  }

  @Override
  void make(TimelineEdit edit, int seen) {
    ratings.edit(new EditRating(id(), edit, seen));
  }

  @Override
  void undo(UUID edit) {
    ratings.undo(id(), edit);
  }

  @Override
  void redo(UUID edit) {
    ratings.redo(id(), edit);
  }

  /** The series changes no more, and others may read it. */
  public String finish() {
    ratings.finish(id());
    return again(null);
  }

  private RatingId id() {
    return RatingId.parse(rating == null ? "" : rating);
  }

  /** Whose series it is. */
  public String getRater() {
    return line == null ? "" : colleagues.name(line.rater());
  }

  public boolean isFinished() {
    return line != null && line.finished();
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

  @Override
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
}
