package org.empathyloop.cycle;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.fixture.ChartedSession;
import org.empathyloop.fixture.SharedFolder;
import org.empathyloop.session.MomentActor;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.empathyloop.vocabulary.Polarity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The synthetic session of {@code session-fixture.json}, whose expected values were found by an
 * independent brute-force program.
 */
class SessionFixtureTest {
  private static final Map<String, String> CODES =
      Map.ofEntries(
          entry("NEU", "talk-neutral"),
          entry("INTEREST", "curious"),
          entry("CRITICISM", "criticise"),
          entry("DEFENSIVE", "defend"),
          entry("CONTEMPT", "contempt"),
          entry("STONEWALL", "stonewall"),
          entry("REPAIR", "r-repair"),
          entry("REJECT", "invalidate"),
          entry("ACCEPT", "turn-toward"),
          entry("VALIDATE", "validate"),
          entry("AFFECTION", "affection"),
          entry("WHINE", "whine"),
          entry("HUMOR", "humor"),
          entry("ANGER", "attack"));

  private final JsonNode oracle = SharedFolder.oracle("session-fixture.json");
  private final CodeBook codes = CodeBook.load();
  private final EpisodeFinder finder = new EpisodeFinder(codes);

  @Test
  void the_codes_stand_for_the_polarity_of_the_fixture() {
    for (JsonNode event : oracle.at("/session/events")) {
      var concept = codes.concept(code(event));
      var expected = Polarity.values()[1 - event.get(2).asInt()];

      assertThat(concept.polarity()).as(concept.code().value()).isEqualTo(expected);
    }
  }

  @Test
  void the_arousal_rule_finds_its_cycles() {
    var found = finder.find(timeline(true)).sideways();

    var expected = oracle.at("/expected/cyclesArousalRule");
    assertThat(found).hasSize(expected.size()).hasSize(3);
    forEach(
        expected,
        (row, i) -> {
          var episode = found.get(i);
          assertThat(episode.rule()).isEqualTo(EndingRule.AROUSAL);
          assertStart(row, episode);
          assertThat(seconds(episode.latencyMs().stream().boxed().findFirst().orElse(null)))
              .isEqualTo(number(row.get("latency")));
          assertThat(seconds(episode.censoredAfterMs().stream().boxed().findFirst().orElse(null)))
              .isEqualTo(number(row.get("censoredAt")));
          if (episode.ending().closed()) {
            assertThat(seconds(episode.endMs())).isEqualTo(number(row.get("regulatedAt")));
          }
        });
  }

  @Test
  void the_gap_rule_finds_its_cycles() {
    var found = finder.find(timeline(false)).sideways();

    var expected = oracle.at("/expected/cyclesGapRule");
    assertThat(found).hasSize(expected.size()).hasSize(4);
    forEach(
        expected,
        (row, i) -> {
          var episode = found.get(i);
          assertThat(episode.rule()).isEqualTo(EndingRule.GAP);
          assertStart(row, episode);
          assertThat(episode.ending()).isEqualTo(ending(row.get("ending").asText()));
          assertThat(seconds(episode.latencyMs().stream().boxed().findFirst().orElse(null)))
              .isEqualTo(number(row.get("latency")));
          if (episode.ending().closed()) {
            assertThat(seconds(episode.endMs())).isEqualTo(number(row.get("reconnectAt")));
          }
        });
  }

  @Test
  void only_the_last_by_the_gap_rule_is_one_sided() {
    assertThat(finder.find(timeline(false)).sideways())
        .extracting(SidewaysEpisode::oneSided)
        .containsExactly(false, false, false, true);
    assertThat(finder.find(timeline(false)).cycles()).hasSize(3);
  }

  @Test
  void each_repair_attempt_meets_its_outcome() {
    var found = finder.find(timeline(true)).repairs();

    var expected = oracle.at("/expected/repairs");
    assertThat(found).hasSize(expected.size()).hasSize(4);
    forEach(
        expected,
        (row, i) -> {
          var repair = found.get(i);
          assertThat(seconds(repair.offsetMs())).isEqualTo(number(row.get("t")));
          assertThat(repair.by().name()).isEqualTo(row.get("by").asText());
          assertThat(repair.outcome()).isEqualTo(outcome(row.get("response").asText()));
          assertThat(seconds(repair.responseMs())).isEqualTo(number(row.get("responseLatency")));
          assertThat(repair.affectEffective()).isEqualTo(row.get("affectEffective").asBoolean());
        });
  }

  private void assertStart(JsonNode row, SidewaysEpisode episode) {
    assertThat(seconds(episode.onsetMs())).isEqualTo(number(row.get("onset")));
    assertThat(episode.openedBy().name()).isEqualTo(row.get("trigger").asText());
    assertThat(episode.moments()).hasSize(row.get("n").asInt());
    assertThat(seconds(episode.lastSidewaysMs())).isEqualTo(number(row.get("lastSideways")));
  }

  private SessionTimeline timeline(boolean withArousal) {
    var session = ChartedSession.ofSeconds(oracle.at("/session/durationSec").asLong());
    for (JsonNode event : oracle.at("/session/events")) {
      var actor = MomentActor.valueOf(event.get(1).asText());
      var second = event.get(0).asDouble();
      if (actor == MomentActor.A) {
        session.a(second, code(event).value());
      } else {
        session.b(second, code(event).value());
      }
    }
    if (withArousal) {
      for (JsonNode step : oracle.at("/session/arousal")) {
        session.arousal(
            PartnerLetter.valueOf(step.get(1).asText()),
            step.get(0).asDouble(),
            step.get(2).asInt());
      }
    }
    return session.timeline();
  }

  private static Code code(JsonNode event) {
    return new Code(Objects.requireNonNull(CODES.get(event.get(3).asText())));
  }

  private static Ending ending(String text) {
    return switch (text) {
      case "reconnected" -> Ending.RECONNECTED;
      case "faded" -> Ending.FADED;
      case "open-at-end" -> Ending.OPEN;
      default -> throw new IllegalArgumentException(text);
    };
  }

  private static RepairOutcome outcome(String text) {
    return switch (text) {
      case "accepted" -> RepairOutcome.ACCEPTED;
      case "rejected" -> RepairOutcome.REJECTED;
      case "ignored" -> RepairOutcome.IGNORED;
      default -> throw new IllegalArgumentException(text);
    };
  }

  private static @Nullable Double seconds(@Nullable Long ms) {
    return ms == null ? null : ms / 1000.0;
  }

  private static @Nullable Double number(JsonNode node) {
    return node.isNull() ? null : node.asDouble();
  }

  private interface RowCheck {
    void check(JsonNode row, int index);
  }

  private static void forEach(JsonNode rows, RowCheck check) {
    List<JsonNode> list = new ArrayList<>();
    rows.forEach(list::add);
    IntStream.range(0, list.size()).forEach(i -> check.check(list.get(i), i));
  }
}
