package org.empathyloop.exchange.mapping;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.empathyloop.regulation.AttainmentLevel;
import org.empathyloop.regulation.GoalId;
import org.empathyloop.regulation.GoalKind;
import org.empathyloop.regulation.GoalLevels;
import org.empathyloop.regulation.GoalOwner;
import org.hl7.fhir.r4.model.Goal;

class GoalMapperTest implements MapperContract<GoalSnapshot, Goal> {

  private static GoalSnapshot owned(GoalOwner owner, GoalKind kind, int startLevel) {
    return new GoalSnapshot(
        new GoalId(ChartOfTwo.id("31")),
        ChartOfTwo.COUPLE,
        owner,
        kind,
        "Ask for a pause and say when back",
        new GoalLevels(
            Map.of(
                new AttainmentLevel(-2), "Leaves without a word",
                new AttainmentLevel(-1), "Asks for a pause, no time given",
                new AttainmentLevel(0), "Asks and returns when reminded",
                new AttainmentLevel(1), "Asks and returns as said",
                new AttainmentLevel(2), "Asks before it is needed and returns as said")),
        new AttainmentLevel(startLevel),
        2,
        LocalDate.parse("2026-09-29"),
        LocalDate.parse("2026-12-15"));
  }

  @Override
  public FhirMapper<GoalSnapshot, Goal> mapper() {
    return new GoalMapper(CODES);
  }

  @Override
  public Class<Goal> type() {
    return Goal.class;
  }

  @Override
  public Map<String, GoalSnapshot> samples() {
    return Map.of(
        "goal-of-couple",
        owned(GoalOwner.COUPLE, GoalKind.STAY, -1),
        "goal-of-b",
        owned(GoalOwner.B, GoalKind.SEND, -2));
  }

  @Override
  public String fullest() {
    return "goal-of-couple";
  }

  @Override
  public Map<String, String> unknownCodes() {
    return Map.of(
        "/extension/0/extension/0/valueCoding/code",
        "LA1-1",
        "/extension/5/valueCoding/code",
        "dyad",
        "/extension/6/valueCoding/code",
        "LA1-1",
        "/category/1/coding/0/code",
        "win");
  }

  @Override
  public Stream<String> mandatory() {
    return Stream.of(
        "/id",
        "/lifecycleStatus",
        "/extension/0",
        "/extension/0/extension/1",
        "/extension/5",
        "/extension/6",
        "/extension/7",
        "/category/1",
        "/description",
        "/subject",
        "/startDate",
        "/target",
        "/target/0/dueDate");
  }
}
