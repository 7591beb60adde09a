package org.empathyloop.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathyloop.couple.PartnerLetter.A;
import static org.empathyloop.couple.PartnerLetter.B;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.couple.Pronouns;
import org.empathyloop.vocabulary.ClauseUse;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.empathyloop.vocabulary.Concept;
import org.empathyloop.vocabulary.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ToldStatementTest {
  private static final CodeBook CODES = CodeBook.load();

  private static NamingStatement statement(Language language, String cue, String felt, String did) {
    return NamingStatement.from(
        List.of(
            node(A, NodeKind.CUE, cue),
            node(A, NodeKind.PRIMARY, felt),
            node(A, NodeKind.MOVE, did)),
        A,
        CODES,
        language);
  }

  private static CycleNode node(PartnerLetter who, NodeKind kind, String... codes) {
    return new CycleNode(who, kind, null, Arrays.stream(codes).map(Code::new).toList(), List.of());
  }

  private static String told(NamingStatement statement, Pronouns a, Pronouns b) {
    return ToldStatement.of(statement, Map.of(A, a, B, b), CODES).orElseThrow();
  }

  @Test
  void EL_CYC_034_each_is_told_of_in_the_pronouns_that_each_chose() {
    var statement = statement(Language.ENGLISH, "eye-roll", "p-dismissed", "raised-voice");

    assertThat(told(statement, Pronouns.SHE, Pronouns.THEY))
        .isEqualTo(
            "{A} noticed when {B} rolled their eyes, felt dismissed, and, as {A} tells it, raised her"
                + " voice. {A} asks whether something shifted for {B} too.");
    assertThat(told(statement, Pronouns.HE, Pronouns.HE))
        .startsWith("{A} noticed when {B} rolled his eyes")
        .contains("as {A} tells it, raised his voice");
  }

  @Test
  void EL_CYC_034_a_name_stands_where_no_pronoun_is_known() {
    var statement = statement(Language.ENGLISH, "interrupt", "p-fear-abandon", "raised-voice");

    assertThat(told(statement, Pronouns.NAME, Pronouns.NAME))
        .isEqualTo(
            "{A} noticed when {B} cut {A} off, felt afraid of losing {B}, and, as {A} tells it,"
                + " raised {A}’s voice. {A} asks whether something shifted for {B} too.");
  }

  @Test
  void EL_CYC_034_in_Spanish_no_form_depends_on_gender() {
    var statement = statement(Language.SPANISH, "criticise", "p-dismissed", "pursue");

    assertThat(
            Stream.of(Pronouns.values()).map(chosen -> told(statement, chosen, chosen)).distinct())
        .containsExactly(
            "{A} notó que {B} le hizo una crítica, sintió que {B} no le daba importancia y, según"
                + " cuenta {A}, le exigió una respuesta a {B}. {A} pregunta si algo cambió también"
                + " para {B}.");
  }

  @Test
  void EL_CYC_034_words_that_the_couple_found_are_not_turned_around() {
    var charted = statement(Language.ENGLISH, "look-away", "p-dismissed", "pursue");
    var own =
        new NamingStatement(
            A,
            Language.ENGLISH,
            "you stare at your phone",
            charted.felt(),
            charted.did(),
            charted.question(),
            charted.codes(),
            null,
            null);

    assertThat(ToldStatement.of(own, Map.of(A, Pronouns.SHE, B, Pronouns.HE), CODES)).isEmpty();
  }

  @Test
  void EL_CYC_034_a_question_of_their_own_is_quoted_alone() {
    var charted = statement(Language.ENGLISH, "look-away", "p-dismissed", "stonewall");
    var asking =
        new NamingStatement(
            A,
            Language.ENGLISH,
            charted.noticed(),
            charted.felt(),
            charted.did(),
            "Were you scared?",
            charted.codes(),
            null,
            null);

    assertThat(told(asking, Pronouns.THEY, Pronouns.HE))
        .endsWith("as {A} tells it, shut down. {A} asks {B}: “Were you scared?”");
  }

  @Test
  void EL_CYC_034_what_is_not_complete_is_not_told() {
    var statement = NamingStatement.from(List.of(), A, CODES, Language.ENGLISH);

    assertThat(ToldStatement.of(statement, Map.of(), CODES)).isEmpty();
  }

  static Stream<Arguments> clauses() {
    return Stream.of(ClauseUse.values())
        .flatMap(
            use ->
                CODES.axes().stream()
                    .flatMap(axis -> CODES.axis(axis).stream())
                    .filter(concept -> concept.clauses().containsKey(use))
                    .map(concept -> Arguments.of(use, concept)));
  }

  /** No word of the one who says it is left, in no place, with whatever pronouns. */
  @ParameterizedTest
  @MethodSource("clauses")
  void EL_CYC_034_every_code_can_be_told(ClauseUse use, Concept concept) {
    for (Language language : Language.values()) {
      String code = concept.code().value();
      var statement =
          statement(
              language,
              use == ClauseUse.NOTICED ? code : "look-away",
              use == ClauseUse.FELT ? code : "p-hurt",
              use == ClauseUse.DID ? code : "stonewall");
      for (Pronouns chosen : Pronouns.values()) {
        assertThat(told(statement, chosen, chosen))
            .startsWith("{A} not")
            .doesNotContainPattern("\\{(?![AB]})")
            .doesNotContainPattern("(?i)\\b(I|me|my|myself|you|your|yourself|us|our)\\b")
            .doesNotContainPattern("(?U)\\b(mí|mi|conmigo|te|ti|tu|contigo|nos|nuestro)\\b");
      }
    }
  }

  /** Only whoever the clause is about can be its subject. */
  @ParameterizedTest
  @MethodSource("clauses")
  void EL_CYC_034_a_clause_has_the_subject_that_its_place_asks_for(ClauseUse use, Concept concept) {
    for (Language language : Language.values()) {
      String told = concept.told(use, Locale.forLanguageTag(language.tag())).orElseThrow();
      if (use == ClauseUse.NOTICED) {
        assertThat(told).matches("\\{others?} .+");
      } else {
        assertThat(told).doesNotContain("{speaker}", "{them}", "{they}", "{their}");
      }
    }
  }
}
