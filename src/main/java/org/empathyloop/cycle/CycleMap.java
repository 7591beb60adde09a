package org.empathyloop.cycle;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PartnerLetter;

/**
 * The formulation of a couple's loop in one version.
 *
 * @param number 1 for the first version
 * @param sessions in how many sessions such an episode was seen when it was made
 * @param nodes every station of both partners, blank ones included
 * @param statements one a direction, A's first
 */
public record CycleMap(
    CycleMapId id,
    CoupleId couple,
    CycleKind kind,
    int number,
    CyclePattern pattern,
    int sessions,
    PractitionerId madeBy,
    Instant madeAt,
    List<CycleNode> nodes,
    List<SpokenStatement> statements)
    implements Serializable {
  public CycleMap {
    nodes = List.copyOf(nodes);
    statements = List.copyOf(statements);
  }

  /** The station of a partner. */
  public CycleNode node(PartnerLetter partner, NodeKind kind) {
    return nodes.stream()
        .filter(node -> node.partner() == partner && node.kind() == kind)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no " + kind + " of " + partner));
  }

  /** How many different moments stand behind the moves of both. */
  public int moments() {
    return (int)
        nodes.stream()
            .filter(node -> node.kind() == NodeKind.MOVE)
            .flatMap(node -> node.seen().stream())
            .distinct()
            .count();
  }
}
