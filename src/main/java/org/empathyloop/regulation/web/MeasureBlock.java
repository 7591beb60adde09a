package org.empathyloop.regulation.web;

import java.util.List;
import org.empathyloop.cycle.web.NamedPhrase;

/**
 * One measure of how the two answer each other.
 *
 * @param name stands in the page's ids, such as {@code echo}
 * @param counts what counts for it
 * @param lines its figures; empty where it is absent
 * @param say what may be said of it, or why it is absent
 */
public record MeasureBlock(
    String name, String title, String counts, List<MeasureLine> lines, NamedPhrase say) {
  public MeasureBlock {
    lines = List.copyOf(lines);
  }

  /**
   * One figure.
   *
   * @param figure such as {@code 5 of 20}
   * @param basis what it stands beside: an interval, a base rate, why it is no share
   */
  public record MeasureLine(NamedPhrase label, String figure, String basis) {}
}
