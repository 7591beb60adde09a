package org.empathyloop.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.empathyloop.disclosure.Reader;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.text.Text;
import org.junit.jupiter.api.Test;

/** EL-NOTE-002. */
class ProseTest {
  private static final Text ENGLISH = Text.of(Locale.ENGLISH);
  private static final Text SPANISH = Text.of(Locale.forLanguageTag("es"));

  @Test
  void each_partner_meets_the_own_name_and_the_partner() {
    var prose = new Prose("{A} asked. {B} looked away from {A}.");

    assertThat(prose.forReader(Reader.PARTNER_A, ENGLISH).named("R.", "M."))
        .isEqualTo("R. asked. The partner looked away from R.");
    assertThat(prose.forReader(Reader.PARTNER_B, ENGLISH).named("R.", "M."))
        .isEqualTo("The partner asked. M. looked away from the partner.");
  }

  @Test
  void both_together_and_the_care_team_meet_both_names() {
    var prose = new Prose("{A} asked {B}.");

    assertThat(prose.forReader(Reader.JOINT, ENGLISH).named("R.", "M.")).isEqualTo("R. asked M.");
    assertThat(prose.forReader(Reader.THERAPIST, ENGLISH)).isEqualTo(prose);
  }

  @Test
  void a_sentence_begins_with_a_capital_in_the_language_of_the_note() {
    assertThat(new Prose("“{B} spoke”: {B}").forReader(Reader.PARTNER_A, SPANISH).text())
        .isEqualTo("“La pareja spoke”: La pareja");
    assertThat(new Prose("then\n{B} spoke to {B}").forReader(Reader.PARTNER_A, SPANISH).text())
        .isEqualTo("then\nLa pareja spoke to la pareja");
  }

  @Test
  void a_name_with_a_dollar_or_a_token_in_it_is_put_in_as_it_is() {
    assertThat(new Prose("{A}, {B}").named("$1", "{A}")).isEqualTo("$1, {A}");
  }

  @Test
  void line_ends_are_one_kind_and_the_text_never_prints() {
    var prose = new Prose("  one\r\ntwo\r ");

    assertThat(prose.text()).isEqualTo("one\ntwo");
    assertThat(prose.toString()).doesNotContain("one");
  }

  @Test
  void a_text_that_is_too_long_is_refused_with_both_lengths() {
    assertThat(new Prose("x".repeat(Prose.LONGEST)).text()).hasSize(Prose.LONGEST);

    var refused =
        catchThrowableOfType(
            EmpathyLoopException.class, () -> new Prose("x".repeat(Prose.LONGEST + 1)));

    assertThat(refused.fault()).isEqualTo(Fault.NOTE_TEXT_TOO_LONG);
    assertThat(refused.details())
        .containsEntry("most", Prose.LONGEST)
        .containsEntry("was", Prose.LONGEST + 1);
  }

  @Property(tries = 500)
  void the_other_partner_is_never_named_in_a_copy_for_one(
      @ForAll("pieces") List<String> pieces, @ForAll boolean readerIsA) {
    var prose = new Prose(String.join(" ", pieces));
    Reader reader = readerIsA ? Reader.PARTNER_A : Reader.PARTNER_B;

    String read = prose.forReader(reader, ENGLISH).named("canaryA", "canaryB");

    assertThat(read).doesNotContain(readerIsA ? "canaryB" : "canaryA").doesNotContain("{A}", "{B}");
    long own = pieces.stream().filter(readerIsA ? "{A}"::equals : "{B}"::equals).count();
    assertThat(read.split(readerIsA ? "canaryA" : "canaryB", -1)).hasSize((int) own + 1);
  }

  @Provide
  Arbitrary<List<String>> pieces() {
    return Arbitraries.of("{A}", "{B}", "looked", "away.", "Then", "(so", "{", "}", "«").list();
  }
}
