package org.empathyloop.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.EndingRule;
import org.empathyloop.cycle.EpisodeFinder;
import org.empathyloop.fixture.ChartedSession;
import org.empathyloop.session.LoopState;
import org.empathyloop.session.SessionId;
import org.empathyloop.session.SessionSummary;
import org.empathyloop.shared.svg.SvgElement;
import org.empathyloop.vocabulary.CodeBook;
import org.junit.jupiter.api.Test;

class ProgressChartsTest {
  private static final CodeBook CODES = CodeBook.load();

  private final ChartedSession quarrel =
      ChartedSession.ofSeconds(1200)
          .a(100, "pursue")
          .b(105, "stonewall")
          .a(160, "smile")
          .a(1150, "pursue")
          .b(1155, "stonewall");

  @Test
  void no_session_draws_an_empty_frame() {
    var charts = new ProgressCharts(List.of());

    for (SvgElement chart :
        List.of(
            charts.reconnecting(EndingRule.GAP, "t"),
            charts.repairs("t"),
            charts.moments("t"),
            charts.share("t"))) {
      assertThat(chart.attributes()).containsEntry("aria-label", "t").containsEntry("role", "img");
      assertThat(styled(chart, "fill-con")).isEmpty();
    }
  }

  @Test
  void what_ended_is_a_dot_and_what_did_not_a_triangle() {
    var chart = charts(quarrel).reconnecting(EndingRule.GAP, "t");

    assertThat(styled(chart, "dot")).hasSize(1);
    assertThat(styled(chart, "still-open")).hasSize(1);
    assertThat(styled(charts(quarrel).reconnecting(EndingRule.AROUSAL, "t"), "dot")).isEmpty();
  }

  @Test
  void the_dot_stands_at_its_minutes_on_the_axis() {
    var dot = styled(charts(quarrel).reconnecting(EndingRule.GAP, "t"), "dot").get(0);

    // one minute on an axis of four: a quarter of the way from 140 up to 20
    assertThat(number(dot, "cy")).isCloseTo(110, offset(.01));
  }

  @Test
  void connecting_goes_up_and_sideways_down_in_proportion() {
    var chart = charts(ChartedSession.ofSeconds(100).a(1, "smile").b(2, "attack").b(3, "attack"));

    var up = styled(chart.moments("t"), "fill-con").get(0);
    var down = styled(chart.moments("t"), "fill-side").get(0);

    assertThat(number(down, "height")).isCloseTo(2 * number(up, "height"), offset(.02));
    assertThat(number(up, "y") + number(up, "height")).isCloseTo(number(down, "y"), offset(.02));
    assertThat(chart.moments("t").words()).contains("1").contains("2");
  }

  @Test
  void the_three_shares_fill_the_column_and_an_uncharted_strip_fills_nothing() {
    var charted =
        charts(
            ChartedSession.ofSeconds(100)
                .loop(LoopState.CONNECTING, 0, 25)
                .loop(LoopState.SIDEWAYS, 25, 100));
    var uncharted = charts(ChartedSession.ofSeconds(100));

    assertThat(total(charted.share("t"))).isCloseTo(120, offset(.05));
    assertThat(number(styled(charted.share("t"), "fill-side").get(0), "height"))
        .isCloseTo(90, offset(.05));
    assertThat(total(uncharted.share("t"))).isZero();
  }

  @Test
  void repairs_are_told_as_accepted_of_attempts() {
    var chart =
        charts(ChartedSession.ofSeconds(100).a(1, "r-repair").b(5, "smile").a(50, "r-repair"));

    assertThat(chart.repairs("t").words()).contains("1/2");
  }

  private static ProgressCharts charts(ChartedSession session) {
    var timeline = session.timeline();
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
    return new ProgressCharts(
        List.of(
            new MeasuredSession(
                1, summary, SessionMeasures.of(timeline, found, CODES), found.cycles())));
  }

  private static double total(SvgElement chart) {
    return List.of("fill-con", "fill-neu-soft", "fill-side").stream()
        .flatMap(style -> styled(chart, style).stream())
        .mapToDouble(rect -> number(rect, "height"))
        .sum();
  }

  private static List<SvgElement> styled(SvgElement drawing, String style) {
    List<SvgElement> found = new ArrayList<>();
    drawing.forEach(
        element -> {
          if (style.equals(element.attributes().get("class"))) {
            found.add(element);
          }
        });
    return found;
  }

  private static double number(SvgElement element, String attribute) {
    return Double.parseDouble(element.attributes().get(attribute));
  }
}
