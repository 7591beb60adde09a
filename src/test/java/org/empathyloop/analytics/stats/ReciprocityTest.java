package org.empathyloop.analytics.stats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.empathyloop.analytics.stats.Reciprocity.Act;
import org.empathyloop.fixture.SharedFolder;
import org.junit.jupiter.api.Test;

class ReciprocityTest {
  private static final int A = 0;
  private static final int B = 1;

  /** The synthetic session, with values of an independent brute-force program. */
  @Test
  void the_fixture_session_is_reproduced_in_both_directions() {
    JsonNode oracle = SharedFolder.oracle("session-fixture.json");
    List<Act> acts = new ArrayList<>();
    for (JsonNode event : oracle.at("/session/events")) {
      int actor = event.get(1).asText().equals("A") ? A : B;
      acts.add(new Act(actor, event.get(2).asInt() < 0));
    }
    double tolerance = oracle.get("tolerance").asDouble();

    TimeWindowTest.values(Reciprocity.table(acts, A, B))
        .reproduce(oracle.at("/expected/negReciprocityAtoB"), tolerance);
    TimeWindowTest.values(Reciprocity.table(acts, B, A))
        .reproduce(oracle.at("/expected/negReciprocityBtoA"), tolerance);
  }

  @Test
  void acts_of_one_partner_alone_answer_nobody() {
    var alone = List.of(new Act(A, true), new Act(A, true), new Act(A, false));

    assertThat(Reciprocity.table(alone, A, B)).isEqualTo(new TwoByTwo(0, 0, 0, 0));
    assertThat(Reciprocity.table(List.of(), A, B)).isEqualTo(new TwoByTwo(0, 0, 0, 0));
  }

  @Property
  void exchanging_the_partners_exchanges_the_directions(
      @ForAll @Size(max = 40) List<@IntRange(max = 3) Integer> draws) {
    List<Act> acts = new ArrayList<>();
    List<Act> exchanged = new ArrayList<>();
    for (int draw : draws) {
      acts.add(new Act(draw % 2, draw >= 2));
      exchanged.add(new Act(1 - draw % 2, draw >= 2));
    }

    assertThat(Reciprocity.table(exchanged, B, A)).isEqualTo(Reciprocity.table(acts, A, B));
    long changes = 0;
    for (int i = 1; i < draws.size(); i++) {
      changes += draws.get(i) % 2 != draws.get(i - 1) % 2 ? 1 : 0;
    }
    assertThat(Reciprocity.table(acts, A, B).n() + Reciprocity.table(acts, B, A).n())
        .isEqualTo(changes);
  }
}
