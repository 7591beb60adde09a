package org.empathyloop.session.web;

import java.util.Locale;
import org.empathyloop.session.MomentMeaning;
import org.empathyloop.session.PadLayout;
import org.empathyloop.shared.text.Text;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.jspecify.annotations.Nullable;

/** What codes are called on the pad, where there is less room than the vocabulary's label takes. */
final class PadLabels {
  private final CodeBook codes;
  private final Locale locale;

  PadLabels(CodeBook codes, Locale locale) {
    this.codes = codes;
    this.locale = locale;
  }

  String called(Code code) {
    String key = "session.key-" + code.value();
    Text text = Text.of(locale);
    return text.has(key) ? text.get(key) : codes.concept(code).label(locale);
  }

  ChoiceRow choice(Code code) {
    String tone = Tone.of(codes.concept(code)).text();
    return new ChoiceRow(code.value(), called(code), tone, PadLayout.rung(code), meaning(code));
  }

  /** As it stands in the page, such as {@code practice}; null for codes without one. */
  @Nullable String meaning(Code code) {
    MomentMeaning meaning = MomentMeaning.of(code, codes);
    return meaning == MomentMeaning.OTHER ? null : meaning.name().toLowerCase(Locale.ROOT);
  }
}
