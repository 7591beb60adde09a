package org.empathyloop.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.empathyloop.session.GivenAnswer;
import org.empathyloop.session.MomentActor;
import org.empathyloop.vocabulary.Code;
import org.hl7.fhir.r4.model.Observation;
import org.junit.jupiter.api.Test;

class EchoMapperTest implements MapperContract<EchoSnapshot, Observation> {
  private static final UUID QUESTION = ChartOfTwo.id("02");

  @Override
  public FhirMapper<EchoSnapshot, Observation> mapper() {
    return new EchoMapper(CODES, ChartOfTwo.PEOPLE);
  }

  @Override
  public Class<Observation> type() {
    return Observation.class;
  }

  @Override
  public Map<String, EchoSnapshot> samples() {
    return Map.of(
        "echo-picked-up-by-a", echo("81", MomentActor.A, "picked-up", 1_336_120),
        "echo-unsure-of-b", echo("82", MomentActor.B, "unsure", 0));
  }

  @Override
  public String fullest() {
    return "echo-picked-up-by-a";
  }

  @Override
  public Map<String, String> unknownCodes() {
    return Map.of(
        "/code/coding/0/code", "loop-strip",
        "/valueCodeableConcept/coding/0/code", "look-away",
        "/focus/0/extension/0/valueCoding/code", "dyad",
        "/component/0/valueQuantity/code", "s");
  }

  @Override
  public Stream<String> mandatory() {
    return Stream.of(
        "/id",
        "/status",
        "/code",
        "/subject",
        "/encounter",
        "/focus",
        "/focus/0/extension",
        "/performer",
        "/effectiveDateTime",
        "/valueCodeableConcept",
        "/derivedFrom",
        "/component/0");
  }

  @Test
  void a_question_to_both_or_to_the_therapist_is_no_echo_check() {
    for (MomentActor nobody : new MomentActor[] {MomentActor.DYAD, MomentActor.THERAPIST}) {
      GivenAnswer answer =
          new GivenAnswer(ChartOfTwo.id("83"), QUESTION, nobody, new Code("own"), 0);

      assertThat(EchoSnapshot.of(ChartOfTwo.IN, answer)).isEmpty();
    }
  }

  private static EchoSnapshot echo(String id, MomentActor asked, String answer, long offsetMs) {
    return new EchoSnapshot(
        ChartOfTwo.IN,
        new GivenAnswer(ChartOfTwo.id(id), QUESTION, asked, new Code(answer), offsetMs));
  }
}
