package org.empathyloop.exchange.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.empathyloop.fixture.SharedFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** EL-COD-001: real files of BORIS, where they are; nothing in them is dropped in silence. */
class RealCodingFilesTest {
  @Test
  void the_bouts_of_a_tabular_export_are_those_that_boris_reports() throws IOException {
    CodedObservation read = CodingFileReaderTest.only(file("test_export_events_tabular.tsv"));

    // durations of state s as the program that wrote the file sums them up
    assertThat(read.name()).isEqualTo("observation #1");
    assertThat(durations(read, "subject1")).containsExactly(4450L, 6300L, 6125L);
    assertThat(durations(read, "subject2")).containsExactly(7675L);
    assertThat(read.lengthMs()).isEqualTo(359_960);
    assertThat(read.leftOut()).isEqualTo(new LeftOut(0, 1, 3, 0, 0));
    assertThat(read.rows()).isEqualTo(8);
    assertThat(read.refused()).isEmpty();
  }

  @Test
  void the_aggregated_export_says_the_same_as_the_project_it_comes_from() throws IOException {
    CodingFile project = file("test.boris");
    CodedObservation inProject = named(project, "observation #2");

    CodingFile table = file("test_export_aggregated_events_test_full_1.tsv");

    assertThat(table.format()).isEqualTo(CodingFormat.BORIS_AGGREGATED);
    CodedObservation inTable = CodingFileReaderTest.only(table);
    assertThat(inTable.events())
        .extracting(
            CodedEvent::startMs, CodedEvent::stopMs, CodedEvent::subject, CodedEvent::behaviour)
        .containsExactlyInAnyOrderElementsOf(
            inProject.events().stream()
                .map(
                    event ->
                        tuple(event.startMs(), event.stopMs(), event.subject(), event.behaviour()))
                .toList());
    assertThat(inTable.leftOut().variables()).isEqualTo(3);
    assertThat(inTable.leftOut().descriptions()).isEqualTo(1);
  }

  @Test
  void every_observation_of_a_project_is_read_and_every_row_of_it_is_accounted_for()
      throws IOException {
    CodingFile project = file("test.boris");
    assertThat(project.format()).isEqualTo(CodingFormat.BORIS_PROJECT);
    assertThat(project.observations()).hasSize(12);
    assertThat(named(project, "live").rows()).isEqualTo(12);
    assertThat(named(project, "observation without events").rows()).isZero();
    assertThat(named(project, "modifiers").events())
        .extracting(CodedEvent::modifiers)
        .containsExactly(List.of("m1"), List.of("m2"), List.of("m3"), List.of("m1"), List.of());
    assertThat(named(project, "live not paired").refused()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "test.boris",
        "test_export_events_tabular.tsv",
        "test_export_aggregated_events_test_full_1.tsv"
      })
  void every_row_is_taken_or_left_with_its_reason_whatever_the_words_are_mapped_to(String name)
      throws IOException {
    int taken = 0;
    for (CodedObservation one : file(name).observations()) {
      CodingPlan none = CodingPlan.of(one, mapped(one, word -> Counterpart.NOT_TAKEN));
      CodingPlan all = CodingPlan.of(one, mapped(one, RealCodingFilesTest::counterpart));

      assertThat(none.left()).as(one.name()).hasSize(one.rows());
      assertThat(all.takenRows() + all.left().size()).as(one.name()).isEqualTo(one.rows());
      assertThat(all.reasons()).as(one.name()).doesNotContainKey(RowProblem.BEHAVIOUR_NOT_TAKEN);
      assertThat(all.taken()).as(one.name()).hasSameSizeAs(one.events());
      taken += all.takenRows();
    }
    assertThat(taken).isPositive();
  }

  private static CodingMap mapped(
      CodedObservation observation, Function<CodedName, Counterpart> counterpart) {
    return new CodingMap(
        CodingMap.wordsOf(observation).keySet().stream()
            .collect(Collectors.toMap(word -> word, counterpart)));
  }

  private static Counterpart counterpart(CodedName word) {
    return switch (word.of()) {
      case SUBJECT -> new Counterpart(Counterpart.Kind.ACTOR, "a");
      case BEHAVIOUR -> new Counterpart(Counterpart.Kind.MOMENT, "defend");
      case MODIFIER -> Counterpart.NOT_TAKEN;
    };
  }

  private static CodedObservation named(CodingFile project, String name) {
    return project.observations().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<Long> durations(CodedObservation observation, String subject) {
    return observation.events().stream()
        .filter(event -> event.subject().equals(subject))
        .map(event -> (event.stopMs() == null ? event.startMs() : event.stopMs()) - event.startMs())
        .toList();
  }

  private static CodingFile file(String name) throws IOException {
    try (InputStream in = Files.newInputStream(SharedFolder.file("data/boris/" + name))) {
      return CodingFileReader.read(in);
    }
  }
}
