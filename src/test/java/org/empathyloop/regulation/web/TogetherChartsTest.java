package org.empathyloop.regulation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.analytics.MeasuredSession;
import org.empathyloop.analytics.SessionMeasures;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.couple.PartnerSummary;
import org.empathyloop.couple.PersonDetails;
import org.empathyloop.couple.PersonId;
import org.empathyloop.cycle.EpisodeFinder;
import org.empathyloop.fixture.ChartedSession;
import org.empathyloop.session.SessionId;
import org.empathyloop.session.SessionSummary;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.shared.text.Text;
import org.empathyloop.vocabulary.CodeBook;
import org.junit.jupiter.api.Test;

class TogetherChartsTest {
  private static final CodeBook CODES = CodeBook.load();

  private static TogetherCharts charts(ChartedSession... sessions) {
    List<MeasuredSession> measured =
        IntStream.range(0, sessions.length)
            .mapToObj(i -> measured(i + 1, sessions[i].timeline()))
            .toList();
    var couple =
        new CoupleSummary(
            CoupleId.next(),
            1,
            partner(PartnerLetter.A, "Robin"),
            partner(PartnerLetter.B, "Morgan"),
            LocalDate.of(2026, 9, 22),
            null);
    return new TogetherCharts(measured, couple, Text.of(Locale.ENGLISH));
  }

  private static MeasuredSession measured(int number, SessionTimeline timeline) {
    var found = new EpisodeFinder(CODES).find(timeline);
    var summary =
        new SessionSummary(
            SessionId.next(),
            CoupleId.next(),
            new PractitionerId(UUID.randomUUID()),
            PartnerLetter.A,
            50,
            Instant.EPOCH,
            Instant.EPOCH.plusSeconds(1200),
            true);
    return new MeasuredSession(
        number, summary, SessionMeasures.of(timeline, found, CODES), found.cycles());
  }

  private static PartnerSummary partner(PartnerLetter letter, String given) {
    return new PartnerSummary(letter, PersonId.next(), 1, PersonDetails.named(given, ""), null);
  }

  @Test
  void EL_ANA_032_too_few_steps_keep_their_counts_and_tell_no_pattern() {
    var charts = charts(ChartedSession.ofSeconds(600).a(10, "smile").b(20, "smile"));

    assertThat(charts.followSaid()).startsWith("Overall: too few");
    assertThat(charts.followRows().get(0).cells().get(2)).isEqualTo("1/1, too few");
    assertThat(charts.followRows().get(0).given().named()).isEqualTo("R +");
    assertThat(charts.followRows().get(0).given().unnamed()).isEqualTo("A +");
  }

  @Test
  void EL_ANA_032_nothing_that_follows_is_said_to_be_absent() {
    for (TogetherCharts charts :
        List.of(
            charts(),
            charts(ChartedSession.ofSeconds(0)),
            charts(ChartedSession.ofSeconds(600).a(10, "smile")))) {
      assertThat(charts.followSaid()).startsWith("Absent: ");
      assertThat(charts.followChart().words()).doesNotContain("▲").doesNotContain("▽");
      assertThat(charts.changeable()).isFalse();
    }
  }

  @Test
  void EL_ANA_032_a_pattern_is_marked_on_both_sides() {
    var session = ChartedSession.ofSeconds(4000);
    for (int i = 0; i < 60; i++) {
      session.a(60 * i + 1, "smile").b(60 * i + 10, "smile");
      session.a(60 * i + 30, "criticise").b(60 * i + 40, "criticise");
    }

    var charts = charts(session);

    assertThat(charts.followSaid()).isEqualTo("Overall: the order of moments is not arbitrary.");
    assertThat(charts.followChart().words()).contains("▲").contains("▽");
  }

  /** By hand: from all of the time both neutral to all of it both neutral nothing changes. */
  @Test
  void a_grid_tells_what_changed_since_the_session_before() {
    var calm = ChartedSession.ofSeconds(100).a(1, "talk-neutral").b(1, "talk-neutral");
    var warm =
        ChartedSession.ofSeconds(100)
            .a(1, "talk-neutral")
            .b(1, "talk-neutral")
            .a(41, "smile")
            .b(41, "smile");

    var grids = charts(calm, calm, warm).grids();

    assertThat(grids).extracting(GridCard::change).startsWith("–", "no change");
    assertThat(grids.get(2).change()).contains("CC +").contains("NN −");
    assertThat(charts(calm, warm).changeable()).isTrue();
    assertThat(charts(calm, warm).changeChart().words()).contains("+");
  }

  @Test
  void an_uncharted_session_has_an_empty_grid_and_says_so() {
    var grids =
        charts(ChartedSession.ofSeconds(0), ChartedSession.ofSeconds(600).a(1, "smile")).grids();

    assertThat(Stream.of(grids.get(0).shares(), grids.get(1).change()))
        .containsOnly("nothing charted");
    assertThat(grids.get(0).dispersion()).isEqualTo("–");
  }
}
