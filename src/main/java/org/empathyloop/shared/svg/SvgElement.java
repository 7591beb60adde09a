package org.empathyloop.shared.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * An element of a drawing. Geometry stands in attributes, colour in classes; nothing is escaped
 * here, whoever writes it out does.
 *
 * @param text what stands inside before the children; empty for none
 */
public record SvgElement(
    String name, Map<String, String> attributes, String text, List<SvgElement> children) {
  private static final int DECIMALS = 2;

  public SvgElement {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    children = List.copyOf(children);
  }

  public static SvgElement of(String name) {
    return new SvgElement(name, Map.of(), "", List.of());
  }

  public static SvgElement group(List<SvgElement> children) {
    return new SvgElement("g", Map.of(), "", children);
  }

  /**
   * @param x left edge in user units, as all lengths here
   */
  public static SvgElement rect(double x, double y, double width, double height) {
    return of("rect").with("x", x).with("y", y).with("width", width).with("height", height);
  }

  public static SvgElement circle(double x, double y, double radius) {
    return of("circle").with("cx", x).with("cy", y).with("r", radius);
  }

  public static SvgElement line(double x1, double y1, double x2, double y2) {
    return of("line").with("x1", x1).with("y1", y1).with("x2", x2).with("y2", y2);
  }

  public static SvgElement path(String data) {
    return of("path").with("d", data);
  }

  public static SvgElement text(double x, double y, String text) {
    return of("text").with("x", x).with("y", y).saying(text);
  }

  public SvgElement with(String attribute, String value) {
    Map<String, String> more = new LinkedHashMap<>(attributes);
    more.put(attribute, value);
    return new SvgElement(name, more, text, children);
  }

  /** A length, written with at most two decimals. */
  public SvgElement with(String attribute, double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    return with(attribute, rounded.stripTrailingZeros().toPlainString());
  }

  /** Class names, which the style sheet gives colour and line. */
  public SvgElement styled(String classes) {
    return with("class", classes);
  }

  public SvgElement saying(String words) {
    return new SvgElement(name, attributes, words, children);
  }

  public SvgElement holding(List<SvgElement> more) {
    List<SvgElement> all = new ArrayList<>(children);
    all.addAll(more);
    return new SvgElement(name, attributes, text, all);
  }

  public SvgElement holding(SvgElement... more) {
    return holding(List.of(more));
  }

  /** This element and everything inside it, from the outside in. */
  public void forEach(Consumer<SvgElement> visit) {
    visit.accept(this);
    children.forEach(child -> child.forEach(visit));
  }

  /** All that it says, in order, for tests and for readers of text. */
  public String words() {
    StringBuilder words = new StringBuilder();
    forEach(
        element -> {
          if (!element.text().isEmpty()) {
            words.append(words.isEmpty() ? "" : " ").append(element.text());
          }
        });
    return words.toString();
  }
}
