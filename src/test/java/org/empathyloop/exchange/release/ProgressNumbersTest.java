package org.empathyloop.exchange.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.analytics.Answering;
import org.empathyloop.analytics.MeasuredSession;
import org.empathyloop.analytics.SessionMeasures;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.EpisodeFinder;
import org.empathyloop.disclosure.Audience;
import org.empathyloop.fixture.ChartedSession;
import org.empathyloop.session.SessionId;
import org.empathyloop.session.SessionSummary;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.vocabulary.CodeBook;
import org.junit.jupiter.api.Test;

class ProgressNumbersTest {
  private static final CodeBook CODES = CodeBook.load();
  private static final CoupleId COUPLE = CoupleId.next();

  private static final ZoneId ZONE = ZoneId.of("America/New_York");

  private static List<ProgressNumber> numbers(ChartedSession session) {
    SessionTimeline timeline = session.timeline();
    return ProgressNumbers.of(
        COUPLE,
        List.of(measured(1, timeline, Instant.EPOCH)),
        Answering.of(List.of(timeline), CODES),
        ZONE);
  }

  private static MeasuredSession measured(int number, SessionTimeline timeline, Instant start) {
    var found = new EpisodeFinder(CODES).find(timeline);
    var summary =
        new SessionSummary(
            SessionId.next(),
            COUPLE,
            new PractitionerId(UUID.randomUUID()),
            PartnerLetter.A,
            50,
            start,
            start.plusSeconds(1200),
            true);
    return new MeasuredSession(
        number, summary, SessionMeasures.of(timeline, found, CODES), found.cycles());
  }

  /**
   * A clock put back on the Sunday between makes the week an hour longer, and it is earlier too.
   */
  @Test
  void EL_REL_010_days_are_those_of_the_calendar_of_the_practice() {
    SessionTimeline timeline = ChartedSession.ofSeconds(600).a(10, "smile").timeline();
    List<Instant> starts =
        List.of(
            Instant.parse("2026-10-28T22:00:00Z"), // Wednesday, six in the evening
            Instant.parse("2026-11-05T02:30:00Z"), // Wednesday, half past nine in the evening
            Instant.parse("2026-11-11T14:00:00Z")); // Wednesday, nine in the morning
    List<MeasuredSession> sessions =
        IntStream.range(0, starts.size())
            .mapToObj(i -> measured(i + 1, timeline, starts.get(i)))
            .toList();

    var numbers =
        ProgressNumbers.of(
            COUPLE,
            sessions,
            Answering.of(Collections.nCopies(starts.size(), timeline), CODES),
            ZONE);

    assertThat(numbers)
        .filteredOn(number -> number.measure().equals("moments-connecting"))
        .extracting(ProgressNumber::day)
        .containsExactly(0L, 7L, 14L);
  }

  @Test
  void EL_REL_010_what_is_pooled_is_pooled_over_the_sessions_listed() {
    SessionTimeline timeline = ChartedSession.ofSeconds(600).timeline();
    var twice = Answering.of(List.of(timeline, timeline), CODES);

    assertThatThrownBy(
            () ->
                ProgressNumbers.of(
                    COUPLE, List.of(measured(1, timeline, Instant.EPOCH)), twice, ZONE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void EL_REL_010_it_has_the_ripples_of_a_cue_and_what_practices_did() {
    var file =
        ProgressFileService.written(
            numbers(
                ChartedSession.ofSeconds(900)
                    .arousal(PartnerLetter.A, 300, 3)
                    .a(100, "look-away")
                    .b(110, "criticise")
                    .a(120, "change-cue")
                    .a(200, "look-away")
                    .a(400, "breathe")));

    assertThat(file)
        .contains("\r\nall,,ripple-before-a-look-away-b-criticise,,1,1,,\r\n")
        .contains("\r\nall,,ripple-since-a-look-away-b-none,,1,1,,\r\n")
        .contains("\r\nall,,cue-change-sideways-before,b,1,,1,min-followed\r\n")
        .contains("\r\nall,,cue-change-sideways-after,b,0,,1,min-followed\r\n")
        .contains("\r\nall,,practice-change-elsewhere,,1,1,0,marks-a-minute\r\n")
        .contains("\r\nall,,practice-settled,,0,2,,\r\n");
  }

  @Test
  void EL_REL_010_counts_stand_beside_what_they_are_of() {
    var file =
        ProgressFileService.written(
            numbers(
                ChartedSession.ofSeconds(600).a(10, "r-repair").b(15, "smile").a(100, "r-repair")));

    assertThat(file)
        .startsWith("session,day,measure,partner,count,of,value,unit\r\n")
        .contains("\r\n1,0,repairs-accepted,,1,2,,\r\n")
        .contains("\r\nall,,warmth-answered,a,0,1,,\r\n");
  }

  @Test
  void EL_REL_010_it_names_nobody_and_no_day() {
    var file = ProgressFileService.written(numbers(ChartedSession.ofSeconds(600).a(10, "smile")));

    assertThat(file).doesNotContain(COUPLE.value().toString()).doesNotContain("1970");
    assertThat(file.lines()).allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(8));
  }

  @Test
  void EL_REL_010_what_only_one_showed_is_that_partners() {
    var own =
        numbers(ChartedSession.ofSeconds(600).b(10, "soft-words-tense-body")).stream()
            .filter(number -> number.measure().startsWith("words-and-body"))
            .toList();

    assertThat(own)
        .hasSize(4)
        .allSatisfy(
            number ->
                assertThat(number.audience())
                    .isEqualTo(
                        number.partner().equals("a") ? Audience.PARTNER_A : Audience.PARTNER_B));
    assertThat(own).anySatisfy(number -> assertThat(number.count()).isEqualTo(1));
  }

  /** An answer tells of the one who answers and of the one who is answered. */
  @Test
  void EL_REL_010_only_what_one_showed_alone_is_that_partners() {
    List<ProgressNumber> all =
        numbers(ChartedSession.ofSeconds(600).a(10, "smile").b(12, "smile").a(100, "defend"));

    assertThat(all)
        .filteredOn(number -> !number.partner().isEmpty())
        .extracting(ProgressNumber::measure)
        .contains("shifted-first", "echo", "warmth-answered", "cue-change-answered");
    assertThat(all)
        .allSatisfy(
            number ->
                assertThat(number.audience())
                    .isEqualTo(
                        switch (aloneIn(number)) {
                          case "a" -> Audience.PARTNER_A;
                          case "b" -> Audience.PARTNER_B;
                          default -> Audience.JOINT;
                        }));
  }

  private static String aloneIn(ProgressNumber number) {
    var follows = Pattern.compile("follows-([ab])-\\w+-\\1-\\w+").matcher(number.measure());
    if (follows.matches()) {
      return follows.group(1);
    }
    return number.measure().startsWith("words-and-body") ? number.partner() : "";
  }

  @Test
  void nothing_charted_is_absent_and_never_not_a_number() {
    assertThat(ProgressFileService.written(numbers(ChartedSession.ofSeconds(0))))
        .doesNotContain("NaN")
        .doesNotContain("grid-spread");
  }
}
