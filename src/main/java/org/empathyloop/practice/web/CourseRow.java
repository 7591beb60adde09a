package org.empathyloop.practice.web;

import java.util.List;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.shared.svg.SvgElement;

/**
 * A couple in the caseload.
 *
 * @param word such as {@code improving}; the end of a text key
 * @param basis the numbers behind the word
 * @param picture of the shares session by session
 * @param waiting what is unsigned or due
 */
public record CourseRow(
    CoupleSummary couple,
    int sessions,
    String lastDay,
    String word,
    String basis,
    SvgElement picture,
    List<NeedRow> waiting) {
  public CourseRow {
    waiting = List.copyOf(waiting);
  }
}
