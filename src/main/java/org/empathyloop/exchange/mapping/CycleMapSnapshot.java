package org.empathyloop.exchange.mapping;

import java.time.Instant;
import java.util.List;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.cycle.CycleKind;
import org.empathyloop.cycle.CycleMap;
import org.empathyloop.cycle.CycleMapId;
import org.empathyloop.cycle.CycleNode;
import org.empathyloop.cycle.CyclePattern;
import org.empathyloop.cycle.NamingStatement;
import org.empathyloop.cycle.SpokenStatement;

/**
 * A version of a cycle map.
 *
 * @param sessions in how many sessions such an episode was seen when it was made
 */
public record CycleMapSnapshot(
    CycleMapId map,
    CoupleId couple,
    CycleKind kind,
    int number,
    CyclePattern pattern,
    int sessions,
    PractitionerId madeBy,
    Instant madeAt,
    List<CycleNode> nodes,
    List<NamingStatement> statements) {
  public CycleMapSnapshot {
    nodes = List.copyOf(nodes);
    statements = List.copyOf(statements);
  }

  public static CycleMapSnapshot of(CycleMap map) {
    return new CycleMapSnapshot(
        map.id(),
        map.couple(),
        map.kind(),
        map.number(),
        map.pattern(),
        map.sessions(),
        map.madeBy(),
        map.madeAt(),
        map.nodes(),
        map.statements().stream().map(SpokenStatement::statement).toList());
  }
}
