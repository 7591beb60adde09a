package org.empathyloop.regulation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.session.SessionId;

/**
 * A goal with its ratings.
 *
 * @param version for a later change
 * @param ratings in the order of the sessions at which they were given
 */
public record Goal(
    GoalId id,
    long version,
    CoupleId couple,
    GoalOwner owner,
    GoalKind kind,
    String title,
    GoalLevels levels,
    AttainmentLevel startLevel,
    int weight,
    LocalDate startOn,
    LocalDate dueOn,
    List<GoalRating> ratings)
    implements Serializable {
  public Goal {
    ratings = List.copyOf(ratings);
  }

  /** The latest level by this rater; empty before the first. */
  public Optional<AttainmentLevel> latest(Rater rater) {
    return ratings.stream()
        .filter(rating -> rating.rater() == rater)
        .reduce((earlier, later) -> later)
        .map(GoalRating::level);
  }

  public Optional<AttainmentLevel> rated(Rater rater, SessionId session) {
    return ratings.stream()
        .filter(rating -> rating.rater() == rater && rating.session().equals(session))
        .map(GoalRating::level)
        .findFirst();
  }

  /** The words of clients stay out of logs. */
  @Override
  public String toString() {
    return "Goal[" + id + ", " + owner + "]";
  }
}
