package org.empathyloop.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.empathyloop.couple.PartnerLetter.A;
import static org.empathyloop.couple.PartnerLetter.B;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.NamingStatement.Phrase;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.vocabulary.ClauseUse;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.empathyloop.vocabulary.Language;
import org.junit.jupiter.api.Test;

class NamingStatementTest {
  private static final CodeBook CODES = CodeBook.load();
  private static final List<CycleNode> LOOP =
      List.of(
          node(A, NodeKind.CUE, "look-away"),
          node(A, NodeKind.PRIMARY, "p-dismissed"),
          node(A, NodeKind.MOVE, "pursue"),
          node(B, NodeKind.CUE, "sharp-tone"),
          node(B, NodeKind.SECONDARY, "s-numb"),
          node(B, NodeKind.MOVE, "stonewall"));

  @Test
  void EL_CYC_030_it_is_said_in_the_clauses_of_what_was_charted() {
    var statement = NamingStatement.from(LOOP, A, CODES, Language.ENGLISH);

    assertThat(statement.sentence())
        .isEqualTo(
            "I noticed when you looked away, I felt "
                + statement.felt()
                + ", and I think I "
                + statement.did()
                + ". Did something shift for you too?");
    assertThat(statement.codes())
        .containsEntry(ClauseUse.NOTICED, new Code("look-away"))
        .containsEntry(ClauseUse.FELT, new Code("p-dismissed"))
        .containsEntry(ClauseUse.DID, new Code("pursue"));
    assertThat(statement.complete()).isTrue();
  }

  @Test
  void EL_CYC_030_the_other_direction_is_the_other_halfs_and_falls_back_to_the_reactive_feeling() {
    var statement = NamingStatement.from(LOOP, B, CODES, Language.ENGLISH);

    assertThat(statement.noticed()).isEqualTo("your voice got sharp");
    assertThat(statement.codes()).containsEntry(ClauseUse.FELT, new Code("s-numb"));
    assertThat(statement.codes()).containsEntry(ClauseUse.DID, new Code("stonewall"));
  }

  @Test
  void it_speaks_spanish_too() {
    var statement = NamingStatement.from(LOOP, A, CODES, Language.SPANISH);

    assertThat(statement.sentence()).startsWith("Noté que apartaste la mirada, sentí ");
  }

  @Test
  void what_was_not_charted_is_left_open_and_not_invented() {
    var statement = NamingStatement.from(List.of(), A, CODES, Language.ENGLISH);

    assertThat(statement.complete()).isFalse();
    assertThat(statement.codes()).isEmpty();
    assertThat(statement.sentence()).startsWith("I noticed when …, I felt …");
  }

  @Test
  void the_couples_own_words_are_told_apart_from_those_around_them() {
    assertThat(NamingStatement.from(LOOP, A, CODES, Language.ENGLISH).phrases())
        .filteredOn(Phrase::own)
        .hasSize(3)
        .first()
        .isEqualTo(new Phrase("you looked away", true));
  }

  @Test
  void a_part_has_a_limit_and_its_words_stay_out_of_the_message() {
    var words = "secret ".repeat(21);

    var refused = catchThrowableOfType(EmpathyLoopException.class, () -> said("x".repeat(141)));

    assertThat(refused.fault()).isEqualTo(Fault.CYCLE_WORDS_TOO_LONG);
    assertThat(refused).hasMessageNotContaining("xxx");
    assertThat(said("x".repeat(140)).noticed()).hasSize(140);
    assertThat(said(words.substring(0, 100)).toString()).doesNotContain("secret");
  }

  private static NamingStatement said(String noticed) {
    return new NamingStatement(
        A, Language.ENGLISH, noticed, "alone", "left", "You too?", Map.of(), null, null);
  }

  private static CycleNode node(PartnerLetter who, NodeKind kind, String... codes) {
    return new CycleNode(who, kind, null, Arrays.stream(codes).map(Code::new).toList(), List.of());
  }
}
