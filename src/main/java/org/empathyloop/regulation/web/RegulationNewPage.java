package org.empathyloop.regulation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.regulation.AttainmentLevel;
import org.empathyloop.regulation.GoalService;
import org.empathyloop.shared.text.Text;
import org.empathyloop.shared.web.Choice;
import org.empathyloop.shared.web.Look;
import org.empathyloop.shared.web.PageDates;
import org.jspecify.annotations.Nullable;

/** Sets a goal with the couple. */
@Named
@ViewScoped
public class RegulationNewPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient GoalService goals;
  @Inject private transient CoupleService couples;
  @Inject private transient PageDates dates;
  @Inject private transient Look look;
  @Inject private transient Clock clock;

  private String couple = "";
  private @Nullable CoupleSummary summary;
  private @Nullable GoalForm form;

  /** Reads the couple that the address names. */
  public void open() {
    summary = couples.summary(CoupleId.parse(couple));
    form = new GoalForm(today());
  }

  public String set() {
    if (form == null) {
      throw new IllegalStateException("the page was not opened");
    }
    goals.set(form.toCommand(CoupleId.parse(couple), today()));
    return "/regulation/progress?faces-redirect=true&couple=" + couple;
  }

  private LocalDate today() {
    return dates.dates().dayOf(clock.instant());
  }

  /** Whose goal it can be. */
  public List<Choice> getOwners() {
    if (summary == null) {
      return List.of();
    }
    return List.of(
        new Choice("couple", Text.of(look.getLocale()).get("regulation.owner-couple")),
        new Choice("a", summary.a().shortName()),
        new Choice("b", summary.b().shortName()));
  }

  public List<Choice> getStartLevels() {
    return AttainmentLevel.ALL.stream()
        .map(level -> new Choice(String.valueOf(level.value()), level.toString()))
        .toList();
  }

  public @Nullable GoalForm getForm() {
    return form;
  }

  public @Nullable CoupleSummary getSummary() {
    return summary;
  }

  public String getCouple() {
    return couple;
  }

  public void setCouple(@Nullable String couple) {
    this.couple = couple == null ? "" : couple;
  }
}
