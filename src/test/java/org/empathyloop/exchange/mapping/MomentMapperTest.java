package org.empathyloop.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.empathyloop.session.Capture;
import org.empathyloop.session.ChartedMoment;
import org.empathyloop.session.Finality;
import org.empathyloop.session.MomentActor;
import org.empathyloop.session.MomentDetail;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.vocabulary.Code;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentMapperTest implements MapperContract<MomentSnapshot, Observation> {
  private static final MomentSnapshot LOOK_AWAY =
      of(
          new ChartedMoment(
              ChartOfTwo.id("01"),
              MomentActor.B,
              new Code("look-away"),
              new Code("p-fear-reject"),
              1_336_120,
              2,
              Capture.LIVE,
              false,
              ChartOfTwo.id("02")),
          new MomentDetail(Set.of(new Code("gaze"), new Code("posture")), Finality.CORRECTED));

  @Override
  public FhirMapper<MomentSnapshot, Observation> mapper() {
    return new MomentMapper(CODES, ChartOfTwo.PEOPLE);
  }

  @Override
  public Class<Observation> type() {
    return Observation.class;
  }

  @Override
  public Map<String, MomentSnapshot> samples() {
    return Map.of(
        "moment-look-away",
        LOOK_AWAY,
        "moment-therapist-step",
        of(by(MomentActor.THERAPIST, "t-slow", Capture.LIVE)),
        "moment-both-started-softly",
        of(by(MomentActor.DYAD, "dyad-start-soft", Capture.VIDEO)),
        "moment-told-by-a",
        of(by(MomentActor.A, "breathe", Capture.SELF_REPORT)),
        "moment-amended",
        of(
            by(MomentActor.B, "away", Capture.RECALL),
            new MomentDetail(Set.of(new Code("breath")), Finality.AMENDED)));
  }

  @Override
  public String fullest() {
    return "moment-look-away";
  }

  @Override
  public Map<String, String> unknownCodes() {
    return Map.of(
        "/code/coding/0/code", "spiral",
        "/method/coding/0/code", "guess",
        "/focus/0/extension/0/valueCoding/code", "c",
        "/component/3/valueCodeableConcept/coding/0/code", "look-away",
        "/component/3/code/coding/0/code", "seat",
        "/component/4/valueCodeableConcept/coding/0/code", "smell",
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
        "/method",
        "/component/0",
        "/component/1",
        "/component/2");
  }

  @Test
  void another_person_than_the_couples_b_is_refused_as_b() {
    Observation observation = mapper().toFhir(LOOK_AWAY);
    observation.getFocusFirstRep().setReference("Patient/" + ChartOfTwo.A.value());

    var refused =
        catchThrowableOfType(EmpathyLoopException.class, () -> mapper().fromFhir(observation));

    assertThat(refused.details()).containsEntry("path", "Observation.focus");
  }

  @ParameterizedTest
  @ValueSource(strings = {"preliminary", "entered-in-error", "cancelled", "unknown"})
  void an_observation_that_does_not_stand_is_refused(String status) {
    Observation observation = mapper().toFhir(LOOK_AWAY);
    observation.setStatus(Observation.ObservationStatus.fromCode(status));

    var refused =
        catchThrowableOfType(EmpathyLoopException.class, () -> mapper().fromFhir(observation));

    assertThat(refused.details()).containsEntry("path", "Observation.status");
  }

  @Test
  void a_time_without_milliseconds_is_refused_rather_than_filled_up() {
    Observation observation = mapper().toFhir(LOOK_AWAY);
    observation.setEffective(new DateTimeType("2026-11-17T09:22:16Z"));

    var refused =
        catchThrowableOfType(EmpathyLoopException.class, () -> mapper().fromFhir(observation));

    assertThat(refused.details()).containsEntry("path", "Observation.effective");
  }

  private static ChartedMoment by(MomentActor actor, String code, Capture capture) {
    return new ChartedMoment(
        ChartOfTwo.id("03"), actor, new Code(code), null, 61_000, 1, capture, true, null);
  }

  private static MomentSnapshot of(ChartedMoment moment) {
    return of(moment, MomentDetail.NONE);
  }

  private static MomentSnapshot of(ChartedMoment moment, MomentDetail detail) {
    return new MomentSnapshot(ChartOfTwo.IN, moment, detail);
  }
}
