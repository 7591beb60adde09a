package org.empathyloop.regulation.web;

import java.io.Serializable;
import java.util.List;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.regulation.AttainmentLevel;
import org.empathyloop.regulation.Goal;
import org.empathyloop.regulation.Rater;
import org.empathyloop.shared.svg.SvgElement;

/**
 * A goal as the progress page shows it.
 *
 * @param owners whose goal it is
 * @param ladder its levels and the latest ratings, drawn
 */
public record GoalCard(Goal goal, List<PartnerLetter> owners, SvgElement ladder)
    implements Serializable {
  public GoalCard {
    owners = List.copyOf(owners);
  }

  /** The words of level 0. */
  public String expected() {
    return goal.levels().at(AttainmentLevel.EXPECTED);
  }

  /** The latest level by this rater as people write it; a dash before the first. */
  public String latest(Rater rater) {
    return goal.latest(rater).map(AttainmentLevel::toString).orElse("–");
  }
}
