package org.empathyloop.exchange.coding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.disclosure.CodedCopy;
import org.empathyloop.fixture.SharedFolder;
import org.empathyloop.session.Capture;
import org.empathyloop.session.LoopState;
import org.empathyloop.session.LoopStretch;
import org.empathyloop.session.MomentActor;
import org.empathyloop.vocabulary.Code;
import org.junit.jupiter.api.Test;

/** EL-COD-005: written files have the shape of real files of BORIS, key by key. */
class BorisShapeTest {
  private static final CodedCopy SESSION =
      new CodedCopy(
          60_000,
          List.of(
              new CodedCopy.Mark(
                  1500, MomentActor.A, new Code("defend"), null, 2, false, Capture.LIVE)),
          List.of(new CodedCopy.Level(2000, PartnerLetter.B, 3)),
          List.of(new LoopStretch(LoopState.SIDEWAYS, 1000, 9000)),
          List.of());

  @Test
  void a_project_has_every_key_that_a_real_one_has() throws IOException {
    JsonNode real =
        new ObjectMapper().readTree(SharedFolder.file("data/boris/test.boris").toFile());
    JsonNode ours =
        new ObjectMapper()
            .readTree(WrittenSessionProperties.written(SESSION, WrittenFormat.BORIS_PROJECT));

    assertThat(keys(ours)).containsAll(keys(real));
    assertThat(keys(ours.at("/subjects_conf/0"))).isEqualTo(keys(real.at("/subjects_conf/0")));
    assertThat(keys(ours.at("/behaviors_conf/0"))).isEqualTo(keys(real.at("/behaviors_conf/0")));
    assertThat(keys(ours.at("/observations/session")))
        .isEqualTo(keys(real.get("observations").get("observation without events")));
    assertThat(ours.at("/observations/session/events"))
        .hasToString(
            "[[1.0,\"couple\",\"loop-sideways\",\"\",\"\"],"
                + "[1.5,\"A\",\"defend\",\"clear|spontaneous|live|None\",\"\"],"
                + "[2.0,\"B\",\"arousal-3\",\"\",\"\"],"
                + "[9.0,\"couple\",\"loop-sideways\",\"\",\"\"]]");
  }

  @Test
  void a_table_has_the_columns_of_a_real_one_and_its_modifiers() throws IOException {
    List<String> real =
        Files.readAllLines(SharedFolder.file("data/boris/test_export_events_tabular.tsv"));
    List<String> ours =
        new String(
                WrittenSessionProperties.written(SESSION, WrittenFormat.BORIS_TABULAR),
                StandardCharsets.UTF_8)
            .lines()
            .toList();

    List<String> expected = List.of(headings(real));
    assertThat(headings(ours)).containsSubsequence(expected).hasSize(expected.size() + 1);
    assertThat(ours)
        .contains(
            "1.500\tNA\t60.000\tNA\tA\tdefend\tprotective\tclear|spontaneous|live|None\t\tPOINT");
  }

  private static String[] headings(List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith("Time\t"))
        .findFirst()
        .orElseThrow()
        .split("\t");
  }

  private static Set<String> keys(JsonNode node) {
    Set<String> keys = new TreeSet<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }
}
