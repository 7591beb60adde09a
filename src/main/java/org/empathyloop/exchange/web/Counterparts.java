package org.empathyloop.exchange.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.exchange.coding.CodedName;
import org.empathyloop.exchange.coding.Counterpart;
import org.empathyloop.session.Capture;
import org.empathyloop.session.LoopState;
import org.empathyloop.session.MomentActor;
import org.empathyloop.shared.text.Text;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.empathyloop.vocabulary.Coded;
import org.empathyloop.vocabulary.Concept;

/** What words of a coded file can mean, as lists to choose from and as what they are called. */
final class Counterparts {
  private static final String AROUSAL_LEVEL = "ar";
  private static final Set<String> OTHERS = Set.of("therapist-move", "mark");
  private static final int LEVELS = 5;
  private static final int STRENGTHS = 3;

  private final CodeBook codes;
  private final Locale locale;
  private final CoupleSummary couple;

  Counterparts(CodeBook codes, Locale locale, CoupleSummary couple) {
    this.codes = codes;
    this.locale = locale;
    this.couple = couple;
  }

  List<SelectItem> choices(CodedName.Of of) {
    return switch (of) {
      case SUBJECT -> subjects();
      case BEHAVIOUR -> behaviours();
      case MODIFIER -> modifiers();
    };
  }

  private List<SelectItem> subjects() {
    List<SelectItem> items = new ArrayList<>();
    items.add(notTaken());
    for (MomentActor actor : MomentActor.values()) {
      items.add(item(Counterpart.Kind.ACTOR, actor.code().value(), called(actor)));
    }
    return items;
  }

  private List<SelectItem> behaviours() {
    List<SelectItem> items = new ArrayList<>();
    items.add(notTaken());
    Map<String, List<SelectItem>> byAxis = new LinkedHashMap<>();
    for (Concept concept : codes.members("moment-code")) {
      byAxis
          .computeIfAbsent(concept.axis(), axis -> new ArrayList<>())
          .add(item(Counterpart.Kind.MOMENT, concept.code().value(), concept.label(locale)));
    }
    byAxis.forEach((axis, moments) -> items.add(group(axisKey(axis), moments)));
    List<SelectItem> strip = new ArrayList<>(coded(Counterpart.Kind.LOOP, LoopState.values()));
    strip.add(item(Counterpart.Kind.PAUSE, "", text().get("exchange.import-pause")));
    items.add(group("exchange.import-strip", strip));
    List<SelectItem> levels = new ArrayList<>();
    for (int level = 0; level < LEVELS; level++) {
      String rung = Integer.toString(level);
      levels.add(item(Counterpart.Kind.AROUSAL, rung, label(new Code(AROUSAL_LEVEL + rung))));
    }
    items.add(group("exchange.import-arousal", levels));
    return items;
  }

  private static String axisKey(String axis) {
    return OTHERS.contains(axis) ? "exchange.import-" + axis : "session.axis-" + axis;
  }

  private List<SelectItem> modifiers() {
    List<SelectItem> items = new ArrayList<>();
    items.add(notTaken());
    List<SelectItem> strengths = new ArrayList<>();
    for (int strength = 1; strength <= STRENGTHS; strength++) {
      String value = Integer.toString(strength);
      strengths.add(
          item(Counterpart.Kind.STRENGTH, value, text().get("exchange.import-strength-" + value)));
    }
    items.add(group("exchange.import-how-strong", strengths));
    items.add(
        group(
            "exchange.import-asked",
            List.of(
                item(Counterpart.Kind.PROMPTED, "true", text().get("exchange.import-was-asked")),
                item(
                    Counterpart.Kind.PROMPTED,
                    "false",
                    text().get("exchange.import-spontaneous")))));
    items.add(group("exchange.import-capture", coded(Counterpart.Kind.CAPTURE, Capture.values())));
    items.add(
        group(
            "exchange.import-felt",
            codes.axis("affect").stream()
                .map(
                    feeling ->
                        item(
                            Counterpart.Kind.FEELING,
                            feeling.code().value(),
                            feeling.label(locale)))
                .toList()));
    return items;
  }

  /** What a counterpart is called where it stands alone. */
  String called(Counterpart counterpart) {
    return switch (counterpart.kind()) {
      case MOMENT, FEELING, LOOP, CAPTURE -> label(new Code(counterpart.value()));
      case AROUSAL -> label(new Code(AROUSAL_LEVEL + counterpart.value()));
      case PAUSE -> text().get("exchange.import-pause");
      case STRENGTH -> text().get("exchange.import-strength-" + counterpart.value());
      case PROMPTED ->
          text()
              .get(
                  counterpart.value().equals("true")
                      ? "exchange.import-was-asked"
                      : "exchange.import-spontaneous");
      case ACTOR -> called(Coded.of(MomentActor.class, counterpart.value()));
      case NONE -> text().get("exchange.import-none");
    };
  }

  String called(MomentActor actor) {
    return switch (actor) {
      case A -> text().get("exchange.import-partner", "A", name(PartnerLetter.A));
      case B -> text().get("exchange.import-partner", "B", name(PartnerLetter.B));
      case THERAPIST -> text().get("session.therapist");
      case DYAD -> text().get("session.couple");
    };
  }

  private String name(PartnerLetter letter) {
    return couple.partner(letter).shortName();
  }

  private <C extends Coded> List<SelectItem> coded(Counterpart.Kind kind, C[] all) {
    Function<C, SelectItem> item = one -> item(kind, one.code().value(), label(one.code()));
    List<SelectItem> items = new ArrayList<>();
    for (C one : all) {
      items.add(item.apply(one));
    }
    return items;
  }

  private SelectItem notTaken() {
    return new SelectItem(Counterpart.NOT_TAKEN.text(), text().get("exchange.import-none"));
  }

  private static SelectItem item(Counterpart.Kind kind, String value, String label) {
    return new SelectItem(new Counterpart(kind, value).text(), label);
  }

  private SelectItem group(String key, List<SelectItem> items) {
    return new SelectItemGroup(text().get(key), null, false, items.toArray(SelectItem[]::new));
  }

  private String label(Code code) {
    return codes.concept(code).label(locale);
  }

  private Text text() {
    return Text.of(locale);
  }
}
