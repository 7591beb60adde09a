package org.empathyloop.exchange.mapping;

import java.util.Map;
import java.util.TreeMap;
import org.empathyloop.exchange.Profiles;
import org.empathyloop.regulation.AttainmentLevel;
import org.empathyloop.regulation.GoalId;
import org.empathyloop.regulation.GoalKind;
import org.empathyloop.regulation.GoalLevels;
import org.empathyloop.regulation.GoalOwner;
import org.empathyloop.vocabulary.CodeBook;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Goal.GoalLifecycleStatus;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/**
 * Maps a goal to profile {@code co-regulation-goal}. Goals here are active; another life cycle is
 * refused.
 *
 * <table>
 *   <caption>element ↔ field</caption>
 *   <tr><td>id ↔ goal</td><td>subject ↔ couple</td></tr>
 *   <tr><td>extension owner, start-level, weight ↔ the same</td><td>extension gas-scaling ↔ levels
 *   </td></tr>
 *   <tr><td>category ↔ kind</td><td>description.text ↔ title</td></tr>
 *   <tr><td>startDate ↔ startOn</td><td>target.dueDate ↔ dueOn</td></tr>
 * </table>
 */
final class GoalMapper implements FhirMapper<GoalSnapshot, Goal> {
  private static final String SCALING =
      "http://hl7.org/fhir/us/pco/StructureDefinition/pco-goal-attainment-scaling";
  private static final String SCALING_PATH = "Goal.extension:gas-scaling";
  private static final String LEVEL = "level";
  private static final String WORDS = "progressText";
  private static final Coding BEHAVIORAL =
      new Coding("http://terminology.hl7.org/CodeSystem/goal-category", "behavioral", "Behavioral");
  private static final Coding REPORTED =
      new Coding(AttainmentElement.LOINC, "107332-9", "Goal attainment scale - Reported");

  private final CodeElement codes;

  GoalMapper(CodeBook codes) {
    this.codes = new CodeElement(codes);
  }

  @Override
  public String profile() {
    return "co-regulation-goal";
  }

  @Override
  public Goal toFhir(GoalSnapshot value) {
    Goal goal = Claim.claim(new Goal(), profile(), value.goal().value());
    value.levels().words().forEach((level, words) -> goal.addExtension(scaling(level, words)));
    goal.addExtension(url("owner"), codes.coding(value.owner()));
    goal.addExtension(url("start-level"), AttainmentElement.coding(value.startLevel()));
    goal.addExtension(url("weight"), new PositiveIntType(value.weight()));
    goal.setLifecycleStatus(GoalLifecycleStatus.ACTIVE);
    goal.addCategory(new CodeableConcept(BEHAVIORAL.copy()));
    goal.addCategory(codes.concept(value.kind()));
    goal.setDescription(new CodeableConcept().setText(value.title()));
    goal.setSubject(References.to(value.couple()));
    goal.setStart(TimeElement.day(value.startOn()));
    goal.addTarget()
        .setMeasure(new CodeableConcept(REPORTED.copy()))
        .setDue(TimeElement.day(value.dueOn()));
    return goal;
  }

  @Override
  public GoalSnapshot fromFhir(Goal goal) {
    Reading.require(
        goal.getLifecycleStatus() == GoalLifecycleStatus.ACTIVE, "Goal.lifecycleStatus", "active");
    Reading.require(goal.getTarget().size() == 1, "Goal.target", "one target");
    return new GoalSnapshot(
        new GoalId(Claim.id(goal)),
        References.couple(goal.getSubject(), "Goal.subject"),
        owner(goal),
        kind(goal),
        Reading.required(goal.getDescription().getText(), "Goal.description.text"),
        levels(goal),
        AttainmentElement.level(extension(goal, "start-level"), path("start-level")),
        weight(goal),
        TimeElement.day(goal.getStart(), "Goal.start"),
        TimeElement.day(goal.getTargetFirstRep().getDue(), "Goal.target.due"));
  }

  private GoalOwner owner(Goal goal) {
    if (extension(goal, "owner") instanceof Coding coding) {
      return codes.constant(GoalOwner.class, coding, "goal-owner", path("owner"));
    }
    throw Reading.unreadable(path("owner"), "a code of goal-owner");
  }

  private GoalKind kind(Goal goal) {
    Reading.require(goal.getCategory().size() == 2, "Goal.category", "behavioral and the kind");
    return codes.constant(
        GoalKind.class, goal.getCategory().get(1), "goal-kind", "Goal.category:kind");
  }

  private static int weight(Goal goal) {
    if (extension(goal, "weight") instanceof PositiveIntType weight && weight.hasValue()) {
      return weight.getValue();
    }
    throw Reading.unreadable(path("weight"), "a positive integer");
  }

  private static Extension scaling(AttainmentLevel level, String words) {
    Extension scaling = new Extension(SCALING);
    scaling.addExtension(LEVEL, AttainmentElement.coding(level));
    scaling.addExtension(WORDS, new StringType(words));
    return scaling;
  }

  private static GoalLevels levels(Goal goal) {
    Map<AttainmentLevel, String> words = new TreeMap<>();
    for (Extension scaling : goal.getExtensionsByUrl(SCALING)) {
      AttainmentLevel level =
          AttainmentElement.level(value(scaling, LEVEL), SCALING_PATH + "." + LEVEL);
      String before = words.put(level, value(scaling, WORDS).primitiveValue());
      Reading.require(before == null, SCALING_PATH, "each level once");
    }
    Reading.require(words.size() == AttainmentLevel.ALL.size(), SCALING_PATH, "five levels");
    return new GoalLevels(words);
  }

  private static Type value(Extension scaling, String part) {
    Extension found = scaling.getExtensionByUrl(part);
    return Reading.required(found == null ? null : found.getValue(), SCALING_PATH + "." + part);
  }

  private static Type extension(Goal goal, String name) {
    Extension found = goal.getExtensionByUrl(url(name));
    return Reading.required(found == null ? null : found.getValue(), path(name));
  }

  private static String url(String name) {
    return Profiles.address("goal-" + name);
  }

  private static String path(String name) {
    return "Goal.extension:" + name;
  }
}
