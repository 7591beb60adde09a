package org.empathyloop.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.empathyloop.fixture.CoupleInCare.Shown.a;
import static org.empathyloop.fixture.CoupleInCare.Shown.b;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.empathyloop.access.Actor;
import org.empathyloop.access.Role;
import org.empathyloop.access.RunAs;
import org.empathyloop.analytics.MeasureService;
import org.empathyloop.analytics.MomentCount;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.cycle.EndingRule;
import org.empathyloop.fixture.CoupleInCare;
import org.empathyloop.fixture.Staff;
import org.empathyloop.session.SessionId;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class GoalServiceIT {
  @Resource(lookup = "java:app/jdbc/practice")
  private DataSource practice;

  @Inject private GoalService goals;
  @Inject private MeasureService measures;
  @Inject private CoupleInCare care;
  @Inject private Staff staff;
  @Inject private RunAs runAs;

  private Actor therapist;
  private CoupleId couple;

  @BeforeEach
  void takeIn() {
    therapist = staff.somebody(Role.THERAPIST);
    couple = care.of(therapist);
  }

  @Test
  void EL_REG_002_each_rates_apart_and_a_correction_replaces_the_own_rating_only() {
    GoalId goal = set("They pause together");
    SessionId session = care.closedSession(therapist, couple, a(10, "smile"), b(12, "smile"));
    rate(goal, session, Rater.A, -1);
    rate(goal, session, Rater.THERAPIST, 0);
    rate(goal, session, Rater.THERAPIST, 1);

    Goal read = call(() -> goals.goals(couple)).get(0);

    assertThat(read.rated(Rater.A, session)).contains(new AttainmentLevel(-1));
    assertThat(read.rated(Rater.B, session)).isEmpty();
    assertThat(read.latest(Rater.THERAPIST)).contains(new AttainmentLevel(1));
    assertThat(read.levels().at(new AttainmentLevel(-2))).isEqualTo("level −2");
  }

  /** EL-REG-004. */
  @Test
  void a_goal_is_worded_anew_until_it_is_rated() {
    GoalId goal = set("They pause together");
    Goal shown = call(() -> goals.goal(goal));

    edit(shown, "They pause and come back", levels("new"), shown.dueOn().plusDays(1));

    Goal read = call(() -> goals.goal(goal));
    assertThat(read.title()).isEqualTo("They pause and come back");
    assertThat(read.levels()).isEqualTo(levels("new"));
    assertThat(read.dueOn()).isEqualTo(shown.dueOn().plusDays(1));
  }

  /** EL-REG-004. */
  @Test
  void levels_that_were_rated_on_stay_as_they_were_written() {
    GoalId goal = set("They pause together");
    rate(goal, care.closedSession(therapist, couple, a(10, "smile")), Rater.A, -1);
    Goal shown = call(() -> goals.goal(goal));

    var refused =
        catchThrowableOfType(
            EmpathyLoopException.class,
            () -> edit(shown, shown.title(), levels("new"), shown.dueOn()));
    edit(shown, "They pause, and say so", shown.levels(), shown.dueOn());

    assertThat(refused.fault()).isEqualTo(Fault.GOAL_LEVELS_IN_USE);
    Goal read = call(() -> goals.goal(goal));
    assertThat(read.levels()).isEqualTo(shown.levels());
    assertThat(read.title()).isEqualTo("They pause, and say so");
  }

  @Test
  void a_stale_wording_overwrites_nothing() {
    GoalId goal = set("They pause together");
    Goal shown = call(() -> goals.goal(goal));
    edit(shown, "First", shown.levels(), shown.dueOn());

    var refused =
        catchThrowableOfType(
            EmpathyLoopException.class, () -> edit(shown, "Second", shown.levels(), shown.dueOn()));

    assertThat(refused.fault()).isEqualTo(Fault.STALE);
    assertThat(call(() -> goals.goal(goal)).title()).isEqualTo("First");
  }

  @Test
  void EL_REG_002_a_goal_is_not_rated_at_another_couples_session() {
    GoalId goal = set("They pause together");
    SessionId theirs =
        care.closedSession(therapist, care.of(therapist), a(10, "smile"), b(12, "smile"));

    var refused =
        catchThrowableOfType(
            EmpathyLoopException.class, () -> rate(goal, theirs, Rater.THERAPIST, 0));

    assertThat(refused.fault()).isEqualTo(Fault.NOT_FOUND);
    assertThat(call(() -> goals.goals(couple)).get(0).ratings()).isEmpty();
  }

  @Test
  void ratings_stand_in_the_order_of_the_sessions_whenever_they_were_given() {
    GoalId goal = set("They pause together");
    SessionId first = care.closedSession(therapist, couple, a(10, "smile"));
    SessionId second = care.closedSession(therapist, couple, a(10, "smile"));
    rate(goal, second, Rater.THERAPIST, 1);
    rate(goal, first, Rater.THERAPIST, -1);

    var line =
        AttainmentLine.of(call(() -> goals.goals(couple)), Rater.THERAPIST, List.of(first, second));

    assertThat(line.points()).extracting(AttainmentLine.Point::t).containsExactly(40.0, 60.0);
  }

  /** EL-FRM-013: one rater at two windows. */
  @Test
  void a_rating_over_one_that_was_not_seen_is_stale() {
    GoalId goal = set("They pause together");
    SessionId session = care.closedSession(therapist, couple, a(10, "smile"));
    rate(goal, session, Rater.THERAPIST, 1);

    var refused =
        catchThrowableOfType(
            EmpathyLoopException.class,
            () ->
                runAs.run(
                    therapist,
                    () ->
                        goals.rate(
                            new RateGoal(
                                goal, session, Rater.THERAPIST, AttainmentLevel.EXPECTED, null))));

    assertThat(refused.fault()).isEqualTo(Fault.STALE);
    assertThat(call(() -> goals.goal(goal)).rated(Rater.THERAPIST, session))
        .contains(new AttainmentLevel(1));
  }

  @Test
  void a_stranger_may_neither_read_nor_rate() {
    GoalId goal = set("They pause together");
    SessionId session = care.closedSession(therapist, couple, a(10, "smile"));
    Actor stranger = staff.somebody(Role.THERAPIST);

    var refused =
        catchThrowableOfType(
            EmpathyLoopException.class,
            () ->
                runAs.run(
                    stranger,
                    () ->
                        goals.rate(
                            new RateGoal(
                                goal, session, Rater.THERAPIST, AttainmentLevel.EXPECTED, null))));

    assertThat(refused.fault()).isEqualTo(Fault.NOT_FOUND);
  }

  @Test
  void what_a_goal_says_does_not_stand_in_clear_in_the_database() throws SQLException {
    String canary = "canary" + UUID.randomUUID();
    set(canary);

    try (var connection = practice.getConnection();
        var query =
            connection.prepareStatement(
                "select count(*) from goal where position(? in title || expected) > 0")) {
      query.setBytes(1, canary.getBytes(StandardCharsets.UTF_8));
      try (var row = query.executeQuery()) {
        row.next();
        assertThat(row.getLong(1)).isZero();
      }
    }
    assertThat(call(() -> goals.goals(couple)).get(0).title()).isEqualTo(canary);
  }

  @Test
  void measures_are_computed_from_the_moments_of_each_session() {
    care.closedSession(
        therapist, couple, a(100, "pursue"), b(105, "look-away"), a(180, "smile"), b(185, "smile"));
    care.closedSession(therapist, couple, a(100, "smile"));

    var measured = call(() -> measures.sessionsOf(couple));

    assertThat(measured).hasSize(2);
    assertThat(measured.get(0).number()).isEqualTo(1);
    assertThat(measured.get(0).measures().moments()).isEqualTo(new MomentCount(2, 2));
    assertThat(measured.get(0).reconnecting(EndingRule.GAP).medianMs()).hasValue(80_000);
    assertThat(measured.get(1).reconnecting(EndingRule.GAP).n()).isZero();
  }

  private GoalId set(String title) {
    var command =
        new SetGoal(
            GoalId.next(),
            couple,
            GoalOwner.COUPLE,
            GoalKind.STAY,
            title,
            levels("level"),
            new AttainmentLevel(-1),
            1,
            LocalDate.of(2026, 9, 22),
            LocalDate.of(2026, 12, 15));
    return call(() -> goals.set(command));
  }

  private static GoalLevels levels(String wording) {
    Map<AttainmentLevel, String> words = new HashMap<>();
    AttainmentLevel.ALL.forEach(level -> words.put(level, wording + " " + level));
    return new GoalLevels(words);
  }

  private void edit(Goal shown, String title, GoalLevels levels, LocalDate dueOn) {
    runAs.run(
        therapist,
        () -> goals.edit(new EditGoal(shown.id(), shown.version(), title, levels, dueOn)));
  }

  private void rate(GoalId goal, SessionId session, Rater rater, int level) {
    runAs.run(
        therapist,
        () -> {
          var shown = goals.goal(goal).rated(rater, session).orElse(null);
          goals.rate(new RateGoal(goal, session, rater, new AttainmentLevel(level), shown));
        });
  }

  private <T> T call(Supplier<T> work) {
    return runAs.call(therapist, work);
  }
}
