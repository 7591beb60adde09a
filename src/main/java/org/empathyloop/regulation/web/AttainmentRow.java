package org.empathyloop.regulation.web;

import java.io.Serializable;
import java.util.Map;
import org.empathyloop.regulation.Rater;

/**
 * T scores after one session, one a rater; a rater who rated nothing there has none.
 *
 * @param when the day, ready to read
 */
public record AttainmentRow(String when, Map<Rater, String> scores) implements Serializable {
  public AttainmentRow {
    scores = Map.copyOf(scores);
  }

  public String score(Rater rater) {
    return scores.getOrDefault(rater, "–");
  }
}
