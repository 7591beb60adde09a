package org.empathyloop.cycle;

import java.util.Map;
import java.util.UUID;
import org.empathyloop.access.AboutObject;
import org.empathyloop.access.ChartPartId;
import org.empathyloop.access.InChart;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.vocabulary.Language;

/**
 * Keeps the map as the chart draws it now, with the couple's own words, as the next version.
 *
 * @param map id of the new version
 * @param after number of the version that was shown, 0 when there was none
 * @param pattern as the therapist sees it
 * @param words own words a partner and station; a station without any speaks in its codes
 * @param language in which new statements are made
 */
public record KeepMap(
    CycleMapId map,
    CoupleId couple,
    CycleKind kind,
    int after,
    CyclePattern pattern,
    Map<PartnerLetter, Map<NodeKind, String>> words,
    Language language)
    implements InChart, AboutObject {
  public KeepMap {
    words = Map.copyOf(words);
  }

  @Override
  public ChartPartId part() {
    return couple;
  }

  @Override
  public UUID objectId() {
    return map.value();
  }

  /** The node of the new version. */
  CycleNode inWords(CycleNode charted) {
    return charted.inWords(words.getOrDefault(charted.partner(), Map.of()).get(charted.kind()));
  }
}
