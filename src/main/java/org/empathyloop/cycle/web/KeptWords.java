package org.empathyloop.cycle.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.CycleNode;
import org.empathyloop.cycle.NodeKind;

/** The own words that a map has already. */
final class KeptWords {
  private KeptWords() {}

  static Map<PartnerLetter, Map<NodeKind, String>> of(List<CycleNode> nodes) {
    Map<PartnerLetter, Map<NodeKind, String>> words = new EnumMap<>(PartnerLetter.class);
    for (CycleNode node : nodes) {
      String own = node.words();
      if (own != null) {
        words
            .computeIfAbsent(node.partner(), partner -> new EnumMap<>(NodeKind.class))
            .put(node.kind(), own);
      }
    }
    return words;
  }
}
