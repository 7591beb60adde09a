package org.empathyloop.exchange.mapping;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.empathyloop.session.Finality;
import org.empathyloop.session.LoopState;
import org.empathyloop.session.LoopStretch;
import org.hl7.fhir.r4.model.Observation;

class LoopStripMapperTest implements MapperContract<LoopStripSnapshot, Observation> {

  @Override
  public FhirMapper<LoopStripSnapshot, Observation> mapper() {
    return new LoopStripMapper(CODES);
  }

  @Override
  public Class<Observation> type() {
    return Observation.class;
  }

  @Override
  public Map<String, LoopStripSnapshot> samples() {
    return Map.of(
        "loop-strip",
        new LoopStripSnapshot(
            ChartOfTwo.IN,
            2_880_000,
            List.of(
                new LoopStretch(LoopState.NEUTRAL, 0, 95_000),
                new LoopStretch(LoopState.SIDEWAYS, 95_000, 371_000),
                new LoopStretch(LoopState.CONNECTING, 380_500, 2_880_000)),
            Finality.FINAL),
        "loop-strip-amended",
        new LoopStripSnapshot(
            ChartOfTwo.IN,
            2_880_000,
            List.of(new LoopStretch(LoopState.NEUTRAL, 0, 2_880_000)),
            Finality.AMENDED));
  }

  @Override
  public String fullest() {
    return "loop-strip";
  }

  @Override
  public Map<String, String> unknownCodes() {
    return Map.of(
        "/component/0/code/coding/0/code", "spiral", "/code/coding/0/code", "arousal-series");
  }

  @Override
  public Stream<String> mandatory() {
    return Stream.of(
        "/code",
        "/status",
        "/subject",
        "/encounter",
        "/performer",
        "/effectivePeriod",
        "/effectivePeriod/end",
        "/component",
        "/component/0/valueRange",
        "/component/0/valueRange/high");
  }
}
