package org.empathyloop.exchange.mapping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.empathyloop.cycle.ConnectingEpisode;
import org.empathyloop.cycle.CycleKind;
import org.empathyloop.cycle.CyclePattern;
import org.empathyloop.cycle.Direction;
import org.empathyloop.cycle.Ending;
import org.empathyloop.cycle.EndingRule;
import org.empathyloop.cycle.EpisodeId;
import org.empathyloop.cycle.EpisodeReview;
import org.empathyloop.cycle.FoundEpisode;
import org.empathyloop.cycle.SidewaysEpisode;
import org.empathyloop.session.MomentActor;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.empathyloop.vocabulary.Coded;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Maps an episode to profile {@code interaction-cycle}.
 *
 * <table>
 *   <caption>element ↔ field</caption>
 *   <tr><td>id ↔ episode</td><td>status ↔ review, amended</td></tr>
 *   <tr><td>subject, encounter, performer ↔ in</td><td>value ↔ sideways or connecting</td></tr>
 *   <tr><td>hasMember ↔ found.moments</td><td>effectivePeriod, component offset ↔ onsetMs, endMs
 *   </td></tr>
 *   <tr><td>component pattern ↔ ownPattern</td><td>component latency: from onset to a closed ending
 *   </td></tr>
 *   <tr><td>other components ↔ the fields of the episode that was found</td><td></td></tr>
 * </table>
 */
final class EpisodeMapper implements FhirMapper<EpisodeSnapshot, Observation> {
  private static final Set<String> PARTS =
      Set.of(
          "offset",
          "first-move",
          "pattern",
          "pattern-found",
          "one-sided",
          "ending",
          "ending-rule",
          "latency",
          "regulation-course",
          "last-sideways",
          "settled-soon");

  private final CodeElement codes;
  private final SessionElements session;
  private final Parts parts;

  EpisodeMapper(CodeBook codes) {
    this.codes = new CodeElement(codes);
    this.session = new SessionElements(this.codes);
    this.parts = new Parts(this.codes);
  }

  @Override
  public String profile() {
    return "interaction-cycle";
  }

  @Override
  public Observation toFhir(EpisodeSnapshot value) {
    InSession in = value.in();
    FoundEpisode found = value.found();
    Observation observation = session.observation(profile(), value.episode().value(), in);
    observation.setStatus(status(value.review(), value.amended()));
    observation.setCode(codes.concept(new Code(profile())));
    observation.setEffective(TimeElement.period(in.at(found.onsetMs()), in.at(found.endMs())));
    found
        .moments()
        .forEach(id -> observation.addHasMember(References.to(References.OBSERVATION, id)));
    parts.add(observation, "offset", Milliseconds.range(found.onsetMs(), found.endMs()));
    add(observation, "first-move", found.openedBy());
    add(observation, "pattern", value.ownPattern());
    if (found instanceof SidewaysEpisode sideways) {
      addSideways(observation, sideways);
    }
    if (found instanceof ConnectingEpisode connecting) {
      observation.setValue(codes.concept(CycleKind.CONNECTING));
      parts.add(observation, "settled-soon", new BooleanType(connecting.settled()));
    }
    return observation;
  }

  @Override
  public EpisodeSnapshot fromFhir(Observation observation) {
    session.requireKind(observation, profile());
    parts.requireOnly(observation, PARTS);
    FoundEpisode found =
        switch (direction(observation)) {
          case SIDEWAYS -> sideways(observation);
          case CONNECTING -> connecting(observation);
        };
    Instant onset = start(observation);
    return new EpisodeSnapshot(
        session.read(observation, onset.minusMillis(found.onsetMs())),
        new EpisodeId(Claim.id(observation)),
        found,
        review(observation),
        find(observation, CyclePattern.class, "pattern", "cycle-pattern").orElse(null),
        observation.getStatus() == ObservationStatus.AMENDED);
  }

  private void addSideways(Observation observation, SidewaysEpisode sideways) {
    observation.setValue(codes.concept(CycleKind.SIDEWAYS));
    add(observation, "pattern-found", sideways.pattern());
    parts.add(observation, "one-sided", new BooleanType(sideways.oneSided()));
    add(observation, "ending", sideways.ending());
    add(observation, "ending-rule", sideways.rule());
    sideways
        .latencyMs()
        .ifPresent(latency -> parts.add(observation, "latency", Milliseconds.of(latency)));
    add(observation, "regulation-course", sideways.direction());
    parts.add(observation, "last-sideways", Milliseconds.of(sideways.lastSidewaysMs()));
  }

  private SidewaysEpisode sideways(Observation observation) {
    Range stretch = stretch(observation);
    return new SidewaysEpisode(
        required(observation, MomentActor.class, "first-move", "actor"),
        moments(observation),
        low(stretch),
        Milliseconds.of(parts.required(observation, "last-sideways"), Parts.path("last-sideways")),
        high(stretch),
        required(observation, EndingRule.class, "ending-rule", "ending-rule"),
        required(observation, Ending.class, "ending", "cycle-ending"),
        flag(observation, "one-sided"),
        required(observation, CyclePattern.class, "pattern-found", "cycle-pattern"),
        find(observation, Direction.class, "regulation-course", "loop-state").orElse(null));
  }

  private ConnectingEpisode connecting(Observation observation) {
    Range stretch = stretch(observation);
    return new ConnectingEpisode(
        required(observation, MomentActor.class, "first-move", "actor"),
        moments(observation),
        low(stretch),
        high(stretch),
        flag(observation, "settled-soon"));
  }

  private void add(Observation observation, String part, @Nullable Coded value) {
    if (value != null) {
      parts.add(observation, part, codes.concept(value));
    }
  }

  private <E extends Enum<E> & Coded> E required(
      Observation observation, Class<E> type, String part, String valueSet) {
    return find(observation, type, part, valueSet)
        .orElseThrow(() -> Reading.unreadable(Parts.path(part), "a code of " + valueSet));
  }

  private <E extends Enum<E> & Coded> Optional<E> find(
      Observation observation, Class<E> type, String part, String valueSet) {
    return parts
        .find(observation, part)
        .map(value -> codes.constant(type, concept(value, part), valueSet, Parts.path(part)));
  }

  private static CodeableConcept concept(Object value, String part) {
    if (value instanceof CodeableConcept concept) {
      return concept;
    }
    throw Reading.unreadable(Parts.path(part), "a concept");
  }

  private boolean flag(Observation observation, String part) {
    if (parts.required(observation, part) instanceof BooleanType flag && flag.hasValue()) {
      return flag.booleanValue();
    }
    throw Reading.unreadable(Parts.path(part), "true or false");
  }

  private CycleKind direction(Observation observation) {
    if (observation.getValue() instanceof CodeableConcept kind) {
      return codes.constant(CycleKind.class, kind, "cycle-direction", "Observation.value");
    }
    throw Reading.unreadable("Observation.value", "a code of cycle-direction");
  }

  private Range stretch(Observation observation) {
    if (parts.required(observation, "offset") instanceof Range stretch) {
      return stretch;
    }
    throw Reading.unreadable(Parts.path("offset"), "a range");
  }

  private static long low(Range stretch) {
    return Milliseconds.of(stretch.getLow(), Parts.path("offset"));
  }

  private static long high(Range stretch) {
    return Milliseconds.of(stretch.getHigh(), Parts.path("offset"));
  }

  private static Instant start(Observation observation) {
    if (observation.getEffective() instanceof Period period) {
      return TimeElement.instant(period.getStartElement(), "Observation.effective.start");
    }
    throw Reading.unreadable("Observation.effective", "a period");
  }

  private static List<UUID> moments(Observation observation) {
    List<UUID> moments = new ArrayList<>();
    for (Reference member : observation.getHasMember()) {
      moments.add(References.id(member, References.OBSERVATION, "Observation.hasMember"));
    }
    Reading.require(!moments.isEmpty(), "Observation.hasMember", "at least one moment");
    return moments;
  }

  private static ObservationStatus status(EpisodeReview review, boolean amended) {
    return switch (review) {
      case PROPOSED -> ObservationStatus.PRELIMINARY;
      case CONFIRMED -> amended ? ObservationStatus.AMENDED : ObservationStatus.FINAL;
      case DISMISSED -> ObservationStatus.CANCELLED;
    };
  }

  private static EpisodeReview review(Observation observation) {
    for (EpisodeReview review : EpisodeReview.values()) {
      if (observation.getStatus() == status(review, false)
          || observation.getStatus() == status(review, true)) {
        return review;
      }
    }
    throw Reading.unreadable("Observation.status", "preliminary, final, amended or cancelled");
  }
}
