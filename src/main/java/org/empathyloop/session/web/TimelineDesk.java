package org.empathyloop.session.web;

import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.empathyloop.session.ArousalStep;
import org.empathyloop.session.Capture;
import org.empathyloop.session.Certainty;
import org.empathyloop.session.DetailedMoment;
import org.empathyloop.session.LoopMark;
import org.empathyloop.session.LoopState;
import org.empathyloop.session.MomentActor;
import org.empathyloop.session.TimelineChart;
import org.empathyloop.session.TimelineEdit;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.svg.SvgElement;
import org.empathyloop.shared.web.Choice;
import org.jspecify.annotations.Nullable;

/**
 * The timeline of one series on a page: its picture and list, the form of the mark that is being
 * edited, and those by which marks are added.
 */
public class TimelineDesk implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final List<MomentActor> ACTORS = List.of(MomentActor.values());

  private final List<Capture> captures;
  private transient TimelineChart chart;
  private transient ChartLabels labels;
  private transient TimelineHistory history;
  private transient @Nullable List<TimelineRow> rows;
  private int seen;
  private @Nullable UUID undo;
  private @Nullable UUID redo;
  private boolean toldOfMark;
  private boolean toldOfTurn;
  private final @Nullable UUID selected;
  private final @Nullable MomentForm moment;
  private final @Nullable StepForm step;
  private final AddForm added;
  private @Nullable String reason;

  /**
   * @param mark what is to be edited, null for none
   * @param captures how an added moment can be known, the usual one first
   */
  TimelineDesk(
      TimelineChart chart,
      ChartLabels labels,
      TimelineHistory history,
      @Nullable UUID mark,
      List<Capture> captures) {
    this.captures = captures;
    this.chart = chart;
    this.labels = labels;
    this.history = history;
    this.seen = chart.seen();
    this.undo = chart.undo();
    this.redo = chart.redo();
    this.moment = mark == null ? null : moment(chart, mark);
    this.step = mark == null ? null : step(chart, mark);
    this.selected = moment != null || step != null ? mark : null;
    this.added = new AddForm(captures.get(0));
  }

  /**
   * Shows a newer reading; what was typed stays, and so does what the forms were filled from. Only
   * who was told that somebody else changed something acts upon the newer reading.
   */
  void look(TimelineChart newer, ChartLabels inTheirWords, TimelineHistory withIt) {
    chart = newer;
    labels = inTheirWords;
    history = withIt;
    rows = null;
    if (toldOfMark) {
      seen = newer.seen();
      toldOfMark = false;
    }
    if (toldOfTurn) {
      undo = newer.undo();
      redo = newer.redo();
      toldOfTurn = false;
    }
  }

  /**
   * Makes an edit upon the reading that the forms were filled from.
   *
   * @param edit takes how many edits that reading knew of
   * @throws EmpathyLoopException as the edit does
   */
  void edit(IntConsumer edit) {
    try {
      edit.accept(seen);
    } catch (EmpathyLoopException refused) {
      toldOfMark = refused.fault() == Fault.STALE;
      throw refused;
    }
  }

  /**
   * Takes back the edit that the button names.
   *
   * @throws EmpathyLoopException as the turn does
   */
  void undo(Consumer<UUID> turn) {
    turn(Objects.requireNonNull(undo), turn);
  }

  /**
   * Brings back the edit that the button names.
   *
   * @throws EmpathyLoopException as the turn does
   */
  void redo(Consumer<UUID> turn) {
    turn(Objects.requireNonNull(redo), turn);
  }

  private void turn(UUID named, Consumer<UUID> turn) {
    try {
      turn.accept(named);
    } catch (EmpathyLoopException refused) {
      toldOfTurn = refused.fault() == Fault.STALE;
      throw refused;
    }
  }

  private static @Nullable MomentForm moment(TimelineChart chart, UUID mark) {
    return chart.moments().stream()
        .filter(one -> one.moment().id().equals(mark))
        .findFirst()
        .map(MomentForm::new)
        .orElse(null);
  }

  private static @Nullable StepForm step(TimelineChart chart, UUID mark) {
    for (LoopMark one : chart.loop()) {
      if (one.id().equals(mark)) {
        return StepForm.of(one);
      }
    }
    for (ArousalStep one : chart.timeline().arousal()) {
      if (one.id().equals(mark)) {
        return StepForm.of(one);
      }
    }
    return null;
  }

  /** The edit of the mark that is open, as its form says now. */
  TimelineEdit revision() {
    return moment == null ? Objects.requireNonNull(step).revise() : moment.revise();
  }

  TimelineEdit strike() {
    return moment == null ? Objects.requireNonNull(step).strike() : moment.strike();
  }

  TimelineEdit split() {
    return Objects.requireNonNull(moment).split();
  }

  public List<TimelineRow> getRows() {
    List<TimelineRow> known = rows;
    if (known == null) {
      known = rows().rows(selected);
      rows = known;
    }
    return known;
  }

  public List<EditRow> getHistory() {
    return history.rows();
  }

  /** What undo would take back; null when there is nothing. */
  public @Nullable String getUndo() {
    return history.what(undo);
  }

  /** What redo would bring back; null when there is nothing. */
  public @Nullable String getRedo() {
    return history.what(redo);
  }

  public SvgElement getPicture() {
    String summary =
        labels
            .text()
            .get(
                "session.timeline-summary",
                chart.moments().size(),
                chart.timeline().arousal().size(),
                chart.loop().size(),
                Minutes.of(chart.timeline().durationMs()));
    return TimelinePicture.of(chart, labels, summary, selected);
  }

  public int getCount() {
    return chart.moments().size();
  }

  public String getLength() {
    return Minutes.exact(chart.timeline().durationMs());
  }

  /** The mark that is open, as it stands now. */
  public @Nullable TimelineRow getNow() {
    return getRows().stream().filter(TimelineRow::selected).findFirst().orElse(null);
  }

  public @Nullable String getEarlier() {
    return beside(-1);
  }

  public @Nullable String getLater() {
    return beside(1);
  }

  private @Nullable String beside(int step) {
    List<TimelineRow> rows = getRows();
    for (int i = 0; i < rows.size(); i++) {
      int other = i + step;
      if (rows.get(i).selected() && other >= 0 && other < rows.size()) {
        return rows.get(other).id();
      }
    }
    return null;
  }

  public List<Choice> getActors() {
    return labels.actors(ACTORS.toArray(MomentActor[]::new));
  }

  public List<Choice> getPartners() {
    return labels.actors(MomentActor.A, MomentActor.B);
  }

  public List<SelectItem> getCodes() {
    return labels.groups(ChartLabels.OF_ALL);
  }

  public List<Choice> getFeelings() {
    return labels.choices("affect");
  }

  public List<Choice> getChannels() {
    return labels.choices("channel");
  }

  public List<Choice> getLevels() {
    return labels.choices("arousal");
  }

  public List<Choice> getStates() {
    return Arrays.stream(LoopState.values())
        .map(state -> new Choice(state.code().value(), labels.label(state.code())))
        .toList();
  }

  public List<Choice> getStrengths() {
    return List.of(strength(1), strength(2), strength(3));
  }

  private Choice strength(int strength) {
    return new Choice(String.valueOf(strength), labels.text().get("session.strength-" + strength));
  }

  public List<Choice> getCertainties() {
    return Arrays.stream(Certainty.values())
        .map(one -> one.name().toLowerCase(Locale.ROOT))
        .map(one -> new Choice(one, labels.text().get("session.certainty-" + one)))
        .toList();
  }

  public List<Choice> getCaptures() {
    return captures.stream()
        .map(one -> new Choice(one.code().value(), rows().capture(one)))
        .toList();
  }

  /** What the open moment can answer. */
  public List<Choice> getAnswered() {
    MomentForm form = moment;
    return form == null
        ? List.of()
        : chart.moments().stream()
            .map(DetailedMoment::moment)
            .filter(one -> one.id().equals(form.moment()))
            .findFirst()
            .map(rows()::earlierThan)
            .orElse(List.of());
  }

  private TimelineRows rows() {
    return new TimelineRows(chart, labels);
  }

  public @Nullable MomentForm getMoment() {
    return moment;
  }

  public @Nullable StepForm getStep() {
    return step;
  }

  public AddForm getAdded() {
    return added;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}
