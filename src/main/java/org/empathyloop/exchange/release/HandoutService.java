package org.empathyloop.exchange.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.empathyloop.access.Action;
import org.empathyloop.access.ObjectKind;
import org.empathyloop.access.Permitted;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.cycle.CycleKind;
import org.empathyloop.cycle.CycleMap;
import org.empathyloop.cycle.CycleService;
import org.empathyloop.cycle.NamingStatement;
import org.empathyloop.disclosure.Audience;
import org.empathyloop.disclosure.Disclosable;
import org.empathyloop.disclosure.DisclosureService;
import org.empathyloop.disclosure.Reader;
import org.empathyloop.disclosure.RecordKind;

/** EL-REL-011: what a couple takes home of a map: what both may read, and nothing beside it. */
@ApplicationScoped
@Transactional
public class HandoutService {
  @Inject private CycleService cycles;
  @Inject private DisclosureService disclosure;

  private record Line(UUID id, NamingStatement statement) implements Disclosable {
    @Override
    public RecordKind kind() {
      return RecordKind.NAMING_STATEMENT;
    }

    @Override
    public Audience audience() {
      return Audience.JOINT;
    }
  }

  /** The handout of the latest version of a map; empty while none was kept. */
  @Permitted(action = Action.EXPORT, on = ObjectKind.RELEASE)
  public Optional<Handout> handout(CoupleId couple, CycleKind kind) {
    return cycles.map(couple, kind).map(map -> of(couple, map));
  }

  private Handout of(CoupleId couple, CycleMap map) {
    List<Line> lines =
        map.statements().stream()
            .map(spoken -> new Line(map.id().value(), spoken.statement()))
            .toList();
    return new Handout(
        disclosure.copy(couple, Reader.JOINT, lines).shown().stream().map(Line::statement).toList(),
        map.madeAt());
  }
}
