package org.empathyloop.exchange.mapping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.CycleKind;
import org.empathyloop.cycle.CycleMapId;
import org.empathyloop.cycle.CycleNode;
import org.empathyloop.cycle.CyclePattern;
import org.empathyloop.cycle.NamingStatement;
import org.empathyloop.cycle.NodeKind;
import org.empathyloop.cycle.Said;
import org.empathyloop.cycle.SeenMoment;
import org.empathyloop.vocabulary.ClauseUse;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.Language;
import org.hl7.fhir.r4.model.ClinicalImpression;

class CycleMapMapperTest implements MapperContract<CycleMapSnapshot, ClinicalImpression> {

  private static final SeenMoment SEEN = new SeenMoment(ChartOfTwo.SESSION, ChartOfTwo.id("01"));
  private static final CycleMapSnapshot FULL =
      map(
          CycleKind.SIDEWAYS,
          CyclePattern.PURSUE_WITHDRAW,
          List.of(
              new CycleNode(
                  PartnerLetter.A,
                  NodeKind.CUE,
                  "The look to the window",
                  List.of(new Code("look-away"), new Code("face-blank")),
                  List.of(SEEN)),
              new CycleNode(PartnerLetter.A, NodeKind.MEANING, null, List.of(), List.of()),
              new CycleNode(
                  PartnerLetter.B,
                  NodeKind.MOVE,
                  null,
                  List.of(new Code("stonewall")),
                  List.of(SEEN, new SeenMoment(ChartOfTwo.SESSION, ChartOfTwo.id("02"))))),
          List.of(
              new NamingStatement(
                  PartnerLetter.A,
                  Language.ENGLISH,
                  "you looked away",
                  "dismissed",
                  "pushed harder",
                  "Did something shift for you too?",
                  Map.of(
                      ClauseUse.NOTICED, new Code("look-away"),
                      ClauseUse.FELT, new Code("p-dismissed")),
                  LocalDate.parse("2026-11-17"),
                  LocalDate.parse("2026-11-18"),
                  new Said(
                      LocalDate.parse("2026-11-18"),
                      new Code("shift-yes"),
                      "It got quiet, and then we both laughed.")),
              new NamingStatement(
                  PartnerLetter.B,
                  Language.SPANISH,
                  "usaste un tono cortante",
                  "",
                  "me cerré",
                  "¿Algo cambió también para ti?",
                  Map.of(ClauseUse.DID, new Code("stonewall")),
                  null,
                  null)));

  private static CycleMapSnapshot map(
      CycleKind kind,
      CyclePattern pattern,
      List<CycleNode> nodes,
      List<NamingStatement> statements) {
    return new CycleMapSnapshot(
        new CycleMapId(ChartOfTwo.id("51")),
        ChartOfTwo.COUPLE,
        kind,
        3,
        pattern,
        5,
        ChartOfTwo.THERAPIST,
        Instant.parse("2026-11-17T10:05:00.001Z"),
        nodes,
        statements);
  }

  @Override
  public FhirMapper<CycleMapSnapshot, ClinicalImpression> mapper() {
    return new CycleMapMapper(CODES);
  }

  @Override
  public Class<ClinicalImpression> type() {
    return ClinicalImpression.class;
  }

  @Override
  public Map<String, CycleMapSnapshot> samples() {
    return Map.of(
        "cycle-map-sideways",
        FULL,
        "cycle-map-connecting",
        map(CycleKind.CONNECTING, CyclePattern.NONE, List.of(), List.of()));
  }

  @Override
  public String fullest() {
    return "cycle-map-sideways";
  }

  @Override
  public Map<String, String> unknownCodes() {
    return Map.of(
        "/finding/0/itemCodeableConcept/coding/0/code",
        "neutral",
        "/finding/1/itemCodeableConcept/coding/0/code",
        "smile",
        "/extension/2/extension/1/valueCoding/code",
        "wish",
        "/extension/2/extension/3/valueCoding/code",
        "spiral",
        "/extension/5/extension/1/valueCode",
        "fr",
        "/extension/5/extension/4/valueCodeableConcept/coding/0/code",
        "pursue",
        "/extension/5/extension/10/valueCoding/code",
        "wish");
  }

  @Override
  public Stream<String> mandatory() {
    return Stream.of(
        "/status",
        "/code",
        "/subject",
        "/assessor",
        "/effectiveDateTime",
        "/finding/1",
        "/extension/0",
        "/extension/1",
        "/extension/2/extension/0",
        "/extension/2/extension/5/extension/0",
        "/extension/5/extension/0",
        "/extension/5/extension/1",
        "/extension/5/extension/7/extension/1");
  }
}
