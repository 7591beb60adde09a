package org.empathyloop.shared.svg;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LinesTest {
  @Test
  void words_stay_whole_where_they_fit() {
    assertThat(Lines.of("Asks again, presses", 12, 3)).containsExactly("Asks again,", "presses");
  }

  @Test
  void what_does_not_fit_is_cut_visibly() {
    assertThat(Lines.of("one two three four", 5, 2)).containsExactly("one", "two…");
    assertThat(Lines.of("incomprehensible", 6, 2)).containsExactly("incom…");
  }

  @Test
  void nothing_is_one_empty_line() {
    assertThat(Lines.of("  ", 10, 2)).containsExactly("");
  }

  @Property
  void never_more_lines_or_letters_than_there_is_room_for(
      @ForAll String text,
      @ForAll @IntRange(min = 1, max = 40) int letters,
      @ForAll @IntRange(min = 1, max = 4) int most) {
    var lines = Lines.of(text, letters, most);

    assertThat(lines).isNotEmpty().hasSizeLessThanOrEqualTo(most);
    assertThat(lines).allMatch(line -> line.length() <= letters);
  }
}
