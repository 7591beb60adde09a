package org.empathyloop.session;

import java.util.UUID;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/** One device at the pad: each call makes its next command. */
final class PadHands {
  private final UUID device = UUID.randomUUID();
  private int seq;

  PadCommand.Press press(MomentActor actor, String code, long offsetMs) {
    return press(actor, code, null, offsetMs);
  }

  PadCommand.Press press(MomentActor actor, String code, @Nullable Integer level, long at) {
    return new PadCommand.Press(
        stamp(at),
        actor,
        new Code(code),
        null,
        level == null ? null : new Arousal(level),
        PadCommand.Press.CLEAR,
        Capture.LIVE,
        false);
  }

  PadCommand enter(LoopState state, long offsetMs) {
    return new PadCommand.EnterState(stamp(offsetMs), state);
  }

  PadCommand rung(PartnerLetter partner, int level, long offsetMs) {
    return new PadCommand.SetArousal(stamp(offsetMs), partner, new Arousal(level));
  }

  PadCommand grade(PadCommand moment, int strength, long offsetMs) {
    return new PadCommand.Grade(stamp(offsetMs), moment.stamp().id(), strength);
  }

  PadCommand feel(PadCommand moment, String feeling, long offsetMs) {
    return new PadCommand.Refine(
        stamp(offsetMs), moment.stamp().id(), null, null, new Code(feeling), null);
  }

  PadCommand refine(PadCommand moment, String code, long offsetMs) {
    return new PadCommand.Refine(
        stamp(offsetMs), moment.stamp().id(), null, new Code(code), null, null);
  }

  PadCommand guided(PadCommand moment, boolean guided, long offsetMs) {
    return new PadCommand.Refine(stamp(offsetMs), moment.stamp().id(), null, null, null, guided);
  }

  PadCommand wordsLater(PadCommand moment, long offsetMs) {
    return new PadCommand.LeaveWords(stamp(offsetMs), moment.stamp().id());
  }

  PadCommand answer(PadCommand question, String answer, long offsetMs) {
    return new PadCommand.Answer(stamp(offsetMs), question.stamp().id(), new Code(answer));
  }

  PadCommand pause(long offsetMs) {
    return new PadCommand.BeginPause(stamp(offsetMs));
  }

  PadCommand resume(PadCommand pause, long offsetMs) {
    return new PadCommand.EndPause(stamp(offsetMs), pause.stamp().id());
  }

  PadCommand undo(PadCommand command, long offsetMs) {
    return new PadCommand.Undo(stamp(offsetMs), command.stamp().id());
  }

  PadCommand redo(PadCommand command, long offsetMs) {
    return new PadCommand.Redo(stamp(offsetMs), command.stamp().id());
  }

  private Stamp stamp(long offsetMs) {
    return new Stamp(UUID.randomUUID(), device, ++seq, offsetMs, false);
  }
}
