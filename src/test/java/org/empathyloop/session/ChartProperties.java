package org.empathyloop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.empathyloop.couple.PartnerLetter;

/** What holds for any way of using the pad: EL-SES-003, EL-SES-005, EL-SES-006. */
class ChartProperties {
  private static final List<String> CODES = List.of("warm", "reach", "protest", "away", "practice");

  /** One thing that a hand may do next; which mark it concerns is chosen by the number. */
  enum Deed {
    PRESS,
    TENSE,
    STATE,
    GRADE,
    REFINE,
    UNDO,
    REDO
  }

  @Provide
  Arbitrary<List<Deed>> evenings() {
    return Arbitraries.of(Deed.class).list().ofMinSize(1).ofMaxSize(40);
  }

  @Property(tries = 200)
  void undoing_everything_leaves_an_empty_chart(@ForAll("evenings") List<Deed> deeds) {
    Evening evening = new Evening(deeds, new Random(1));
    while (evening.undo()) {}

    var timeline = charted(evening.commands);

    assertThat(timeline.moments()).isEmpty();
    assertThat(timeline.arousal()).isEmpty();
    assertThat(timeline.loop())
        .containsExactly(new LoopStretch(LoopState.NEUTRAL, 0, timeline.durationMs()));
  }

  @Property(tries = 200)
  void undo_and_redo_of_as_many_steps_give_the_same_chart(
      @ForAll("evenings") List<Deed> deeds, @ForAll @IntRange(min = 1, max = 20) int steps) {
    Evening evening = new Evening(deeds, new Random(2));
    var before = charted(List.copyOf(evening.commands));
    int undone = 0;
    while (undone < steps && evening.undo()) {
      undone++;
    }
    for (int i = 0; i < undone; i++) {
      evening.redo();
    }

    assertThat(charted(evening.commands)).isEqualTo(before);
  }

  @Property(tries = 200)
  void batches_of_any_size_and_any_resends_give_the_same_chart(
      @ForAll("evenings") List<Deed> deeds, @ForAll @IntRange(min = 0, max = 10_000) int seed) {
    List<PadCommand> commands = new Evening(deeds, new Random(seed)).commands;
    var together = charted(commands);
    var session = new MemorySession();
    Random chance = new Random(seed);
    for (int from = 0; from < commands.size(); ) {
      int to = Math.min(commands.size(), from + 1 + chance.nextInt(5));
      session.chart(commands.subList(from, to));
      session.chart(commands.subList(0, to));
      from = to;
    }

    assertThat(session.timeline()).isEqualTo(together);
    assertThat(session.logged()).isEqualTo(commands.size());
  }

  @Property(tries = 200)
  void marks_of_two_devices_may_arrive_in_any_order(
      @ForAll("evenings") List<Deed> first,
      @ForAll("evenings") List<Deed> second,
      @ForAll @IntRange(min = 0, max = 10_000) int seed) {
    List<PadCommand> a = new Evening(first, new Random(seed)).commands;
    List<PadCommand> b = new Evening(second, new Random(seed + 1)).commands;
    var session = new MemorySession();
    Random chance = new Random(seed);
    List<List<PadCommand>> waiting =
        new ArrayList<>(List.of(new ArrayList<>(a), new ArrayList<>(b)));
    while (!waiting.isEmpty()) {
      List<PadCommand> device = waiting.get(chance.nextInt(waiting.size()));
      session.chart(device.remove(0));
      waiting.removeIf(List::isEmpty);
    }
    List<PadCommand> oneAfterTheOther = new ArrayList<>(a);
    oneAfterTheOther.addAll(b);

    assertThat(session.timeline()).isEqualTo(charted(oneAfterTheOther));
  }

  private static SessionTimeline charted(List<PadCommand> commands) {
    var session = new MemorySession();
    session.chart(commands);
    return session.timeline();
  }

  /** Commands as a pad makes them: undo takes its last standing command, redo what undo took. */
  private static final class Evening {
    final List<PadCommand> commands = new ArrayList<>();
    private final PadHands hands = new PadHands();
    private final List<PadCommand> done = new ArrayList<>();
    private final List<PadCommand> undone = new ArrayList<>();
    private final Random chance;
    private long now;

    Evening(List<Deed> deeds, Random chance) {
      this.chance = chance;
      act(Deed.PRESS);
      deeds.forEach(this::act);
    }

    boolean undo() {
      if (done.isEmpty()) {
        return false;
      }
      PadCommand last = done.remove(done.size() - 1);
      undone.add(last);
      commands.add(hands.undo(last, later()));
      return true;
    }

    void redo() {
      if (!undone.isEmpty()) {
        PadCommand last = undone.remove(undone.size() - 1);
        done.add(last);
        commands.add(hands.redo(last, later()));
      }
    }

    private void act(Deed deed) {
      switch (deed) {
        case PRESS -> make(hands.press(anyone(), CODES.get(chance.nextInt(CODES.size())), later()));
        case TENSE -> make(hands.rung(PartnerLetter.B, chance.nextInt(5), later()));
        case STATE -> make(hands.enter(LoopState.values()[chance.nextInt(3)], later()));
        case GRADE -> amend(moment -> hands.grade(moment, 1 + chance.nextInt(3), later()));
        case REFINE -> amend(moment -> hands.refine(moment, "smile", later()));
        case UNDO -> undo();
        case REDO -> redo();
      }
    }

    private void amend(Function<PadCommand, PadCommand> amendment) {
      List<PadCommand> moments =
          new ArrayList<>(done.stream().filter(PadCommand.Press.class::isInstance).toList());
      Collections.shuffle(moments, chance);
      moments.stream().findFirst().map(amendment).ifPresent(this::make);
    }

    private void make(PadCommand command) {
      commands.add(command);
      done.add(command);
      undone.clear();
    }

    private MomentActor anyone() {
      return chance.nextBoolean() ? MomentActor.A : MomentActor.B;
    }

    /** Often the same millisecond, as hands do. */
    private long later() {
      now += chance.nextInt(3) * 700L;
      return now;
    }
  }
}
