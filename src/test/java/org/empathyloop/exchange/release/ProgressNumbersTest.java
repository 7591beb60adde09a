package org.empathyloop.exchange.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
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

  private static List<ProgressNumber> numbers(ChartedSession session) {
    SessionTimeline timeline = session.timeline();
    var found = new EpisodeFinder(CODES).find(timeline);
    var summary =
        new SessionSummary(
            SessionId.next(),
            COUPLE,
            new PractitionerId(UUID.randomUUID()),
            PartnerLetter.A,
            50,
            Instant.EPOCH,
            Instant.EPOCH.plusSeconds(1200),
            true);
    var measured =
        new MeasuredSession(1, summary, SessionMeasures.of(timeline, found, CODES), found.cycles());
    return ProgressNumbers.of(COUPLE, List.of(measured), Answering.of(List.of(timeline), CODES));
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

  @Test
  void EL_REL_010_a_row_about_one_partner_is_that_partners() {
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
                        switch (number.partner().isEmpty() ? ownOf(number) : number.partner()) {
                          case "a" -> Audience.PARTNER_A;
                          case "b" -> Audience.PARTNER_B;
                          default -> Audience.JOINT;
                        }));
  }

  /** The partner of a row of what follows what, where both are the same. */
  private static String ownOf(ProgressNumber number) {
    var follows = Pattern.compile("follows-([ab])-\\w+-\\1-\\w+").matcher(number.measure());
    return follows.matches() ? follows.group(1) : "";
  }

  @Test
  void nothing_charted_is_absent_and_never_not_a_number() {
    assertThat(ProgressFileService.written(numbers(ChartedSession.ofSeconds(0))))
        .doesNotContain("NaN")
        .doesNotContain("grid-spread");
  }
}
