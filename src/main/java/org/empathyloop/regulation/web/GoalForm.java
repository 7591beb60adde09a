package org.empathyloop.regulation.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.regulation.AttainmentLevel;
import org.empathyloop.regulation.EditGoal;
import org.empathyloop.regulation.Goal;
import org.empathyloop.regulation.GoalId;
import org.empathyloop.regulation.GoalKind;
import org.empathyloop.regulation.GoalLevels;
import org.empathyloop.regulation.GoalOwner;
import org.empathyloop.regulation.SetGoal;
import org.empathyloop.vocabulary.Coded;
import org.jspecify.annotations.Nullable;

/** A goal as it is typed. */
public class GoalForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int USUAL_START = -1;
  private static final int USUAL_WEEKS = 8;

  private final GoalId goal;
  private final long version;
  private String muchLess = "";
  private String less = "";
  private String expected = "";
  private String more = "";
  private String muchMore = "";
  private String owner = GoalOwner.COUPLE.code().value();
  private String kind = GoalKind.STAY.code().value();
  private String title = "";
  private int startLevel = USUAL_START;
  private int weight = 1;
  private LocalDate dueOn;

  GoalForm(LocalDate today) {
    this.goal = GoalId.next();
    this.version = 0;
    this.dueOn = today.plusWeeks(USUAL_WEEKS);
  }

  /** A goal as it stands, to be worded anew. */
  GoalForm(Goal shown) {
    goal = shown.id();
    version = shown.version();
    title = shown.title();
    muchLess = shown.levels().at(new AttainmentLevel(-2));
    less = shown.levels().at(new AttainmentLevel(-1));
    expected = shown.levels().at(AttainmentLevel.EXPECTED);
    more = shown.levels().at(new AttainmentLevel(1));
    muchMore = shown.levels().at(new AttainmentLevel(2));
    dueOn = shown.dueOn();
  }

  EditGoal toEdit() {
    return new EditGoal(goal, version, title, levels(), dueOn);
  }

  SetGoal toCommand(CoupleId couple, LocalDate today) {
    return new SetGoal(
        goal,
        couple,
        Coded.of(GoalOwner.class, owner),
        Coded.of(GoalKind.class, kind),
        title,
        levels(),
        new AttainmentLevel(startLevel),
        weight,
        today,
        dueOn);
  }

  private GoalLevels levels() {
    return new GoalLevels(
        Map.of(
            new AttainmentLevel(-2),
            muchLess,
            new AttainmentLevel(-1),
            less,
            AttainmentLevel.EXPECTED,
            expected,
            new AttainmentLevel(1),
            more,
            new AttainmentLevel(2),
            muchMore));
  }

  private static String orEmpty(@Nullable String typed) {
    return typed == null ? "" : typed;
  }

  public String getMuchLess() {
    return muchLess;
  }

  public void setMuchLess(@Nullable String muchLess) {
    this.muchLess = orEmpty(muchLess);
  }

  public String getLess() {
    return less;
  }

  public void setLess(@Nullable String less) {
    this.less = orEmpty(less);
  }

  public String getExpected() {
    return expected;
  }

  public void setExpected(@Nullable String expected) {
    this.expected = orEmpty(expected);
  }

  public String getMore() {
    return more;
  }

  public void setMore(@Nullable String more) {
    this.more = orEmpty(more);
  }

  public String getMuchMore() {
    return muchMore;
  }

  public void setMuchMore(@Nullable String muchMore) {
    this.muchMore = orEmpty(muchMore);
  }

  public String getOwner() {
    return owner;
  }

  public void setOwner(String owner) {
    this.owner = owner;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(@Nullable String title) {
    this.title = orEmpty(title);
  }

  public int getStartLevel() {
    return startLevel;
  }

  public void setStartLevel(int startLevel) {
    this.startLevel = startLevel;
  }

  public int getWeight() {
    return weight;
  }

  public void setWeight(int weight) {
    this.weight = weight;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
  }
}
