package org.empathyloop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.groups.Tuple;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.vocabulary.Code;

/** EL-SES-033: whatever is edited, undone and done again reads as a replay of what stands. */
class EditProperties {
  private static final List<String> CODES = List.of("warm", "reach", "protest", "away", "disclose");

  /** One thing that may be done in a timeline; which mark it concerns is chosen by chance. */
  enum Deed {
    MOVE,
    RECODE,
    DETAIL,
    LINK,
    STRIKE,
    SPLIT,
    ADD,
    STATE,
    LEVEL,
    UNDO,
    REDO
  }

  @Provide
  Arbitrary<List<Deed>> evenings() {
    return Arbitraries.of(Deed.class).list().ofMinSize(1).ofMaxSize(30);
  }

  @Property(tries = 150)
  void any_edits_and_undos_read_as_the_edits_that_stand_made_in_their_order(
      @ForAll("evenings") List<Deed> deeds, @ForAll @IntRange(min = 0, max = 10_000) int seed) {
    Desk desk = new Desk(seed);
    deeds.forEach(desk::act);

    MemorySession again = desk.charted();
    desk.standing.forEach(again::edit);

    assertThat(desk.session.timeline()).isEqualTo(again.timeline());
    assertThat(desk.session.toEdit().moments())
        .extracting(EditProperties::told)
        .isEqualTo(again.toEdit().moments().stream().map(EditProperties::told).toList());
  }

  private static List<?> told(DetailedMoment one) {
    return List.of(one.moment(), one.channels(), Optional.ofNullable(one.words()));
  }

  @Property(tries = 100)
  void undoing_every_edit_leaves_the_chart_as_the_pad_made_it(
      @ForAll("evenings") List<Deed> deeds, @ForAll @IntRange(min = 0, max = 10_000) int seed) {
    Desk desk = new Desk(seed);
    SessionTimeline before = desk.session.timeline();
    deeds.forEach(desk::act);
    int logged = desk.session.logged();
    int made = desk.standing.size();

    while (desk.undo()) {}

    assertThat(desk.session.timeline()).isEqualTo(before);
    assertThat(desk.session.logged()).isEqualTo(logged + made);
  }

  private static Tuple tuple(Object... values) {
    return Tuple.tuple(values);
  }

  /** Somebody at the timeline; what is refused leaves no trace, as a transaction that fails. */
  private static final class Desk {
    private final List<PadCommand> pressed = new ArrayList<>();
    private final MemorySession session;
    private final List<TimelineEdit> standing = new ArrayList<>();
    private final List<TimelineEdit> undone = new ArrayList<>();
    private final Random chance;
    private int times;

    Desk(int seed) {
      chance = new Random(seed);
      PadHands hands = new PadHands();
      for (int i = 1; i <= 6; i++) {
        MomentActor actor = i % 2 == 0 ? MomentActor.A : MomentActor.B;
        pressed.add(hands.press(actor, CODES.get(i % CODES.size()), i * 10_000L));
      }
      pressed.add(hands.enter(LoopState.SIDEWAYS, 15_000));
      pressed.add(hands.rung(PartnerLetter.A, 3, 20_000));
      session = charted();
    }

    MemorySession charted() {
      MemorySession fresh = new MemorySession();
      fresh.chart(pressed);
      return fresh.ended();
    }

    boolean undo() {
      if (standing.isEmpty()) {
        return false;
      }
      session.undoEdit();
      undone.add(standing.remove(standing.size() - 1));
      return true;
    }

    private void act(Deed deed) {
      switch (deed) {
        case MOVE -> revise(Revision.none().movedTo(when()));
        case RECODE -> revise(Revision.none().as(code()).graded(1 + chance.nextInt(3)));
        case DETAIL ->
            revise(
                Revision.none()
                    .channels(chance.nextBoolean() ? Set.of() : Set.of(new Code("gaze")))
                    .words(chance.nextBoolean() ? null : "said " + chance.nextInt(5))
                    .certainty(chance.nextBoolean() ? null : Certainty.MID));
        case LINK -> revise(Revision.none().answers(anyMoment()));
        case STRIKE -> make(new TimelineEdit.Strike(UUID.randomUUID(), anyMoment()));
        case SPLIT ->
            make(
                new TimelineEdit.Split(
                    UUID.randomUUID(), anyMoment(), MomentActor.B, code(), when()));
        case ADD ->
            make(
                new TimelineEdit.Add(
                    UUID.randomUUID(), MomentActor.A, code(), null, 2, when(), Capture.RECALL));
        case STATE ->
            make(
                new TimelineEdit.AddState(
                    UUID.randomUUID(), LoopState.values()[chance.nextInt(3)], when()));
        case LEVEL ->
            make(
                new TimelineEdit.AddLevel(
                    UUID.randomUUID(), PartnerLetter.B, new Arousal(chance.nextInt(5)), when()));
        case UNDO -> undo();
        case REDO -> redo();
      }
    }

    private void redo() {
      if (!undone.isEmpty()) {
        session.redoEdit();
        standing.add(undone.remove(undone.size() - 1));
      }
    }

    private void revise(Revision revision) {
      make(new TimelineEdit.Revise(UUID.randomUUID(), anyMoment(), revision));
    }

    private void make(TimelineEdit edit) {
      if (wouldStand(edit)) {
        session.edit(edit);
        standing.add(edit);
        undone.clear();
      }
    }

    /** Tried on a copy: a memory cannot roll back. */
    private boolean wouldStand(TimelineEdit edit) {
      MemorySession copy = charted();
      standing.forEach(copy::edit);
      try {
        copy.edit(edit);
        return true;
      } catch (EmpathyLoopException refused) {
        return false;
      }
    }

    private UUID anyMoment() {
      List<ChartedMoment> moments = session.timeline().moments();
      return moments.isEmpty()
          ? UUID.randomUUID()
          : moments.get(chance.nextInt(moments.size())).id();
    }

    private Code code() {
      return new Code(CODES.get(chance.nextInt(CODES.size())));
    }

    /** No two marks at the same time: what is simultaneous stands in the order of its devices. */
    private long when() {
      return chance.nextInt(300) * 1_000L + ++times;
    }
  }
}
