package org.empathyloop.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.empathyloop.access.Action;
import org.empathyloop.access.CurrentActor;
import org.empathyloop.access.ObjectKind;
import org.empathyloop.access.Permitted;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.session.SessionId;
import org.empathyloop.session.SessionService;
import org.empathyloop.session.SessionSummary;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.vault.Vault;

/** Goals of a couple: setting them, rating them at sessions. */
@ApplicationScoped
@Transactional
public class GoalService {
  @Inject private GoalStore goals;
  @Inject private SessionService sessions;
  @Inject private Vault vault;
  @Inject private CurrentActor current;
  @Inject private Clock clock;
  @Inject private Event<GoalChanged> changed;
  @Inject private Event<GoalRated> rated;

  @Permitted(action = Action.CREATE, on = ObjectKind.GOAL)
  public GoalId set(SetGoal command) {
    goals.add(new GoalRow(command, current.required().practitioner(), clock.instant(), vault));
    changed.fire(new GoalChanged(command.couple(), command.goal()));
    return command.goal();
  }

  /**
   * Words a goal anew.
   *
   * @throws EmpathyLoopException with {@link Fault#STALE} when somebody changed it since it was
   *     shown, {@link Fault#GOAL_LEVELS_IN_USE} for other levels after the first rating, or {@link
   *     Fault#GOAL_DUE_BEFORE_START}
   */
  @Permitted(action = Action.EDIT, on = ObjectKind.GOAL)
  public void edit(EditGoal command) {
    GoalRow goal = locked(command.goal());
    goal.edit(command, !goals.ratingsOf(command.goal()).isEmpty(), vault);
    changed.fire(new GoalChanged(goal.couple(), goal.id()));
  }

  /**
   * Rates a goal at a session of the same couple.
   *
   * @throws EmpathyLoopException with {@link Fault#NOT_FOUND} for another couple's session, {@link
   *     Fault#STALE} when the goal was rated meanwhile otherwise than was shown
   */
  @Permitted(action = Action.EDIT, on = ObjectKind.GOAL)
  public void rate(RateGoal command) {
    GoalRow goal = locked(command.goal());
    if (!sessions.summary(command.session()).couple().equals(goal.couple())) {
      throw new EmpathyLoopException(Fault.NOT_FOUND);
    }
    var rater = current.required().practitioner();
    Optional<GoalRatingRow> before = goals.rating(command);
    if (!before.map(GoalRatingRow::level).equals(Optional.ofNullable(command.shown()))) {
      throw new EmpathyLoopException(Fault.STALE);
    }
    before.ifPresent(row -> row.rate(command.level(), rater, clock.instant()));
    GoalRatingRow row = before.orElseGet(() -> new GoalRatingRow(command, rater, clock.instant()));
    goals.add(row);
    rated.fire(new GoalRated(goal.couple(), row.value(), rater));
  }

  /** One goal with its ratings. */
  @Permitted(action = Action.VIEW, on = ObjectKind.GOAL)
  public Goal goal(GoalId id) {
    GoalRow goal = goals.find(id).orElseThrow(() -> new EmpathyLoopException(Fault.NOT_FOUND));
    return goal.value(ratings(goal.couple()).getOrDefault(id, List.of()), vault);
  }

  /** The goals of a couple with their ratings, in the order in which they were set. */
  @Permitted(action = Action.VIEW, on = ObjectKind.GOAL)
  public List<Goal> goals(CoupleId couple) {
    Map<GoalId, List<GoalRating>> ratings = ratings(couple);
    return goals.goalsOf(couple).stream()
        .map(row -> row.value(ratings.getOrDefault(row.id(), List.of()), vault))
        .toList();
  }

  private GoalRow locked(GoalId goal) {
    return goals.locked(goal).orElseThrow(() -> new EmpathyLoopException(Fault.NOT_FOUND));
  }

  private Map<GoalId, List<GoalRating>> ratings(CoupleId couple) {
    Map<SessionId, Integer> order = sessionOrder(couple);
    return goals.ratingsOf(couple).stream()
        .map(GoalRatingRow::value)
        .sorted(Comparator.comparing(rating -> order.getOrDefault(rating.session(), 0)))
        .collect(Collectors.groupingBy(GoalRating::goal));
  }

  private Map<SessionId, Integer> sessionOrder(CoupleId couple) {
    List<SessionSummary> inOrder = new ArrayList<>(sessions.sessionsOf(couple));
    inOrder.sort(Comparator.comparing(SessionSummary::startedAt));
    Map<SessionId, Integer> order = new HashMap<>();
    inOrder.forEach(session -> order.put(session.id(), order.size()));
    return order;
  }
}
