package org.empathyloop.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.session.SessionId;
import org.empathyloop.shared.svg.SvgElement;
import org.junit.jupiter.api.Test;

class GoalLadderTest {
  private static final Map<Rater, String> INITIALS =
      Map.of(Rater.A, "R", Rater.B, "M", Rater.THERAPIST, "T");

  @Test
  void five_rungs_and_nobodys_mark_before_the_first_rating() {
    var ladder = draw();

    assertThat(styled(ladder, "rung")).hasSize(4);
    assertThat(styled(ladder, "rung expected")).hasSize(1);
    assertThat(styled(ladder, "way")).isEmpty();
    assertThat(styled(ladder, "fill-a")).isEmpty();
  }

  @Test
  void the_way_goes_from_the_start_to_the_therapists_latest() {
    var way = styled(draw(rating(Rater.THERAPIST, 1)), "way").get(0);

    assertThat(way.attributes()).containsEntry("x1", "152").containsEntry("x2", "348");
    assertThat(styled(draw(rating(Rater.THERAPIST, -2)), "way back")).hasSize(1);
    assertThat(styled(draw(rating(Rater.A, 1)), "way")).isEmpty();
  }

  @Test
  void raters_at_one_level_stand_beside_each_other() {
    var ladder = draw(rating(Rater.A, 0), rating(Rater.B, 0), rating(Rater.THERAPIST, 0));

    assertThat(styled(ladder, "fill-a").get(0).attributes()).containsEntry("cx", "229");
    assertThat(styled(ladder, "fill-t").get(0).attributes()).containsEntry("x", "262");
  }

  @Test
  void a_hidden_name_leaves_the_letter() {
    assertThat(styled(draw(rating(Rater.B, 0)), "mark-letter named on-b").get(0).text())
        .isEqualTo("M");
    assertThat(styled(draw(rating(Rater.B, 0)), "mark-letter unnamed on-b").get(0).text())
        .isEqualTo("B");
  }

  @Test
  void the_T_line_leaves_room_for_every_score() {
    var chart =
        AttainmentChart.draw(
            List.of(new AttainmentChart.Dot(12, "start"), new AttainmentChart.Dot(83, "1 Oct")),
            "t",
            "as expected");

    assertThat(styled(chart, "point"))
        .hasSize(2)
        .allSatisfy(
            point ->
                assertThat(Double.parseDouble(point.attributes().get("cy")))
                    .isBetween(30.0, 168.0));
    assertThat(chart.words()).contains("12.0").contains("83.0");
  }

  private static SvgElement draw(GoalRating... ratings) {
    var goal =
        new Goal(
            GoalId.next(),
            1,
            CoupleId.next(),
            GoalOwner.COUPLE,
            GoalKind.STAY,
            "A goal",
            GoalLevelsTest.five(),
            new AttainmentLevel(-1),
            1,
            LocalDate.of(2026, 9, 1),
            LocalDate.of(2026, 12, 1),
            List.of(ratings));
    return GoalLadder.draw(goal, "t", "start", INITIALS);
  }

  private static GoalRating rating(Rater rater, int level) {
    return new GoalRating(
        GoalId.next(), SessionId.next(), rater, new AttainmentLevel(level), Instant.EPOCH);
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
}
