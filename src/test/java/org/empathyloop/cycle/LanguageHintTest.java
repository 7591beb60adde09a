package org.empathyloop.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.empathyloop.vocabulary.ClauseUse;
import org.empathyloop.vocabulary.CodeBook;
import org.empathyloop.vocabulary.Concept;
import org.empathyloop.vocabulary.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageHintTest {
  @ParameterizedTest
  @CsvSource({
    "you always look away, ABSOLUTE",
    "You NEVER ask, ABSOLUTE",
    "you were being manipulative, LABEL",
    "you are passive-aggressive, LABEL",
    "you don’t care, MIND_READING",
    "you did it on purpose, MIND_READING",
    "you just wanted to hurt me, MIND_READING"
  })
  void EL_CYC_033_words_that_are_heard_as_blame_are_explained(String words, LanguageHint hint) {
    assertThat(LanguageHint.in(words, Language.ENGLISH)).contains(hint);
  }

  @ParameterizedTest
  @CsvSource({
    "siempre apartas la mirada, ABSOLUTE",
    "jamás preguntas, ABSOLUTE",
    "eres una egoísta, LABEL",
    "no te importa, MIND_READING",
    "lo hiciste a propósito, MIND_READING"
  })
  void EL_CYC_033_in_spanish_with_and_without_accents(String words, LanguageHint hint) {
    assertThat(LanguageHint.in(words, Language.SPANISH)).containsExactly(hint);
  }

  @ParameterizedTest
  @CsvSource({
    "in the hallways",
    "the labels were crazily small",
    "you looked away",
    "I felt alone"
  })
  void a_word_is_not_found_inside_another(String words) {
    assertThat(LanguageHint.in(words, Language.ENGLISH)).isEmpty();
  }

  @Test
  void what_one_language_explains_the_other_does_not() {
    assertThat(LanguageHint.in("siempre", Language.ENGLISH)).isEmpty();
    assertThat(LanguageHint.in("always never selfish", Language.ENGLISH))
        .isEqualTo(Set.of(LanguageHint.ABSOLUTE, LanguageHint.LABEL));
  }

  /** What the program proposes itself must need no hint. */
  @Test
  void EL_CYC_033_no_clause_of_the_vocabulary_calls_for_a_hint() {
    var codes = CodeBook.load();
    for (Language language : Language.values()) {
      for (ClauseUse use : ClauseUse.values()) {
        for (Concept concept : codes.members(use == ClauseUse.FELT ? "affect" : "moment-code")) {
          concept
              .clause(use, Locale.forLanguageTag(language.tag()))
              .ifPresent(
                  clause -> assertThat(LanguageHint.in(clause, language)).as(clause).isEmpty());
        }
      }
    }
  }
}
