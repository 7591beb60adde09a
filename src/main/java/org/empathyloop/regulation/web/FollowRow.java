package org.empathyloop.regulation.web;

import java.util.List;
import org.empathyloop.cycle.web.NamedPhrase;

/**
 * What followed one kind of moment.
 *
 * @param n how often it was followed by any
 * @param cells counts with their interval, or "too few", in the order of the columns
 */
public record FollowRow(NamedPhrase given, int n, List<String> cells) {
  public FollowRow {
    cells = List.copyOf(cells);
  }
}
