package org.empathyloop.regulation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.empathyloop.analytics.Answering;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.couple.PartnerSummary;
import org.empathyloop.couple.PersonDetails;
import org.empathyloop.couple.PersonId;
import org.empathyloop.fixture.ChartedSession;
import org.empathyloop.session.LoopState;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.shared.text.Text;
import org.empathyloop.vocabulary.CodeBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnsweringTablesTest {
  private static final CodeBook CODES = CodeBook.load();

  private static final CoupleSummary COUPLE =
      new CoupleSummary(
          CoupleId.next(),
          1,
          partner(PartnerLetter.A, "Robin"),
          partner(PartnerLetter.B, "Morgan"),
          LocalDate.of(2026, 9, 22),
          null);

  private static PartnerSummary partner(PartnerLetter letter, String given) {
    return new PartnerSummary(letter, PersonId.next(), 1, PersonDetails.named(given, ""), null);
  }

  private static List<MeasureBlock> told(Locale locale, ChartedSession... sessions) {
    List<SessionTimeline> timelines = Stream.of(sessions).map(ChartedSession::timeline).toList();
    return new AnsweringTables(Answering.of(timelines, CODES), COUPLE, CODES, Text.of(locale))
        .blocks();
  }

  private static MeasureBlock block(String name, ChartedSession... sessions) {
    return told(Locale.ENGLISH, sessions).stream()
        .filter(block -> block.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  static Stream<List<ChartedSession>> badInput() {
    return Stream.of(
        List.of(),
        List.of(ChartedSession.ofSeconds(0)),
        List.of(ChartedSession.ofSeconds(600)),
        List.of(ChartedSession.ofSeconds(600).a(10, "smile")),
        List.of(ChartedSession.ofSeconds(600).a(10, "smile").a(20, "pursue").a(30, "r-repair")),
        List.of(equal()),
        List.of(simultaneous()),
        List.of(
            ChartedSession.ofSeconds(600)
                .pause(0, 100)
                .pause(500, 600)
                .a(120, "smile")
                .b(125, "smile")),
        List.of(ChartedSession.ofSeconds(60).pause(0, 60)));
  }

  private static ChartedSession equal() {
    var session = ChartedSession.ofSeconds(600);
    IntStream.range(1, 20).forEach(i -> session.a(i * 20, "pursue"));
    return session;
  }

  private static ChartedSession simultaneous() {
    return ChartedSession.ofSeconds(600)
        .a(100, "pursue")
        .b(100, "pursue")
        .a(100, "smile")
        .b(100, "smile")
        .arousal(PartnerLetter.A, 100, 3)
        .arousal(PartnerLetter.B, 100, 3)
        .loop(LoopState.SIDEWAYS, 0, 100)
        .loop(LoopState.CONNECTING, 100, 600);
  }

  @ParameterizedTest
  @MethodSource("badInput")
  void EL_ANA_033_every_measure_answers_or_says_why_it_is_absent(List<ChartedSession> sessions) {
    for (Locale locale : Text.LANGUAGES) {
      List<MeasureBlock> blocks = told(locale, sessions.toArray(ChartedSession[]::new));

      assertThat(blocks).hasSize(8);
      for (MeasureBlock block : blocks) {
        List<String> words = new ArrayList<>(List.of(block.title(), block.counts()));
        words.add(block.say().named());
        block
            .lines()
            .forEach(
                line -> words.addAll(List.of(line.label().named(), line.figure(), line.basis())));
        assertThat(words)
            .allSatisfy(
                word ->
                    assertThat(word)
                        .doesNotContain("NaN")
                        .doesNotContain("regulation.")
                        .doesNotContain("Infinity")
                        .doesNotContain("{"));
        assertThat(block.say().named()).isNotBlank();
      }
    }
  }

  @Test
  void EL_ANA_033_nothing_charted_is_absent_and_never_zero() {
    for (String name :
        List.of("shift", "echo", "coupling", "practice", "ripple", "mirroring", "body", "repair")) {
      var block = block(name);

      assertThat(block.lines()).as(name).isEmpty();
      assertThat(block.say().named()).startsWith("Absent: ");
    }
  }

  /** Each tenses every minute, the other half a minute later: never within 20 s. */
  @Test
  void EL_ANA_023_an_echo_below_the_band_is_told_as_less_often() {
    ChartedSession[] sessions =
        IntStream.range(0, 12)
            .mapToObj(i -> tensing(ChartedSession.ofSeconds(660), 60, 30))
            .toArray(ChartedSession[]::new);

    assertThat(block("echo", sessions).say().named())
        .contains("less often than two independent partners would")
        .doesNotContain("tends");
  }

  /** Where every instant lies within 20 s of a tense mark there is no other time. */
  @Test
  void EL_ANA_023_marks_without_a_gap_are_no_tendency_and_not_too_few() {
    ChartedSession[] sessions =
        IntStream.range(0, 2)
            .mapToObj(i -> tensing(ChartedSession.ofSeconds(600), 10, 5))
            .toArray(ChartedSession[]::new);

    assertThat(block("echo", sessions).say().named())
        .isEqualTo("No tendency can be told: there is too little other time to compare with.");
  }

  private static ChartedSession tensing(ChartedSession session, int everySeconds, int later) {
    long last = session.timeline().durationMs() / 1000 - everySeconds;
    for (int second = 0; second < last; second += everySeconds) {
      tense(session, PartnerLetter.A, second);
      tense(session, PartnerLetter.B, second + later);
    }
    return session;
  }

  private static void tense(ChartedSession session, PartnerLetter who, int second) {
    session.arousal(who, second, 2).arousal(who, second + 4, 1);
  }

  /** B goes through A's levels 20 s later, or through levels of B's own. */
  private static ChartedSession[] aroused(boolean following) {
    var chance = new SplittableRandom(7);
    return IntStream.range(0, 4)
        .mapToObj(
            i -> {
              var session = ChartedSession.ofSeconds(2_400);
              for (int second = 0; second < 2_300; second += 30 + chance.nextInt(40)) {
                int level = chance.nextInt(1, 5);
                int own = chance.nextInt(1, 5);
                session.arousal(PartnerLetter.A, second, level);
                session.arousal(PartnerLetter.B, second + 20, following ? level : own);
              }
              return session;
            })
        .toArray(ChartedSession[]::new);
  }

  @Test
  void EL_ANA_029_who_follows_the_other_through_all_levels_is_coupled() {
    var block = block("coupling", aroused(true));

    assertThat(block.lines()).isEmpty();
    assertThat(block.say().named())
        .isEqualTo(
            "Coupled: M. goes up and down about 20 s after R. more than independent partners would,"
                + " in 4 sessions.");
  }

  @Test
  void EL_ANA_029_one_session_alone_is_called_neither() {
    assertThat(block("coupling", aroused(true)[0]).say().named())
        .isEqualTo("Too few for a word: 1 session with enough charting, 2 needed.");
  }

  @Test
  void EL_ANA_029_two_who_go_their_own_ways_are_uncoupled_as_far_as_was_charted() {
    assertThat(block("coupling", aroused(false)).say().named())
        .isEqualTo(
            "Uncoupled as far as was charted: as two independent partners might well show it, in 4"
                + " sessions.");
  }

  @Test
  void EL_ANA_023_few_turns_are_counted_and_no_tendency_is_told() {
    var turns = ChartedSession.ofSeconds(1000);
    for (int i = 0; i < 5; i++) {
      turns.loop(LoopState.SIDEWAYS, 200 * i, 200 * i + 100);
      turns.loop(LoopState.CONNECTING, 200 * i + 100, 200 * i + 200);
      turns.a(200 * i + 95, "smile");
    }

    var shift = block("shift", turns);

    assertThat(shift.lines().get(0).figure()).isEqualTo("5");
    assertThat(shift.say().named())
        .isEqualTo("Too few for a tendency: 5 turns in which one was first, 15 needed.");
  }

  /** By hand: 16 of 16 turns begin with A's smile, and B never smiles near one. */
  @Test
  void EL_ANA_023_enough_turns_are_told_beside_the_band_and_never_with_a_p_value() {
    var turns = ChartedSession.ofSeconds(8_000);
    for (int i = 0; i < 16; i++) {
      turns.loop(LoopState.SIDEWAYS, 500 * i, 500 * i + 250);
      turns.loop(LoopState.CONNECTING, 500 * i + 250, 500 * i + 500);
      turns.a(500 * i + 240, "smile");
      turns.b(500 * i + 255, "smile");
    }

    var said = block("shift", turns).say();

    assertThat(said.named())
        .isEqualTo("R. tends to shift first. By a fair coin R. would be first in 4 to 12 of 16.");
    assertThat(said.unnamed())
        .isEqualTo("A tends to shift first. By a fair coin A would be first in 4 to 12 of 16.");
  }

  /** By hand: A begins 8 of 16 turns. */
  @Test
  void EL_ANA_023_turns_that_a_coin_might_give_are_told_as_such() {
    var turns = ChartedSession.ofSeconds(8_000);
    for (int i = 0; i < 16; i++) {
      turns.loop(LoopState.SIDEWAYS, 500 * i, 500 * i + 250);
      turns.loop(LoopState.CONNECTING, 500 * i + 250, 500 * i + 500);
      turns.a(500 * i + (i % 2 == 0 ? 240 : 255), "smile");
      turns.b(500 * i + (i % 2 == 0 ? 255 : 240), "smile");
    }

    assertThat(block("shift", turns).say().named())
        .isEqualTo("As a fair coin might well have it: R. would be first in 4 to 12 of 16.");
  }

  @Test
  void a_share_stands_beside_its_interval_and_what_it_is_of() {
    var warm = ChartedSession.ofSeconds(600).a(100, "smile").b(105, "smile").a(300, "smile");

    var lines = block("mirroring", warm).lines();

    assertThat(lines.get(0).label().named()).isEqualTo("M. answers R.");
    assertThat(lines.get(0).label().unnamed()).isEqualTo("B answers A");
    assertThat(lines.get(0).figure()).isEqualTo("1 of 2");
    assertThat(lines.get(0).basis()).isEqualTo("95% interval 9–91 %");
  }

  @Test
  void EL_ANA_025_the_cue_of_a_ripple_is_the_sideways_move_shown_most() {
    var before =
        ChartedSession.ofSeconds(900)
            .a(100, "pursue")
            .b(110, "stonewall")
            .a(200, "pursue")
            .b(205, "look-away")
            .a(300, "criticise")
            .a(500, "change-cue");
    var since = ChartedSession.ofSeconds(900).a(100, "pursue").b(110, "smile");

    var lines = block("ripple", before, since).lines();

    assertThat(lines.get(0).label().named()).startsWith("R.: Pursue");
    assertThat(lines.get(0).figure()).isEqualTo("2 times");
    assertThat(lines.get(1).figure()).isEqualTo("1 time");
    assertThat(lines.get(1).basis()).startsWith("1 × Genuine smile");
  }
}
