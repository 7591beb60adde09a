package org.empathyloop.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.junit.jupiter.api.Test;

class GoalLevelsTest {
  private static final LocalDate START = LocalDate.of(2026, 9, 1);

  static GoalLevels five() {
    return new GoalLevels(words());
  }

  @Test
  void EL_REG_001_every_level_has_words_of_its_own() {
    assertThat(five().at(AttainmentLevel.EXPECTED)).isEqualTo("level 0");

    assertRefused(Fault.GOAL_LEVEL_UNWRITTEN, () -> with(1, "  "));
    assertRefused(Fault.GOAL_LEVELS_ALIKE, () -> with(1, "LEVEL 0"));
    assertRefused(Fault.GOAL_WORDS_TOO_LONG, () -> with(1, "x".repeat(281)));
    assertThat(with(1, "x".repeat(280)).at(new AttainmentLevel(1))).hasSize(280);
  }

  @Test
  void EL_REG_001_a_goal_has_a_title_a_weight_and_a_day_that_comes_after_its_start() {
    assertRefused(Fault.GOAL_UNTITLED, () -> goal(" ", 1, START));
    assertRefused(Fault.GOAL_WORDS_TOO_LONG, () -> goal("x".repeat(121), 1, START));
    assertRefused(Fault.GOAL_WEIGHT_OUT_OF_RANGE, () -> goal("t", 0, START));
    assertRefused(Fault.GOAL_DUE_BEFORE_START, () -> goal("t", 1, START.minusDays(1)));
    assertThat(goal(" t ", 9, START).title()).isEqualTo("t");
  }

  @Test
  void what_a_goal_says_stays_out_of_logs() {
    assertThat(goal("secret", 1, START).toString()).doesNotContain("secret");
    assertThat(five().toString()).doesNotContain("level 0");
  }

  @Test
  void a_couples_goal_is_each_partners_too() {
    assertThat(GoalOwner.COUPLE.includes(PartnerLetter.B)).isTrue();
    assertThat(GoalOwner.A.includes(PartnerLetter.B)).isFalse();
  }

  @Test
  void levels_read_as_people_write_them() {
    assertThat(AttainmentLevel.ALL).hasToString("[−2, −1, 0, +1, +2]");
  }

  private static SetGoal goal(String title, int weight, LocalDate due) {
    return new SetGoal(
        GoalId.next(),
        CoupleId.next(),
        GoalOwner.A,
        GoalKind.SEND,
        title,
        five(),
        new AttainmentLevel(-1),
        weight,
        START,
        due);
  }

  private static GoalLevels with(int level, String wording) {
    Map<AttainmentLevel, String> words = words();
    words.put(new AttainmentLevel(level), wording);
    return new GoalLevels(words);
  }

  private static Map<AttainmentLevel, String> words() {
    Map<AttainmentLevel, String> words = new HashMap<>();
    AttainmentLevel.ALL.forEach(level -> words.put(level, "level " + level));
    return words;
  }

  private static void assertRefused(Fault fault, ThrowingCallable act) {
    assertThat(catchThrowableOfType(EmpathyLoopException.class, act).fault()).isEqualTo(fault);
  }
}
