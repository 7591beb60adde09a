package org.empathyloop.architecture;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.empathyloop.vocabulary.CodeBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** EL-VOC-008: no text bundle names the codes of an axis again. */
class LabelTest {
  private static final CodeBook CODES = CodeBook.load();

  /** Keys that begin so go by a code, but say something else than what the code is called. */
  private static final Map<String, String> NOT_LABELS =
      Map.ofEntries(
          Map.entry("session.key-", "what stands on a key of the pad, as ux.md words it"),
          Map.entry("session.part-", "what an edit changed"),
          Map.entry("session.row-", "a row of keys"),
          Map.entry("session.tone-", "a word inside a sentence about a moment"),
          Map.entry("session.with-", "a piece of a sentence about a moment"),
          Map.entry("cycle.empty-", "what to do while there is no map"),
          Map.entry("cycle.figure-", "a sentence about the figure of a map"),
          Map.entry("cycle.title-", "the title of a map"),
          Map.entry("cycle.slot-", "the beginning of a sentence to complete"),
          Map.entry("cycle.station-connecting-", "a station with the name of a partner"),
          Map.entry("cycle.station-sideways-", "a station with the name of a partner"),
          Map.entry("note.letter-", "the letter of a section"),
          Map.entry("note.prefill-", "a sentence of the note"),
          Map.entry("couple.choose-", "what a button does"),
          Map.entry("regulation.reconnect-", "the measure that a rule of ending gives"),
          Map.entry("regulation.reconnect-title-", "the title of that measure's picture"));

  static Set<String> axes() {
    return new TreeSet<>(CODES.axes());
  }

  @ParameterizedTest
  @MethodSource("axes")
  void the_codes_of_an_axis_have_no_label_of_their_own_in_a_bundle(String axis) throws IOException {
    assertThat(families(axis)).isSubsetOf(NOT_LABELS.keySet());
  }

  @Test
  void what_is_said_to_be_no_label_is_still_said() throws IOException {
    Set<String> found = new TreeSet<>();
    for (String axis : CODES.axes()) {
      found.addAll(families(axis));
    }

    assertThat(found).containsExactlyInAnyOrderElementsOf(NOT_LABELS.keySet());
  }

  /**
   * How keys begin that go on with two codes of the axis or more, as {@code couple.gender-}; where
   * it is no more than the name of the bundle, with all of them.
   */
  private static Set<String> families(String axis) throws IOException {
    Set<String> codes =
        CODES.axis(axis).stream()
            .map(concept -> concept.code().value())
            .collect(toUnmodifiableSet());
    Set<String> families = new TreeSet<>();
    for (Path bundle : SentenceTest.bundles()) {
      String feature = bundle.getFileName().toString().replace(".properties", ".");
      counted(SentenceTest.read(bundle).stringPropertyNames(), codes)
          .forEach(
              (beginning, count) -> {
                if (count >= (beginning.equals(feature) ? Math.max(codes.size(), 2) : 2)) {
                  families.add(beginning);
                }
              });
    }
    return families;
  }

  private static Map<String, Integer> counted(Set<String> keys, Set<String> codes) {
    Map<String, Integer> counted = new TreeMap<>();
    for (String key : keys) {
      int feature = key.indexOf('.') + 1;
      String flat = key.substring(0, feature) + key.substring(feature).replace('.', '-');
      for (int end = feature; end > 0; end = flat.indexOf('-', end) + 1) {
        if (codes.contains(flat.substring(end))) {
          counted.merge(flat.substring(0, end), 1, Integer::sum);
        }
      }
    }
    return counted;
  }
}
