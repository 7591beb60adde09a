package org.empathyloop.exchange.web;

import java.io.Serializable;
import org.empathyloop.disclosure.LeakHit;

/**
 * A place that stopped a release.
 *
 * @param identifier whether it is surely the partner's, so that nobody can judge it away
 */
public record LeakRow(String sentence, boolean identifier) implements Serializable {
  static LeakRow of(LeakHit hit) {
    return new LeakRow(hit.sentence(), hit.what() == LeakHit.What.IDENTIFIER);
  }

  /** The sentence stays out of logs. */
  @Override
  public String toString() {
    return "LeakRow[" + identifier + "]";
  }
}
