package org.empathyloop.cycle;

import java.util.List;

/**
 * A map as the chart alone would draw it.
 *
 * @param pattern the one that most cycles show; complex when no one leads, none without cycles
 * @param nodes every station of both partners, blank ones included
 * @param sessions how many sessions have at least one such episode
 */
public record CycleProposal(
    CycleKind kind, CyclePattern pattern, List<CycleNode> nodes, int sessions) {
  public CycleProposal {
    nodes = List.copyOf(nodes);
  }
}
