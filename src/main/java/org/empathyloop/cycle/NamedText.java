package org.empathyloop.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.shared.svg.SvgElement;

/**
 * Text of a drawing in which {@code {A}} and {@code {B}} become the partners' names, and the
 * letters while names are hidden: both are drawn, the style sheet shows one.
 */
final class NamedText {
  private static final Pattern TOKEN = Pattern.compile("\\{([AB])}");

  private NamedText() {}

  /** The same drawing with names for tokens. */
  static SvgElement naming(SvgElement drawing, Map<PartnerLetter, String> names) {
    List<SvgElement> children =
        new ArrayList<>(drawing.children().stream().map(child -> naming(child, names)).toList());
    if (!TOKEN.matcher(drawing.text()).find()) {
      return new SvgElement(drawing.name(), drawing.attributes(), drawing.text(), children);
    }
    children.addAll(0, spans(drawing.text(), names));
    return new SvgElement(drawing.name(), drawing.attributes(), "", children);
  }

  private static List<SvgElement> spans(String words, Map<PartnerLetter, String> names) {
    List<SvgElement> spans = new ArrayList<>();
    Matcher token = TOKEN.matcher(words);
    int from = 0;
    while (token.find()) {
      plain(spans, words.substring(from, token.start()));
      PartnerLetter partner = PartnerLetter.valueOf(token.group(1));
      spans.add(span(names.getOrDefault(partner, partner.name())).styled("named"));
      spans.add(span(partner.name()).styled("unnamed"));
      from = token.end();
    }
    plain(spans, words.substring(from));
    return spans;
  }

  private static void plain(List<SvgElement> spans, String words) {
    if (!words.isEmpty()) {
      spans.add(span(words));
    }
  }

  private static SvgElement span(String words) {
    return SvgElement.of("tspan").saying(words);
  }
}
