package org.empathyloop.exchange.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.empathyloop.session.MomentActor;

/**
 * EL-COD-003: what becomes of every row of an observation under a mapping: taken, or not and why.
 * The two together are all rows of the file.
 */
public final class CodingPlan {
  /** A state of the strip left sooner was only passed on the way to another. */
  private static final long PASSED_MS = 1500;

  private final List<TakenEvent> taken = new ArrayList<>();
  private final List<LeftRow> left;
  private int modifiersLeft;
  private int endsLeft;
  private int unended;
  private long stripFreeFrom;
  private long pauseFreeFrom;

  private CodingPlan(CodedObservation observation) {
    this.left = new ArrayList<>(observation.refused());
  }

  public static CodingPlan of(CodedObservation observation, CodingMap map) {
    var plan = new CodingPlan(observation);
    observation.events().forEach(event -> plan.place(event, map));
    plan.left.sort(Comparator.comparingInt(LeftRow::row));
    return plan;
  }

  private void place(CodedEvent event, CodingMap map) {
    Counterpart as = map.of(CodedName.Of.BEHAVIOUR, event.behaviour());
    Counterpart subject = map.of(CodedName.Of.SUBJECT, event.subject());
    if (as.equals(Counterpart.NOT_TAKEN)) {
      leave(event, RowProblem.BEHAVIOUR_NOT_TAKEN);
    } else if (as.kind() == Counterpart.Kind.LOOP) {
      stretch(event, as, stripFreeFrom).ifPresent(end -> stripFreeFrom = end);
    } else if (as.kind() == Counterpart.Kind.PAUSE) {
      stretch(event, as, pauseFreeFrom).ifPresent(end -> pauseFreeFrom = end);
    } else if (subject.equals(Counterpart.NOT_TAKEN)) {
      leave(event, RowProblem.SUBJECT_NOT_TAKEN);
    } else {
      point(event, subject.actor(), as, map);
    }
  }

  /** A moment and a rung are points: of a state its beginning is taken. */
  private void point(CodedEvent event, MomentActor actor, Counterpart as, CodingMap map) {
    if (as.kind() == Counterpart.Kind.AROUSAL && actor.partner().isEmpty()) {
      leave(event, RowProblem.ACTOR_UNFIT);
      return;
    }
    taken.add(new TakenEvent(event, actor, as));
    boolean moment = as.kind() == Counterpart.Kind.MOMENT;
    for (String modifier : event.modifiers()) {
      if (!moment || map.of(CodedName.Of.MODIFIER, modifier).equals(Counterpart.NOT_TAKEN)) {
        modifiersLeft++;
      }
    }
    if (event.stopRow() != null) {
      left.add(new LeftRow(event.stopRow(), RowProblem.END_OF_STATE));
    } else if (event.stopMs() != null && event.stopMs() > event.startMs()) {
      endsLeft++;
    }
    if (event.state() && event.stopMs() == null) {
      unended++;
    }
  }

  /** Stretches of one kind need an end and do not overlap. */
  private Optional<Long> stretch(CodedEvent event, Counterpart as, long freeFrom) {
    if (!event.state()) {
      leave(event, RowProblem.STATE_NEEDED);
    } else if (event.stopMs() == null) {
      leave(event, RowProblem.STATE_WITHOUT_END);
    } else if (event.startMs() < freeFrom) {
      leave(event, RowProblem.STATES_OVERLAP);
    } else if (event.stopMs() - event.startMs() < PASSED_MS) {
      leave(event, RowProblem.STATE_PASSED);
    } else {
      taken.add(new TakenEvent(event, MomentActor.DYAD, as));
      return Optional.of(event.stopMs());
    }
    return Optional.empty();
  }

  private void leave(CodedEvent event, RowProblem why) {
    left.add(new LeftRow(event.row(), why));
    if (event.stopRow() != null) {
      left.add(new LeftRow(event.stopRow(), why));
    }
  }

  /** Rows of the file that are taken. */
  public int takenRows() {
    return taken.stream().mapToInt(one -> stretches(one) ? one.event().rows() : 1).sum();
  }

  private static boolean stretches(TakenEvent event) {
    return event.as().kind() == Counterpart.Kind.LOOP
        || event.as().kind() == Counterpart.Kind.PAUSE;
  }

  /** In the order of time. */
  List<TakenEvent> taken() {
    return List.copyOf(taken);
  }

  /** The first of them. */
  public List<TakenEvent> first(int most) {
    return List.copyOf(taken.subList(0, Math.min(most, taken.size())));
  }

  /** Rows that are not taken, by their number. */
  public List<LeftRow> left() {
    return List.copyOf(left);
  }

  /** How many rows are not taken for each reason. */
  public Map<RowProblem, Integer> reasons() {
    Map<RowProblem, Integer> reasons = new EnumMap<>(RowProblem.class);
    left.forEach(row -> reasons.merge(row.why(), 1, Integer::sum));
    return reasons;
  }

  /** Modifiers of taken rows that have no place. */
  public int modifiersLeft() {
    return modifiersLeft;
  }

  /** Ends that stand in the row of their beginning and have no place. */
  public int endsLeft() {
    return endsLeft;
  }

  /** States that nobody ended. */
  public int unended() {
    return unended;
  }
}
