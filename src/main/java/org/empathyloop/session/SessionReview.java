package org.empathyloop.session;

import java.util.List;

/**
 * What the wrap-up looks at once more.
 *
 * @param wordsToCome moments that wait for their words
 */
public record SessionReview(
    List<ChartedMoment> wordsToCome, List<PracticeUse> practices, List<Mismatch> mismatches) {
  public SessionReview {
    wordsToCome = List.copyOf(wordsToCome);
    practices = List.copyOf(practices);
    mismatches = List.copyOf(mismatches);
  }
}
