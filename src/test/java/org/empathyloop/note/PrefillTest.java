package org.empathyloop.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.empathyloop.cycle.ChartedCycles;
import org.empathyloop.cycle.ChartedCycles.CountedEpisode;
import org.empathyloop.cycle.CyclePattern;
import org.empathyloop.cycle.EpisodeFinder;
import org.empathyloop.cycle.FoundEpisodes;
import org.empathyloop.cycle.SidewaysEpisode;
import org.empathyloop.disclosure.Audience;
import org.empathyloop.fixture.ChartedSession;
import org.empathyloop.regulation.AttainmentLevel;
import org.empathyloop.session.Capture;
import org.empathyloop.session.ChartedMoment;
import org.empathyloop.session.MomentActor;
import org.empathyloop.session.SessionId;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.empathyloop.vocabulary.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** EL-NOTE-001. */
class PrefillTest {
  private static final CodeBook CODES = CodeBook.load();
  private static final Instant START = Instant.parse("2026-11-17T09:00:00Z");

  @Test
  void attendance_tells_the_day_the_times_and_the_minutes() {
    assertThat(text(NoteTopic.ATTENDANCE, evidence(sidewaysTwice())))
        .isEqualTo(
            "Conjoint session on 17 Nov 2026, 09:00 to 09:48 (48 minutes)."
                + " {A} and {B} attended.");
  }

  @Test
  void sideways_stretches_are_counted_with_their_times_and_open_ones_are_told() {
    String focus = text(NoteTopic.FOCUS, evidence(sidewaysTwice()));

    // A: 600 s to the reach at 660 s is 1.0 min; the one of 1200 s is never seen to close
    assertThat(focus)
        .isEqualTo(
            "2 sideways stretches were observed. 1 of 2 closed in the session, after 1.0 minutes."
                + " 1 was not seen to close.");
  }

  @Test
  void no_stretch_is_an_answer_too() {
    var quiet = ChartedSession.ofSeconds(2880).a(10, "smile").timeline();

    assertThat(text(NoteTopic.FOCUS, evidence(quiet)))
        .isEqualTo("No sideways stretch with both partners was observed.");
    assertThat(text(NoteTopic.CYCLE, evidence(quiet))).isEmpty();
  }

  @Test
  void a_partners_account_tells_what_was_reported_shown_and_recalled_and_nothing_of_the_other() {
    var timeline =
        withFeeling(
            ChartedSession.ofSeconds(2880)
                .a(665, "disclose")
                .a(700, "look-away")
                .a(760, "look-away")
                .b(800, "stonewall")
                .moment(MomentActor.A, 900, "smile", Capture.RECALL, false)
                .timeline());
    var evidence = evidence(timeline, Map.of(new UUID(1, 2), "it’s fine"), List.of());

    assertThat(text(NoteTopic.PARTNER_A, evidence))
        .isEqualTo(
            "{A} reported: Feels dismissed (11:05). {A} said “it’s fine” (11:40)."
                + " The therapist observed in {A}: Looks away (2 times);"
                + " Genuine smile (15:00, recalled).");
    assertThat(text(NoteTopic.PARTNER_B, evidence))
        .isEqualTo("The therapist observed in {B}: Shuts down (13:20).");
    assertThat(paragraph(NoteTopic.PARTNER_A, evidence).audience()).isEqualTo(Audience.PARTNER_A);
    assertThat(paragraph(NoteTopic.PARTNER_A, evidence).moments())
        .containsExactly(new UUID(1, 1), new UUID(1, 2));
  }

  @Test
  void accepted_repairs_are_given_of_all_attempts() {
    var timeline =
        ChartedSession.ofSeconds(2880)
            .a(600, "r-apology")
            .b(605, "validate")
            .a(900, "r-humor")
            .b(905, "defend")
            .timeline();

    assertThat(text(NoteTopic.RESPONSE, evidence(timeline)))
        .contains("Repair attempts accepted: 1 of 2.");
  }

  @Test
  void a_safety_mark_stands_nowhere() {
    var timeline = ChartedSession.ofSeconds(2880).a(600, "safety-flag").timeline();

    assertThat(new Prefill(evidence(timeline)).paragraphs())
        .allSatisfy(
            paragraph -> {
              assertThat(paragraph.prose().text()).doesNotContain("Safety");
              assertThat(paragraph.moments()).isEmpty();
            });
  }

  @Test
  void what_is_not_plain_has_no_reader_yet() {
    assertThat(paragraph(NoteTopic.PRACTICE, evidence(sidewaysTwice())).audience()).isNull();
    assertThat(paragraph(NoteTopic.RISK_A, evidence(sidewaysTwice())).audience()).isNull();
  }

  /** EL-NOTE-006. */
  @Test
  void a_joint_goal_is_told_to_both_and_each_rating_to_the_one_who_gave_it() {
    var goal =
        new ReachedGoal(
            "Name the cycle", Audience.JOINT, new AttainmentLevel(0), new AttainmentLevel(1), null);
    var paragraphs = new Prefill(evidence(sidewaysTwice(), Map.of(), List.of(goal))).paragraphs();

    assertThat(paragraphs)
        .filteredOn(paragraph -> paragraph.topic() == NoteTopic.PROGRESS)
        .extracting(paragraph -> paragraph.audience() + ": " + paragraph.prose().text())
        .containsExactly(
            "JOINT: Goal “Name the cycle”: as expected, in the therapist’s view.",
            "PARTNER_A: {A} rated a joint goal: more than expected.");
  }

  /** EL-NOTE-006. */
  @Test
  void a_partners_paragraph_tells_nothing_of_the_others_goal() {
    var goal =
        new ReachedGoal(
            "Ask for a pause",
            Audience.PARTNER_B,
            new AttainmentLevel(0),
            new AttainmentLevel(-1),
            new AttainmentLevel(1));
    var paragraphs = new Prefill(evidence(sidewaysTwice(), Map.of(), List.of(goal))).paragraphs();

    assertThat(paragraphs)
        .filteredOn(paragraph -> paragraph.topic() == NoteTopic.PROGRESS)
        .filteredOn(paragraph -> !paragraph.prose().text().isEmpty())
        .extracting(paragraph -> paragraph.audience() + ": " + paragraph.prose().text())
        .containsExactly(
            "PARTNER_B: Goal “Ask for a pause”: as expected, in the therapist’s view. {B} rated the"
                + " goal “Ask for a pause”: more than expected.");
  }

  @Test
  void it_speaks_spanish() {
    var evidence =
        new SessionEvidence(
            START,
            START.plusSeconds(2880),
            ZoneId.of("UTC"),
            charted(sidewaysTwice()),
            List.of(),
            List.of(),
            new MomentWords(CODES, Language.SPANISH, Map.of()));

    assertThat(text(NoteTopic.FOCUS, evidence)).startsWith("Se observaron 2 tramos desviados.");
  }

  @Test
  void every_charted_code_has_a_sentence() {
    var words = new MomentWords(CODES, Language.ENGLISH, Map.of());

    for (MomentActor actor : MomentActor.values()) {
      for (var concept : CODES.members("moment-code")) {
        var moment =
            new ChartedMoment(
                new UUID(1, 1), actor, concept.code(), null, 0, 2, Capture.LIVE, false, null);
        assertThat(words.sentence(moment)).contains(concept.label(java.util.Locale.ENGLISH));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Capture.class)
  void what_was_not_observed_says_so_wherever_its_time_stands(Capture capture) {
    var words = new MomentWords(CODES, Language.ENGLISH, Map.of());
    var moment =
        new ChartedMoment(
            new UUID(1, 1), MomentActor.A, new Code("warm"), null, 0, 2, capture, false, null);

    assertThat(words.item("Warm", moment).contains("recalled")).isEqualTo(!capture.timed());
    assertThat(words.sentence(moment).contains("Recalled")).isEqualTo(!capture.timed());
  }

  private static SessionTimeline sidewaysTwice() {
    return ChartedSession.ofSeconds(2880)
        .a(600, "protest")
        .b(610, "stonewall")
        .b(660, "reach")
        .a(1200, "protest")
        .b(1205, "look-away")
        .timeline();
  }

  /** The first moment goes with the feeling of being dismissed. */
  private static SessionTimeline withFeeling(SessionTimeline timeline) {
    List<ChartedMoment> moments =
        timeline.moments().stream()
            .map(
                moment ->
                    moment.id().equals(new UUID(1, 1))
                        ? new ChartedMoment(
                            moment.id(),
                            moment.actor(),
                            moment.code(),
                            new Code("p-dismissed"),
                            moment.offsetMs(),
                            moment.strength(),
                            moment.capture(),
                            moment.prompted(),
                            null)
                        : moment)
            .toList();
    return new SessionTimeline(
        timeline.durationMs(), moments, timeline.arousal(), timeline.loop(), timeline.pauses());
  }

  private static SessionEvidence evidence(SessionTimeline timeline) {
    return evidence(timeline, Map.of(), List.of());
  }

  private static SessionEvidence evidence(
      SessionTimeline timeline, Map<UUID, String> words, List<ReachedGoal> goals) {
    return new SessionEvidence(
        START,
        START.plusMillis(timeline.durationMs()),
        ZoneId.of("UTC"),
        charted(timeline),
        new EpisodeFinder(CODES).find(timeline).repairs(),
        goals,
        new MomentWords(CODES, Language.ENGLISH, words));
  }

  private static ChartedCycles charted(SessionTimeline timeline) {
    FoundEpisodes found = new EpisodeFinder(CODES).find(timeline);
    List<CountedEpisode> episodes =
        found
            .all()
            .map(
                episode ->
                    new CountedEpisode(
                        episode,
                        episode instanceof SidewaysEpisode sideways
                            ? sideways.pattern()
                            : CyclePattern.NONE))
            .toList();
    return new ChartedCycles(SessionId.next(), timeline, episodes);
  }

  private static String text(NoteTopic topic, SessionEvidence evidence) {
    return paragraph(topic, evidence).prose().text();
  }

  private static DraftParagraph paragraph(NoteTopic topic, SessionEvidence evidence) {
    return new Prefill(evidence)
        .paragraphs().stream()
            .filter(paragraph -> paragraph.topic() == topic)
            .findFirst()
            .orElseThrow();
  }
}
