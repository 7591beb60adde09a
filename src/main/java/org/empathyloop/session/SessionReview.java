package org.empathyloop.session;

import java.util.List;

/**
 * What the wrap-up looks at once more.
 *
 * @param wordsToCome moments that wait for their words
 * @param openPauses breaks whose end was not charted
 * @param loopConfirmed whether somebody found the loop strip right as it is now
 */
public record SessionReview(
    List<ChartedMoment> wordsToCome,
    List<PracticeUse> practices,
    List<Mismatch> mismatches,
    List<OpenPause> openPauses,
    boolean loopConfirmed) {
  public SessionReview {
    wordsToCome = List.copyOf(wordsToCome);
    practices = List.copyOf(practices);
    mismatches = List.copyOf(mismatches);
    openPauses = List.copyOf(openPauses);
  }
}
