package org.empathyloop.exchange.mapping;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.empathyloop.cycle.ConnectingEpisode;
import org.empathyloop.cycle.CyclePattern;
import org.empathyloop.cycle.Direction;
import org.empathyloop.cycle.Ending;
import org.empathyloop.cycle.EndingRule;
import org.empathyloop.cycle.EpisodeId;
import org.empathyloop.cycle.EpisodeReview;
import org.empathyloop.cycle.FoundEpisode;
import org.empathyloop.cycle.SidewaysEpisode;
import org.empathyloop.session.MomentActor;
import org.hl7.fhir.r4.model.Observation;
import org.jspecify.annotations.Nullable;

class EpisodeMapperTest implements MapperContract<EpisodeSnapshot, Observation> {

  private static final SidewaysEpisode SETTLED =
      new SidewaysEpisode(
          MomentActor.B,
          List.of(ChartOfTwo.id("01"), ChartOfTwo.id("02")),
          1_336_120,
          1_402_000,
          1_612_000,
          EndingRule.AROUSAL,
          Ending.SETTLED,
          false,
          CyclePattern.COMPLEX,
          Direction.MIXED);
  private static final SidewaysEpisode OPEN =
      new SidewaysEpisode(
          MomentActor.A,
          List.of(ChartOfTwo.id("03")),
          2_700_000,
          2_700_000,
          2_880_000,
          EndingRule.GAP,
          Ending.OPEN,
          true,
          CyclePattern.NONE,
          null);
  private static final ConnectingEpisode CONNECTING =
      new ConnectingEpisode(
          MomentActor.A,
          List.of(ChartOfTwo.id("04"), ChartOfTwo.id("05")),
          1_700_000,
          1_745_500,
          true);

  private static EpisodeSnapshot of(
      FoundEpisode found, EpisodeReview review, @Nullable CyclePattern own) {
    return new EpisodeSnapshot(
        ChartOfTwo.IN, new EpisodeId(ChartOfTwo.id("41")), found, review, own, false);
  }

  private static EpisodeSnapshot amended(EpisodeSnapshot stood) {
    return new EpisodeSnapshot(
        stood.in(), stood.episode(), stood.found(), stood.review(), stood.ownPattern(), true);
  }

  @Override
  public FhirMapper<EpisodeSnapshot, Observation> mapper() {
    return new EpisodeMapper(CODES);
  }

  @Override
  public Class<Observation> type() {
    return Observation.class;
  }

  @Override
  public Map<String, EpisodeSnapshot> samples() {
    return Map.of(
        "cycle-confirmed",
        of(SETTLED, EpisodeReview.CONFIRMED, CyclePattern.PURSUE_WITHDRAW),
        "cycle-amended",
        amended(of(SETTLED, EpisodeReview.CONFIRMED, null)),
        "cycle-one-sided-and-dismissed",
        of(OPEN, EpisodeReview.DISMISSED, null),
        "cycle-connecting-as-found",
        of(CONNECTING, EpisodeReview.PROPOSED, null));
  }

  @Override
  public String fullest() {
    return "cycle-confirmed";
  }

  @Override
  public Map<String, String> unknownCodes() {
    return Map.of(
        "/code/coding/0/code",
        "cycle-map",
        "/valueCodeableConcept/coding/0/code",
        "neutral",
        "/component/1/valueCodeableConcept/coding/0/code",
        "c",
        "/component/2/valueCodeableConcept/coding/0/code",
        "smile",
        "/status",
        "registered");
  }

  @Override
  public Stream<String> mandatory() {
    return Stream.of(
        "/status",
        "/code",
        "/subject",
        "/encounter",
        "/performer",
        "/effectivePeriod",
        "/valueCodeableConcept",
        "/hasMember",
        "/component/0",
        "/component/1",
        "/component/3",
        "/component/4",
        "/component/5",
        "/component/6");
  }
}
