package org.empathyloop.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.AgreeToStatement;
import org.empathyloop.cycle.CycleKind;
import org.empathyloop.cycle.CycleMap;
import org.empathyloop.cycle.CycleMapId;
import org.empathyloop.cycle.CycleService;
import org.empathyloop.cycle.EditStatement;
import org.empathyloop.cycle.KeepMap;
import org.empathyloop.cycle.NodeKind;
import org.empathyloop.cycle.SpokenStatement;
import org.empathyloop.demo.CoupleStory.Naming;
import org.empathyloop.demo.CoupleStory.OwnWords;
import org.empathyloop.demo.CoupleStory.Statement;
import org.empathyloop.vocabulary.Coded;
import org.empathyloop.vocabulary.Language;

/** Keeps the map of the couple's cycle where the story does, and names the cycle in their words. */
@ApplicationScoped
class CycleTelling {
  @Inject private CycleService cycles;

  void tell(Telling telling, SessionStory session) {
    telling.story().namings().stream()
        .filter(naming -> naming.session() == session.number())
        .forEach(naming -> tell(telling, naming));
  }

  private void tell(Telling telling, Naming naming) {
    Optional<CycleMap> before = cycles.map(telling.couple(), CycleKind.SIDEWAYS);
    CycleMapId map =
        cycles.keep(
            new KeepMap(
                new CycleMapId(telling.id("map of session " + naming.session())),
                telling.couple(),
                CycleKind.SIDEWAYS,
                before.map(CycleMap::number).orElse(0),
                cycles.proposal(telling.couple(), CycleKind.SIDEWAYS).pattern(),
                words(naming),
                Language.ENGLISH));
    naming.statements().forEach(statement -> say(telling, naming, map, statement));
  }

  private void say(Telling telling, Naming naming, CycleMapId map, Statement told) {
    PartnerLetter speaker = Coded.of(PartnerLetter.class, told.speaker());
    cycles.say(
        new EditStatement(
            map,
            speaker,
            version(map, speaker),
            told.noticed(),
            told.felt(),
            told.did(),
            told.question()));
    for (String partner : told.agreedBy()) {
      cycles.agree(
          new AgreeToStatement(
              map,
              speaker,
              version(map, speaker),
              Coded.of(PartnerLetter.class, partner),
              telling.days().session(naming.session())));
    }
  }

  private long version(CycleMapId map, PartnerLetter speaker) {
    return cycles.map(map).statements().stream()
        .filter(spoken -> spoken.statement().speaker() == speaker)
        .mapToLong(SpokenStatement::version)
        .findFirst()
        .orElseThrow();
  }

  private static Map<PartnerLetter, Map<NodeKind, String>> words(Naming naming) {
    Map<PartnerLetter, Map<NodeKind, String>> words = new EnumMap<>(PartnerLetter.class);
    naming
        .nodes()
        .forEach((letter, own) -> words.put(Coded.of(PartnerLetter.class, letter), words(own)));
    return words;
  }

  private static Map<NodeKind, String> words(OwnWords own) {
    Map<NodeKind, String> words = new EnumMap<>(NodeKind.class);
    if (own.meaning() != null) {
      words.put(NodeKind.MEANING, own.meaning());
    }
    if (own.need() != null) {
      words.put(NodeKind.NEED, own.need());
    }
    return words;
  }
}
