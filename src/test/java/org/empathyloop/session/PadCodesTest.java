package org.empathyloop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.empathyloop.vocabulary.Concept;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** EL-SES-026: whatever a practice may choose can be charted as the pad charts it. */
class PadCodesTest {
  private static final CodeBook CODES = CodeBook.load();

  private final MemorySession session = new MemorySession();
  private final PadHands hands = new PadHands();

  @Test
  void every_code_that_may_be_chosen_is_accepted_from_the_pad() {
    Set<Code> offered =
        Stream.concat(
                Arrays.stream(PadRow.values())
                    .flatMap(row -> PadCodes.choices(row, CODES).stream()),
                PadCodes.all(CODES).stream())
            .map(Concept::code)
            .collect(Collectors.toSet());

    for (Code code : offered) {
      session.chart(hands.press(MomentActor.A, code.value(), levelOf(code), 1_000));
    }

    assertThat(offered).hasSizeGreaterThan(PadCodes.ON_KEYS);
    assertThat(session.logged()).isEqualTo(offered.size());
  }

  /** The pad sends a level with the buttons that say that they move arousal, and with no other. */
  private static @Nullable Integer levelOf(Code code) {
    return PadLayout.rung(code) == null ? null : 1;
  }
}
