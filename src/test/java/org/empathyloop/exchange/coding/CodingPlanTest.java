package org.empathyloop.exchange.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.empathyloop.vocabulary.CodeBook;
import org.junit.jupiter.api.Test;

/** EL-COD-003 and 004: every row is taken or told, and words are proposed by name. */
class CodingPlanTest {
  private static final CodeBook CODES = CodeBook.load();
  private static final String FILE =
      """
      Time,Subject,Behavior,Modifiers,Status
      1,husband,Looks away,strong,POINT
      2,wife,talk,,START
      5,wife,talk,,STOP
      6,dog,Looks away,,POINT
      7,,loop-sideways,,START
      7.5,husband,arousal-2,,POINT
      8,therapist,arousal-2,,POINT
      9,,loop-sideways,,STOP
      10,husband,nothing,,POINT
      11,,break,,START
      12,,loop-neutral,,POINT
      """;

  private final CodedObservation read =
      WrittenSessionProperties.read(FILE.getBytes(StandardCharsets.UTF_8));

  @Test
  void every_row_is_taken_or_left_with_its_reason() {
    CodingPlan plan = CodingPlan.of(read, map());

    assertThat(plan.taken()).extracting(taken -> taken.event().row()).containsExactly(2, 3, 6, 7);
    assertThat(plan.left())
        .containsExactly(
            new LeftRow(4, RowProblem.END_OF_STATE),
            new LeftRow(5, RowProblem.SUBJECT_NOT_TAKEN),
            new LeftRow(8, RowProblem.ACTOR_UNFIT),
            new LeftRow(10, RowProblem.BEHAVIOUR_NOT_TAKEN),
            new LeftRow(11, RowProblem.STATE_WITHOUT_END),
            new LeftRow(12, RowProblem.STATE_NEEDED));
    assertThat(plan.takenRows() + plan.left().size()).isEqualTo(read.rows()).isEqualTo(11);
  }

  @Test
  void a_word_is_proposed_by_code_label_or_number_and_else_left_to_choose() {
    var proposals = new Proposals(CODES);

    assertThat(proposals.propose(behaviour("Looks away"))).hasValue(moment("look-away"));
    assertThat(proposals.propose(behaviour("LOOK_AWAY"))).hasValue(moment("look-away"));
    assertThat(proposals.propose(behaviour("s"))).isEmpty();
    assertThat(proposals.propose(subject("subject2"))).hasValue(actor("b"));
    assertThat(proposals.propose(subject("Partner A"))).hasValue(actor("a"));
    assertThat(proposals.propose(subject("Robin"))).isEmpty();
    assertThat(proposals.propose(subject(""))).isEmpty();
  }

  @Test
  void a_counterpart_that_does_not_fit_its_word_is_not_read() {
    assertThat(Counterpart.read("moment:look-away", behaviour("x"), CODES)).isPresent();
    assertThat(Counterpart.read("moment:look-away", subject("x"), CODES)).isEmpty();
    assertThat(Counterpart.read("moment:of-nobody", behaviour("x"), CODES)).isEmpty();
    assertThat(Counterpart.read("arousal:7", behaviour("x"), CODES)).isEmpty();
    assertThat(Counterpart.read("none:", subject("x"), CODES)).hasValue(Counterpart.NOT_TAKEN);
    assertThat(Counterpart.read("<script>", subject("x"), CODES)).isEmpty();
  }

  private CodingMap map() {
    var proposals = new Proposals(CODES);
    Map<CodedName, Counterpart> map = new HashMap<>();
    for (CodedName word : CodingMap.wordsOf(read).keySet()) {
      map.put(word, proposals.propose(word).orElse(Counterpart.NOT_TAKEN));
    }
    map.put(subject("husband"), actor("a"));
    map.put(subject("wife"), actor("b"));
    map.put(behaviour("talk"), moment("talk-neutral"));
    return new CodingMap(map);
  }

  private static CodedName behaviour(String name) {
    return new CodedName(CodedName.Of.BEHAVIOUR, name);
  }

  private static CodedName subject(String name) {
    return new CodedName(CodedName.Of.SUBJECT, name);
  }

  private static Counterpart moment(String code) {
    return new Counterpart(Counterpart.Kind.MOMENT, code);
  }

  private static Counterpart actor(String code) {
    return new Counterpart(Counterpart.Kind.ACTOR, code);
  }
}
