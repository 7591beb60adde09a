package org.empathyloop.couple;

import static org.assertj.core.api.Assertions.assertThat;

import org.empathyloop.vocabulary.Coded;
import org.junit.jupiter.api.Test;

class PartnerLetterTest {
  @Test
  void each_is_the_other_of_the_other() {
    assertThat(PartnerLetter.A.other()).isEqualTo(PartnerLetter.B);
    assertThat(PartnerLetter.B.other()).isEqualTo(PartnerLetter.A);
  }

  @Test
  void the_letter_is_kept_as_a_code() {
    assertThat(Coded.toColumn(PartnerLetter.B)).isEqualTo("b");
    assertThat(Coded.fromColumn(PartnerLetter.class, "a")).isEqualTo(PartnerLetter.A);
  }
}
