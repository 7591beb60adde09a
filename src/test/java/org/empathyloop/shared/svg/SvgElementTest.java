package org.empathyloop.shared.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SvgElementTest {
  @Test
  void lengths_are_written_short_and_without_a_locale() {
    var rect = SvgElement.rect(0, 1.5, 10.006, 1e-9);

    assertThat(rect.attributes())
        .containsEntry("x", "0")
        .containsEntry("y", "1.5")
        .containsEntry("width", "10.01")
        .containsEntry("height", "0");
  }

  @Test
  void a_drawing_is_never_changed_only_made_anew() {
    var empty = SvgElement.of("g");

    var full = empty.with("class", "x").holding(SvgElement.text(1, 2, "hello"));

    assertThat(empty).isEqualTo(SvgElement.of("g"));
    assertThat(full.children()).hasSize(1);
    assertThat(SvgElement.group(List.of(full, SvgElement.text(0, 0, "you"))).words())
        .isEqualTo("hello you");
  }
}
