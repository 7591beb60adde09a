package org.empathyloop.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.empathyloop.analytics.LoopShare;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.CyclePattern;
import org.empathyloop.cycle.EpisodeFinder;
import org.empathyloop.cycle.SidewaysEpisode;
import org.empathyloop.demo.StoryBook.Chapter;
import org.empathyloop.session.LoopState;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoryTest {
  private static final CodeBook CODES = CodeBook.load();
  private static final Map<String, String> ANSWERS =
      Map.of(
          "notice-echo", "echo-answer", "ask-shift", "shift-answer", "t-regulate", "pause-result");

  static List<Chapter> chapters() {
    return StoryBook.read();
  }

  static Stream<SessionStory> sessions() {
    return chapters().stream().flatMap(chapter -> chapter.sessions().stream());
  }

  /** EL-SES-039: one session was charted twice, so that there is something to compare. */
  @Test
  void a_second_rater_charts_partners_with_codes_of_the_vocabulary_in_the_order_of_time() {
    List<SessionStory> rated = sessions().filter(one -> !one.second().isEmpty()).toList();

    assertThat(rated).hasSize(1);
    assertThat(rated.get(0).second())
        .isSortedAccordingTo((one, two) -> Long.compare(one.offsetMs(), two.offsetMs()))
        .allMatch(line -> line.offsetMs() < rated.get(0).minutes() * 60_000L)
        .filteredOn(ScoreLine.Mark.class::isInstance)
        .map(ScoreLine.Mark.class::cast)
        .hasSizeGreaterThan(30)
        .allMatch(mark -> CODES.isMember("moment-code", mark.code()));
  }

  static Stream<ScoreLine.Mark> marks() {
    return sessions().flatMap(StoryTest::marks);
  }

  @Test
  void three_couples_have_six_two_and_twelve_sessions() {
    assertThat(chapters())
        .extracting(chapter -> chapter.sessions().size())
        .containsExactly(6, 2, 12);
  }

  @ParameterizedTest
  @MethodSource("sessions")
  void a_session_is_told_in_the_order_of_time_and_inside_its_length(SessionStory session) {
    assertThat(session.score())
        .isSortedAccordingTo((one, two) -> Long.compare(one.offsetMs(), two.offsetMs()));
    assertThat(ToldTimeline.of(session).moments()).isNotEmpty();
  }

  @Test
  void every_moment_has_a_code_of_the_vocabulary_in_both_languages() {
    assertThat(marks())
        .allSatisfy(
            mark -> {
              assertThat(CODES.isMember("moment-code", mark.code())).as("%s", mark).isTrue();
              assertThat(CODES.concept(mark.code()).label(Locale.forLanguageTag("es")))
                  .isNotBlank();
            });
  }

  @Test
  void every_feeling_is_one() {
    List<Code> feelings = marks().map(ScoreLine.Mark::feeling).flatMap(Stream::ofNullable).toList();

    assertThat(feelings).isNotEmpty().allMatch(feeling -> CODES.isMember("affect", feeling));
  }

  @Test
  void only_questions_are_answered_and_each_with_an_answer_of_its_own() {
    Map<Code, Set<Code>> answers = new HashMap<>();
    marks()
        .forEach(
            mark ->
                Stream.ofNullable(mark.answer())
                    .forEach(
                        a -> answers.computeIfAbsent(mark.code(), q -> new HashSet<>()).add(a)));

    assertThat(answers.keySet()).map(Code::value).isSubsetOf(ANSWERS.keySet()).isNotEmpty();
    ANSWERS.forEach(
        (question, axis) ->
            assertThat(answers.getOrDefault(new Code(question), Set.of()))
                .allMatch(answer -> CODES.isMember(axis, answer)));
  }

  @Test
  void a_therapist_step_is_never_a_partners() {
    assertThat(marks().filter(mark -> axis(mark).equals("therapist-move")))
        .isNotEmpty()
        .noneMatch(mark -> mark.actor().ofPartners());
  }

  @ParameterizedTest
  @MethodSource("sessions")
  void both_partners_arousal_is_charted_from_the_first_minute(SessionStory session) {
    for (PartnerLetter partner : PartnerLetter.values()) {
      assertThat(ToldTimeline.of(session).arousal())
          .anyMatch(step -> step.partner() == partner && step.offsetMs() < 60_000);
    }
  }

  @Test
  void robin_and_morgan_have_forty_to_seventy_moments_a_session() {
    assertThat(chapter("robin-and-morgan").sessions())
        .allSatisfy(
            session -> assertThat(ToldTimeline.of(session).moments()).hasSizeBetween(40, 70));
  }

  @Test
  void robin_and_morgan_go_sideways_less_and_connect_more_with_one_relapse() {
    List<LoopShare> shares = shares("robin-and-morgan");

    assertThat(share(shares, 0, LoopState.SIDEWAYS)).isGreaterThan(0.45);
    assertThat(share(shares, 3, LoopState.SIDEWAYS))
        .isGreaterThan(share(shares, 2, LoopState.SIDEWAYS));
    assertThat(share(shares, 5, LoopState.SIDEWAYS)).isLessThan(0.35);
    assertThat(share(shares, 5, LoopState.CONNECTING))
        .isGreaterThan(2 * share(shares, 0, LoopState.CONNECTING));
  }

  @Test
  void robin_pursues_and_morgan_withdraws() {
    List<CyclePattern> patterns =
        episodes("robin-and-morgan").map(SidewaysEpisode::pattern).toList();

    assertThat(patterns)
        .filteredOn(CyclePattern.PURSUE_WITHDRAW::equals)
        .hasSizeGreaterThan(patterns.size() / 2);
  }

  @Test
  void some_cycles_of_robin_and_morgan_settle_and_some_stay_open() {
    assertThat(episodes("robin-and-morgan"))
        .anyMatch(episode -> episode.ending().closed())
        .anyMatch(episode -> !episode.ending().closed());
  }

  @Test
  void tess_has_not_consented_to_a_release() {
    assertThat(chapter("jude-and-tess").couple().releases())
        .extracting(CoupleStory.Release::partner)
        .containsExactly("a");
  }

  @ParameterizedTest
  @MethodSource("chapters")
  void every_goal_has_five_levels_and_a_rating_a_session(Chapter chapter) {
    assertThat(chapter.couple().goals())
        .isNotEmpty()
        .allSatisfy(
            goal -> {
              assertThat(goal.levels()).hasSize(5).doesNotHaveDuplicates();
              assertThat(goal.ratings()).containsOnlyKeys("a", "b", "therapist");
              assertThat(goal.ratings().values())
                  .allSatisfy(
                      ratings ->
                          assertThat(ratings)
                              .hasSize(chapter.sessions().size())
                              .allMatch(level -> level >= -2 && level <= 2));
            });
  }

  @Test
  void one_signed_note_of_robin_and_morgan_was_added_to() {
    assertThat(chapter("robin-and-morgan").sessions())
        .filteredOn(session -> session.addendum() != null)
        .singleElement()
        .satisfies(session -> assertThat(session.signed()).isTrue());
  }

  @Test
  void exactly_one_note_of_robin_and_morgan_is_unsigned() {
    assertThat(chapter("robin-and-morgan").sessions())
        .extracting(SessionStory::signed)
        .containsExactly(true, true, true, true, true, false);
  }

  private static String axis(ScoreLine.Mark mark) {
    return CODES.concept(mark.code()).axis();
  }

  private static Chapter chapter(String folder) {
    return chapters().stream()
        .filter(chapter -> chapter.folder().equals(folder))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<ScoreLine.Mark> marks(SessionStory session) {
    return session.score().stream()
        .filter(ScoreLine.Mark.class::isInstance)
        .map(ScoreLine.Mark.class::cast);
  }

  private static Stream<SidewaysEpisode> episodes(String folder) {
    var finder = new EpisodeFinder(CODES);
    return chapter(folder).sessions().stream()
        .map(ToldTimeline::of)
        .flatMap(timeline -> finder.find(timeline).sideways().stream())
        .filter(episode -> !episode.oneSided());
  }

  private static List<LoopShare> shares(String folder) {
    return chapter(folder).sessions().stream()
        .map(session -> LoopShare.of(ToldTimeline.of(session)))
        .toList();
  }

  private static double share(List<LoopShare> shares, int session, LoopState state) {
    return shares.get(session).share(state).orElseThrow();
  }
}
