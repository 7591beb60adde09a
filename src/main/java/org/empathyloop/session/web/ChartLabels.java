package org.empathyloop.session.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.session.MomentActor;
import org.empathyloop.shared.text.Text;
import org.empathyloop.shared.web.Choice;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.jspecify.annotations.Nullable;

/**
 * What actors and codes are called on the pages about a charted session, and what can be chosen.
 */
final class ChartLabels {
  /** The axes of which a moment of a partner can be, in the order of a session. */
  static final List<String> OF_PARTNERS =
      List.of("cue", "affect", "protective", "connecting", "regulation", "repair", "congruence");

  /** The same, and what the therapist does. */
  static final List<String> OF_ALL =
      List.of(
          "cue",
          "affect",
          "protective",
          "connecting",
          "regulation",
          "repair",
          "congruence",
          "therapist-move",
          "mark");

  private final CodeBook codes;
  private final Locale locale;
  private final @Nullable CoupleSummary couple;

  ChartLabels(CodeBook codes, Locale locale, @Nullable CoupleSummary couple) {
    this.codes = codes;
    this.locale = locale;
    this.couple = couple;
  }

  String label(Code code) {
    return codes.concept(code).label(locale);
  }

  Tone tone(Code code) {
    return Tone.of(codes.concept(code));
  }

  String name(MomentActor actor) {
    return switch (actor) {
      case A -> name(PartnerLetter.A);
      case B -> name(PartnerLetter.B);
      case THERAPIST -> text().get("session.therapist");
      case DYAD -> text().get("session.couple");
    };
  }

  String name(PartnerLetter letter) {
    return couple == null ? letter.name() : couple.partner(letter).shortName();
  }

  Text text() {
    return Text.of(locale);
  }

  List<Choice> actors(MomentActor... actors) {
    List<Choice> choices = new ArrayList<>();
    for (MomentActor actor : actors) {
      choices.add(new Choice(actor.code().value(), name(actor)));
    }
    return choices;
  }

  /** The codes of an axis. */
  List<Choice> choices(String axis) {
    return codes.axis(axis).stream()
        .map(one -> new Choice(one.code().value(), label(one.code())))
        .toList();
  }

  /** What a moment can be, an axis at a time. */
  List<SelectItem> groups(List<String> axes) {
    List<SelectItem> groups = new ArrayList<>();
    for (String axis : axes) {
      SelectItem[] items =
          codes.axis(axis).stream()
              .map(one -> new SelectItem(one.code().value(), label(one.code())))
              .toArray(SelectItem[]::new);
      groups.add(new SelectItemGroup(text().get("session.axis-" + axis), null, false, items));
    }
    return groups;
  }
}
