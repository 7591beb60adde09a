package org.empathyloop.session;

import java.util.UUID;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/** One thing the therapist's hands did on the pad or in the timeline, as the device sent it. */
public sealed interface PadCommand {
  Stamp stamp();

  CommandKind kind();

  /** The command that this one amends, answers or takes back; null for one that stands alone. */
  default @Nullable UUID target() {
    return null;
  }

  default @Nullable MomentActor actor() {
    return null;
  }

  default @Nullable Code code() {
    return null;
  }

  default @Nullable Code feeling() {
    return null;
  }

  default @Nullable PartnerLetter partner() {
    return null;
  }

  default @Nullable Arousal level() {
    return null;
  }

  default @Nullable LoopState state() {
    return null;
  }

  default @Nullable Integer strength() {
    return null;
  }

  /** How a mark that it makes came into the chart; null where a command says nothing about that. */
  default @Nullable Capture capture() {
    return null;
  }

  /** Whether the therapist had asked for it; null where a command says nothing about that. */
  default @Nullable Boolean prompted() {
    return null;
  }

  /**
   * A mark of the vocabulary: a moment, or a step of arousal for the two codes that move it.
   *
   * @param level where the partner's arousal is after the step; for the codes of a step only
   * @param strength 1 slight, 2 clear, 3 strong
   */
  record Press(
      Stamp stamp,
      MomentActor actor,
      Code code,
      @Nullable Code feeling,
      @Nullable Arousal level,
      Integer strength,
      Capture capture,
      Boolean prompted)
      implements PadCommand {
    /** How strong a moment is while nothing else was said. */
    public static final int CLEAR = 2;

    public Press {
      requireStrength(strength);
    }

    @Override
    public CommandKind kind() {
      return CommandKind.PRESS;
    }
  }

  /**
   * The loop strip enters a state.
   *
   * @param capture null for the pad, which sees it happen
   */
  record EnterState(Stamp stamp, LoopState state, @Nullable Capture capture) implements PadCommand {
    public EnterState(Stamp stamp, LoopState state) {
      this(stamp, state, null);
    }

    @Override
    public CommandKind kind() {
      return CommandKind.STATE;
    }
  }

  /**
   * A touch on a rung of the ladder.
   *
   * @param capture null for the pad, which sees it happen
   */
  record SetArousal(Stamp stamp, PartnerLetter partner, Arousal level, @Nullable Capture capture)
      implements PadCommand {
    public SetArousal(Stamp stamp, PartnerLetter partner, Arousal level) {
      this(stamp, partner, level, null);
    }

    @Override
    public CommandKind kind() {
      return CommandKind.AROUSAL;
    }
  }

  /** A digit: how strong the moment was. */
  record Grade(Stamp stamp, UUID target, Integer strength) implements PadCommand {
    public Grade {
      requireStrength(strength);
    }

    @Override
    public CommandKind kind() {
      return CommandKind.STRENGTH;
    }
  }

  /** What came back when the room was asked. */
  record Answer(Stamp stamp, UUID target, Code code) implements PadCommand {
    @Override
    public CommandKind kind() {
      return CommandKind.ANSWER;
    }
  }

  /**
   * A finer code, the feeling that goes with it, another actor, or whether the therapist had asked
   * for it.
   */
  record Refine(
      Stamp stamp,
      UUID target,
      @Nullable MomentActor actor,
      @Nullable Code code,
      @Nullable Code feeling,
      @Nullable Boolean prompted)
      implements PadCommand {
    @Override
    public CommandKind kind() {
      return CommandKind.REFINE;
    }
  }

  /** What was said, added later; at most 280 characters. */
  record AddWords(Stamp stamp, UUID target, String words) implements PadCommand {
    private static final int MOST = 280;

    /**
     * @throws EmpathyLoopException with {@link Fault#WORDS_TOO_LONG}
     */
    public AddWords {
      if (words.codePointCount(0, words.length()) > MOST) {
        throw new EmpathyLoopException(Fault.WORDS_TOO_LONG, "most", MOST);
      }
    }

    @Override
    public CommandKind kind() {
      return CommandKind.WORDS;
    }

    /** Leaves the words out: commands reach logs, words do not. */
    @Override
    public String toString() {
      return "AddWords[" + stamp + ", " + target + "]";
    }
  }

  /** Something was said that is to be written down in the wrap-up. */
  record LeaveWords(Stamp stamp, UUID target) implements PadCommand {
    @Override
    public CommandKind kind() {
      return CommandKind.WORDS;
    }
  }

  /** A break begins in which nothing is charted. */
  record BeginPause(Stamp stamp) implements PadCommand {
    @Override
    public CommandKind kind() {
      return CommandKind.PAUSE;
    }
  }

  /** The break is over. */
  record EndPause(Stamp stamp, UUID target) implements PadCommand {
    @Override
    public CommandKind kind() {
      return CommandKind.RESUME;
    }
  }

  /** Takes a command of the same device back. */
  record Undo(Stamp stamp, UUID target) implements PadCommand {
    @Override
    public CommandKind kind() {
      return CommandKind.UNDO;
    }
  }

  /** Brings back what was taken back. */
  record Redo(Stamp stamp, UUID target) implements PadCommand {
    @Override
    public CommandKind kind() {
      return CommandKind.REDO;
    }
  }

  /** Changes parts of a mark, after the session. */
  record Revise(Stamp stamp, UUID target, Revision revision) implements PadCommand {
    /**
     * @throws EmpathyLoopException with {@link Fault#EDIT_CHANGES_NOTHING}
     */
    public Revise {
      if (revision.isEmpty()) {
        throw new EmpathyLoopException(Fault.EDIT_CHANGES_NOTHING);
      }
    }

    @Override
    public CommandKind kind() {
      return CommandKind.REVISE;
    }

    @Override
    public @Nullable MomentActor actor() {
      return revision.value(Part.ACTOR, MomentActor.class);
    }

    @Override
    public @Nullable Code code() {
      return revision.value(Part.CODE, Code.class);
    }

    @Override
    public @Nullable Code feeling() {
      return revision.value(Part.FEELING, Code.class);
    }

    @Override
    public @Nullable Integer strength() {
      return revision.value(Part.STRENGTH, Integer.class);
    }

    @Override
    public @Nullable Boolean prompted() {
      return revision.value(Part.PROMPTED, Boolean.class);
    }

    @Override
    public @Nullable Arousal level() {
      return revision.value(Part.LEVEL, Arousal.class);
    }

    @Override
    public @Nullable LoopState state() {
      return revision.value(Part.STATE, LoopState.class);
    }
  }

  /** Takes a mark out of the chart, whoever made it; its row stays. */
  record Strike(Stamp stamp, UUID target) implements PadCommand {
    @Override
    public CommandKind kind() {
      return CommandKind.STRIKE;
    }
  }

  /**
   * A second moment that had been charted as one with another; its time is that of the stamp.
   *
   * @param target the moment that it is split from
   * @param capture how that one came into the chart
   * @param prompted whether the therapist had asked for that one
   */
  record Split(
      Stamp stamp,
      UUID target,
      MomentActor actor,
      Code code,
      Integer strength,
      Capture capture,
      Boolean prompted)
      implements PadCommand {
    public Split {
      requireStrength(strength);
    }

    @Override
    public CommandKind kind() {
      return CommandKind.SPLIT;
    }
  }

  /**
   * @throws EmpathyLoopException with {@link Fault#STRENGTH_OUT_OF_RANGE}
   */
  static void requireStrength(int strength) {
    if (strength < 1 || strength > 3) {
      throw new EmpathyLoopException(
          Fault.STRENGTH_OUT_OF_RANGE, "expected", "1..3", "was", strength);
    }
  }
}
