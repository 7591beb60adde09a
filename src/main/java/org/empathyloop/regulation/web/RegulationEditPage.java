package org.empathyloop.regulation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.regulation.AttainmentLevel;
import org.empathyloop.regulation.Goal;
import org.empathyloop.regulation.GoalId;
import org.empathyloop.regulation.GoalService;
import org.jspecify.annotations.Nullable;

/** Words a goal anew; its levels only until somebody has rated it. */
@Named
@ViewScoped
public class RegulationEditPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient GoalService goals;
  @Inject private transient CoupleService couples;

  private @Nullable String goal;
  private @Nullable Goal shown;
  private @Nullable CoupleSummary summary;
  private @Nullable GoalForm form;

  /** Reads the goal that the address names. */
  public void open() {
    shown = goals.goal(GoalId.parse(goal == null ? "" : goal));
    summary = couples.summary(shown.couple());
    form = new GoalForm(shown);
  }

  public String save() {
    goals.edit(Objects.requireNonNull(form).toEdit());
    return "/regulation/progress?faces-redirect=true&couple=" + getCouple();
  }

  /** Whether somebody has rated it. */
  public boolean isRated() {
    return shown != null && !shown.ratings().isEmpty();
  }

  /** The levels, the highest first. */
  public List<AttainmentLevel> getLevels() {
    return AttainmentLevel.ALL.stream()
        .sorted((one, other) -> other.value() - one.value())
        .toList();
  }

  /** What a level says. */
  public String words(AttainmentLevel level) {
    return Objects.requireNonNull(shown).levels().at(level);
  }

  public @Nullable GoalForm getForm() {
    return form;
  }

  public @Nullable CoupleSummary getSummary() {
    return summary;
  }

  /** The couple's id, for links. */
  public String getCouple() {
    return summary == null ? "" : summary.id().value().toString();
  }

  public @Nullable String getGoal() {
    return goal;
  }

  public void setGoal(@Nullable String goal) {
    this.goal = goal;
  }
}
