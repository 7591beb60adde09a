package org.empathyloop.couple;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PronounsTest {
  @ParameterizedTest
  @CsvSource({
    "she/her, SHE", "' She / Her / Hers', SHE", "ella, SHE", "he/him, HE", "él, HE", "HE, HE",
    "they/them, THEY", "they/she, THEY", "elle, THEY", "ze/zir, NAME", "ask me, NAME", "'', NAME",
    "/, NAME", "hen, NAME", "theyby, NAME"
  })
  void the_first_word_says_which(String written, Pronouns read) {
    assertThat(Pronouns.of(written)).isEqualTo(read);
  }

  @Test
  void who_chose_none_is_told_of_by_name() {
    assertThat(PersonDetails.named("Robin", "").toldBy()).isEqualTo(Pronouns.NAME);
  }
}
