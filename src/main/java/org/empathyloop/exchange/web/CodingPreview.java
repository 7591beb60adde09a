package org.empathyloop.exchange.web;

import java.io.Serializable;
import java.util.List;
import org.empathyloop.exchange.coding.CodedObservation;
import org.empathyloop.exchange.coding.CodingPlan;
import org.empathyloop.exchange.coding.LeftRow;

/**
 * What would become of the rows of an observation.
 *
 * @param first the first events as they would be stored
 * @param left rows that would not be taken, by their number
 * @param modifiersLeft modifiers of taken rows without a place
 * @param endsLeft ends that stand in the row of their beginning
 * @param unended states that nobody ended
 */
public record CodingPreview(
    int rows,
    int taken,
    List<TakenRow> first,
    List<ReasonRow> reasons,
    List<LeftRow> left,
    int modifiersLeft,
    int endsLeft,
    int unended)
    implements Serializable {
  private static final int SHOWN = 200;

  static CodingPreview of(CodedObservation observation, CodingPlan plan, List<TakenRow> first) {
    return new CodingPreview(
        observation.rows(),
        plan.takenRows(),
        first,
        plan.reasons().entrySet().stream()
            .map(reason -> new ReasonRow(reason.getKey().key(), reason.getValue()))
            .toList(),
        plan.left(),
        plan.modifiersLeft(),
        plan.endsLeft(),
        plan.unended());
  }

  /** As many of the rows not taken as a page shows. */
  public List<LeftRow> shown() {
    return left.subList(0, Math.min(SHOWN, left.size()));
  }
}
