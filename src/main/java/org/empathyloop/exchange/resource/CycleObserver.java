package org.empathyloop.exchange.resource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.empathyloop.cycle.CycleMap;
import org.empathyloop.cycle.CycleNamed;
import org.empathyloop.cycle.CycleService;
import org.empathyloop.cycle.EpisodesChanged;
import org.empathyloop.exchange.mapping.CycleMapSnapshot;
import org.empathyloop.exchange.mapping.EpisodeSnapshot;
import org.empathyloop.exchange.mapping.InSession;
import org.empathyloop.exchange.mapping.Mappers;
import org.empathyloop.session.SessionService;
import org.hl7.fhir.r4.model.Observation;

/** Keeps the episodes of a session and the versions of the couple's maps. */
@ApplicationScoped
class CycleObserver {
  private static final Set<String> EPISODE = Set.of("interaction-cycle");

  @Inject private ResourceKeeper keeper;
  @Inject private ChartForms forms;
  @Inject private CycleService cycles;
  @Inject private SessionService sessions;

  /** An episode that the rules find no longer, and nobody spoke on, is no more. */
  void on(@Observes EpisodesChanged change) {
    InSession in = ChartForms.in(sessions.summary(change.session()));
    Mappers mappers = forms.of(change.couple());
    List<Observation> episodes =
        cycles.episodes(change.session()).stream()
            .map(episode -> mappers.episode().toFhir(EpisodeSnapshot.of(in, episode)))
            .toList();
    keeper.keepOnly(
        new ResourcePart("Observation", change.session().value(), EPISODE),
        episodes,
        change.couple().value());
  }

  void on(@Observes CycleNamed change) {
    CycleMap map = cycles.map(change.map());
    keeper.keep(List.of(forms.practitioner(map.madeBy())), null);
    keeper.keep(
        List.of(forms.of(change.couple()).cycleMap().toFhir(CycleMapSnapshot.of(map))),
        change.couple().value());
  }
}
