package org.empathyloop.exchange.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathyloop.exchange.coding.CodedSessions.CODES;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.empathyloop.disclosure.CodedCopy;
import org.empathyloop.session.Capture;
import org.empathyloop.session.PadCommand;

/** EL-COD-005: what is written is read as the same moments, arousal, strip and breaks. */
class WrittenSessionProperties {
  private static final LocalDateTime DAY = LocalDateTime.of(2024, 5, 6, 7, 8, 9);

  @Provide
  Arbitrary<CodedCopy> sessions() {
    return CodedSessions.any();
  }

  @Provide
  Arbitrary<WrittenFormat> formats() {
    return Arbitraries.of(WrittenFormat.values());
  }

  @Property(tries = 150)
  void what_is_written_is_read_as_the_same(
      @ForAll("sessions") CodedCopy session, @ForAll("formats") WrittenFormat format)
      throws IOException {
    CodedObservation read = read(written(session, format));
    CodingMap map = proposed(read);
    CodingPlan plan = CodingPlan.of(read, map);

    assertThat(plan.left()).isEmpty();
    List<PadCommand> presses = CodedPresses.of(plan, map, CodedSessions.LENGTH_MS);
    assertThat(CodedSessions.inOrder(moments(presses)))
        .isEqualTo(CodedSessions.inOrder(session.marks().stream().map(this::fromFile).toList()));
    assertThat(levels(presses)).isEqualTo(session.arousal());
    assertThat(presses).filteredOn(PadCommand.BeginPause.class::isInstance).hasSize(1);
    assertThat(stripAt(presses, 1000))
        .isEqualTo(session.loop().isEmpty() ? "" : session.loop().get(0).state().code().value());
  }

  @Property(tries = 50)
  void the_length_is_known_again_from_a_table_of_boris(@ForAll("sessions") CodedCopy session)
      throws IOException {
    CodedObservation read = read(written(session, WrittenFormat.BORIS_TABULAR));

    assertThat(read.lengthMs()).isEqualTo(session.durationMs());
    assertThat(read.heldAt()).isEqualTo(DAY);
  }

  @Property(tries = 100)
  void presses_are_numbered_in_the_order_of_time(@ForAll("sessions") CodedCopy session)
      throws IOException {
    CodedObservation read = read(written(session, WrittenFormat.CSV));
    CodingMap map = proposed(read);
    List<PadCommand> presses =
        CodedPresses.of(CodingPlan.of(read, map), map, CodedSessions.LENGTH_MS);

    assertThat(presses)
        .extracting(press -> press.stamp().seq())
        .isEqualTo(IntStream.rangeClosed(1, presses.size()).boxed().toList());
    assertThat(presses).extracting(press -> press.stamp().offsetMs()).isSorted();
  }

  private CodedCopy.Mark fromFile(CodedCopy.Mark mark) {
    Capture capture = mark.capture().timed() ? Capture.VIDEO : mark.capture();
    return new CodedCopy.Mark(
        mark.offsetMs(),
        mark.actor(),
        mark.code(),
        mark.feeling(),
        mark.strength(),
        mark.prompted(),
        capture);
  }

  private static List<CodedCopy.Mark> moments(List<PadCommand> presses) {
    return presses.stream()
        .filter(PadCommand.Press.class::isInstance)
        .map(PadCommand.Press.class::cast)
        .map(
            press ->
                new CodedCopy.Mark(
                    press.stamp().offsetMs(),
                    press.actor(),
                    press.code(),
                    press.feeling(),
                    press.strength(),
                    press.prompted(),
                    press.capture()))
        .toList();
  }

  private static List<CodedCopy.Level> levels(List<PadCommand> presses) {
    return presses.stream()
        .filter(PadCommand.SetArousal.class::isInstance)
        .map(PadCommand.SetArousal.class::cast)
        .map(set -> new CodedCopy.Level(set.stamp().offsetMs(), set.partner(), set.level().level()))
        .toList();
  }

  /** The state that the strip entered last, by then. */
  private static String stripAt(List<PadCommand> presses, long ms) {
    return presses.stream()
        .filter(PadCommand.EnterState.class::isInstance)
        .filter(press -> press.stamp().offsetMs() <= ms)
        .reduce((before, after) -> after)
        .map(press -> ((PadCommand.EnterState) press).state().code().value())
        .orElse("");
  }

  static CodingMap proposed(CodedObservation read) {
    var proposals = new Proposals(CODES);
    Map<CodedName, Counterpart> map = new HashMap<>();
    for (CodedName word : CodingMap.wordsOf(read).keySet()) {
      map.put(word, proposals.propose(word).orElseThrow());
    }
    return new CodingMap(map);
  }

  static CodedObservation read(byte[] file) {
    return CodingFileReader.read(new ByteArrayInputStream(file)).observations().get(0);
  }

  static byte[] written(CodedCopy session, WrittenFormat format) throws IOException {
    var into = new ByteArrayOutputStream();
    format.write(new WrittenSession("session", DAY, session), CODES, into);
    return into.toByteArray();
  }
}
