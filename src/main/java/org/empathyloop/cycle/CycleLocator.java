package org.empathyloop.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.empathyloop.access.ChartLocator;
import org.empathyloop.access.ChartPartId;

/** Tells whose chart an episode or a map belongs to. */
@ApplicationScoped
class CycleLocator implements ChartLocator {
  @Inject private CycleStore cycles;

  @Override
  public boolean locates(ChartPartId part) {
    return part instanceof EpisodeId || part instanceof CycleMapId;
  }

  @Override
  public Optional<UUID> coupleOf(ChartPartId part) {
    if (part instanceof EpisodeId episode) {
      return cycles.episode(episode).map(row -> row.couple().value());
    }
    return cycles.map(new CycleMapId(part.value())).map(row -> row.couple().value());
  }
}
