package org.empathyloop.analytics.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.empathyloop.analytics.stats.StateSpaceGrid.Stay;
import org.junit.jupiter.api.Test;

class StateSpaceGridTest {
  private static final double CLOSE = 1e-9;

  private static StateSpaceGrid grid(int cells, double... cellAndLength) {
    List<Stay> stays = new ArrayList<>();
    for (int i = 0; i < cellAndLength.length; i += 2) {
      stays.add(new Stay((int) cellAndLength[i], cellAndLength[i + 1]));
    }
    return StateSpaceGrid.of(cells, List.of(stays));
  }

  @Test
  void a_walk_that_never_began_has_no_measure() {
    var none = StateSpaceGrid.of(16, List.of());

    assertThat(none.duration()).isZero();
    assertThat(none.visits()).isZero();
    assertThat(none.range()).isZero();
    assertThat(none.cells()).isEqualTo(16);
    assertThat(none.dispersion()).isEmpty();
    assertThat(none.durationEntropy()).isEmpty();
    assertThat(none.visitEntropy()).isEmpty();
    assertThat(none.transitionalEntropy()).isEmpty();
    assertThat(none.meanEventDuration()).isEmpty();
    assertThat(none.meanVisitDuration()).isEmpty();
    assertThat(none.meanVisitDuration(0)).isEmpty();
    assertThat(none.meanCellDuration()).isEmpty();
    assertThat(none.transitionsPer(60)).isEmpty();
    assertThat(none.share(0)).isEmpty();
    assertThat(none.meanReturnTime()).isEmpty();
    assertThat(none.attractors()).isEmpty();
    assertThat(Winnowing.attractor(none)).isEmpty();
  }

  @Test
  void all_time_in_one_cell_disperses_nothing_and_equal_time_everything() {
    assertThat(grid(4, 2, 10).dispersion()).hasValue(0);
    assertThat(grid(4, 0, 5, 1, 5, 2, 5, 3, 5).dispersion()).hasValueCloseTo(1.0, offset(CLOSE));
    assertThat(grid(1, 0, 5).dispersion()).isEmpty();
  }

  @Test
  void neighbouring_stays_in_one_cell_are_one_visit_and_a_break_ends_it() {
    var merged = grid(4, 1, 3, 1, 2, 2, 5);
    var broken = StateSpaceGrid.of(4, List.of(List.of(new Stay(1, 3)), List.of(new Stay(1, 2))));

    assertThat(merged.events()).isEqualTo(3);
    assertThat(merged.visits()).isEqualTo(2);
    assertThat(merged.meanVisitDuration(1)).hasValue(5);
    assertThat(merged.transitions()).isEqualTo(1);
    assertThat(merged.moves().count(1, 2)).isEqualTo(1);
    assertThat(merged.transitionsPer(60)).hasValue(6);
    assertThat(broken.visits(1)).isEqualTo(2);
    assertThat(broken.transitions()).isZero();
    assertThat(broken.returnTime(cell -> cell == 1)).isEmpty();
  }

  @Test
  void a_stay_lasts() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Stay(0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Stay(0, Double.NaN));
  }

  /** By hand: left at 10, back at 15 (one visit away), left at 20, back at 29 (two visits away). */
  @Test
  void return_time_runs_from_leaving_to_the_next_entering() {
    var walk = grid(4, 0, 10, 1, 5, 0, 5, 1, 4, 2, 5, 0, 1, 3, 7);

    assertThat(walk.returnTime(cell -> cell == 0)).hasValue(7);
    assertThat(walk.returnVisits(cell -> cell == 0)).hasValue(1.5);
    assertThat(walk.returnTime(cell -> cell == 3)).isEmpty();
    assertThat(walk.returnVisits(cell -> cell == 3)).isEmpty();
    assertThat(walk.returnTime(cell -> cell == 1)).hasValue(5);
    assertThat(walk.returnTime(cell -> cell <= 1)).hasValue(5);
    assertThat(walk.meanReturnTime()).hasValueCloseTo((5 + 9 + 5) / 3.0, offset(CLOSE));
  }

  /** By hand: from 0 always to 1; from 1 once to 0 and once to 2: −2/4·ln ½. */
  @Test
  void moves_that_are_certain_once_the_start_is_known_add_no_entropy() {
    assertThat(grid(3, 0, 1, 1, 1, 0, 1, 1, 1, 2, 1).transitionalEntropy())
        .hasValueCloseTo(.5 * Math.log(2), offset(CLOSE));
    assertThat(grid(3, 0, 1, 1, 1, 0, 1).transitionalEntropy()).hasValue(0);
  }

  /** By hand: cell 0 holds 60 of 100 in visits of 30; the mean visit lasts 100/8. */
  @Test
  void a_cell_attracts_with_much_time_in_long_visits_and_quick_returns() {
    var walk = grid(9, 0, 30, 1, 5, 2, 5, 3, 5, 0, 30, 1, 10, 2, 5, 3, 10);

    assertThat(walk.attractors()).containsExactly(0);
    assertThat(walk.share(0)).hasValue(.6);
    assertThat(grid(9, 0, 20, 1, 10, 2, 10, 3, 30, 1, 10, 2, 20).attractors()).isEmpty();
  }

  /** By hand: it is left for 60 in visits of 5, longer than the others are. */
  @Test
  void a_cell_that_is_found_again_only_late_does_not_attract() {
    var walk = grid(9, 0, 50, 1, 5, 2, 5, 1, 5, 2, 5, 1, 5, 2, 5, 1, 5, 2, 5, 0, 50);

    assertThat(walk.share(0).orElseThrow()).isGreaterThan(.25);
    assertThat(walk.attractors()).isEmpty();
  }

  /** By hand: 8, 1, 1 of 10; unevenness 3.27, then (9+16)/5/2 = 2.5, then 4/10 = 0.4. */
  @Test
  void winnowing_leaves_the_cells_after_which_the_rest_is_even() {
    assertThat(Winnowing.attractor(grid(9, 4, 8, 2, 1, 7, 1))).containsExactly(4);
    assertThat(Winnowing.attractor(grid(9, 1, 5, 2, 5))).isEmpty();
    assertThat(Winnowing.attractor(grid(9, 1, 5))).isEmpty();
    // 45, 45, 5, 5 of 100: unevenness 16, then 21.8, then 1 on the two that hold the time
    assertThat(Winnowing.attractor(grid(9, 8, 45, 3, 45, 1, 5, 0, 5))).containsExactly(3, 8);
  }

  @Provide
  Arbitrary<List<List<Stay>>> walks() {
    var stay =
        Combinators.combine(
                Arbitraries.integers().between(0, 15), Arbitraries.integers().between(1, 90))
            .as((cell, length) -> new Stay(cell, length));
    return stay.list().ofMaxSize(25).list().ofMaxSize(3);
  }

  @Property
  void shares_add_up_and_measures_stay_in_their_range(@ForAll("walks") List<List<Stay>> walks) {
    var grid = StateSpaceGrid.of(16, walks);
    double total = walks.stream().flatMap(List::stream).mapToDouble(Stay::length).sum();

    assertThat(IntStream.range(0, 16).mapToDouble(grid::duration).sum())
        .isCloseTo(total, offset(CLOSE));
    assertThat(grid.dispersion().orElse(0)).isBetween(-CLOSE, 1 + CLOSE);
    assertThat(grid.durationEntropy().orElse(0)).isBetween(0.0, Math.log(16) + CLOSE);
    assertThat(grid.visitEntropy().orElse(0)).isBetween(0.0, Math.log(16) + CLOSE);
    assertThat(grid.transitionalEntropy().orElse(0)).isBetween(0.0, Math.log(15) + CLOSE);
    assertThat(grid.range()).isLessThanOrEqualTo(16);
    assertThat(IntStream.range(0, 16).map(cell -> grid.moves().count(cell, cell)).sum()).isZero();
    long nonEmpty = walks.stream().filter(walk -> !walk.isEmpty()).count();
    assertThat(grid.transitions()).isEqualTo((int) (grid.visits() - nonEmpty));
  }

  @Property
  void time_in_other_units_changes_no_share(@ForAll("walks") List<List<Stay>> walks) {
    var grid = StateSpaceGrid.of(16, walks);
    var slower =
        StateSpaceGrid.of(
            16,
            walks.stream()
                .map(walk -> walk.stream().map(s -> new Stay(s.cell(), s.length() * 60)).toList())
                .toList());

    assertThat(slower.dispersion().orElse(0)).isCloseTo(grid.dispersion().orElse(0), offset(CLOSE));
    assertThat(slower.meanReturnTime().orElse(0))
        .isCloseTo(60 * grid.meanReturnTime().orElse(0), offset(1e-6));
    assertThat(slower.attractors()).isEqualTo(grid.attractors());
    assertThat(Winnowing.attractor(slower)).isEqualTo(Winnowing.attractor(grid));
  }
}
