package org.empathyloop.session.web;

import java.util.Locale;
import org.empathyloop.shared.text.Text;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;

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
    return new ChoiceRow(code.value(), called(code), Tone.of(codes.concept(code)).text());
  }
}
