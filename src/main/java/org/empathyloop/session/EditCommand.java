package org.empathyloop.session;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** What an edit of the timeline is in the log. */
final class EditCommand {
  private EditCommand() {}

  /**
   * @param origin of a moment that is split
   */
  static PadCommand of(TimelineEdit edit, Stamp stamp, Function<UUID, Origin> origin) {
    if (edit instanceof TimelineEdit.Revise revise) {
      return new PadCommand.Revise(stamp, revise.mark(), revise.revision());
    } else if (edit instanceof TimelineEdit.Strike strike) {
      return new PadCommand.Strike(stamp, strike.mark());
    } else if (edit instanceof TimelineEdit.Split split) {
      Origin from = origin.apply(split.mark());
      return new PadCommand.Split(
          stamp,
          split.mark(),
          split.actor(),
          split.code(),
          from.strength(),
          from.capture(),
          from.prompted());
    } else if (edit instanceof TimelineEdit.Add add) {
      return new PadCommand.Press(
          stamp,
          add.actor(),
          add.code(),
          add.feeling(),
          null,
          add.strength(),
          add.capture(),
          false);
    } else if (edit instanceof TimelineEdit.AddState state) {
      return new PadCommand.EnterState(stamp, state.state(), Capture.VIDEO);
    } else if (edit instanceof TimelineEdit.AddLevel level) {
      return new PadCommand.SetArousal(stamp, level.partner(), level.level(), Capture.VIDEO);
    }
    throw new IllegalStateException("no other edit is permitted by its type");
  }

  /** Where a mark that it adds stands; what changes a mark needs no time, 0. */
  static long atMs(TimelineEdit edit) {
    if (edit instanceof TimelineEdit.Split split) {
      return split.atMs();
    } else if (edit instanceof TimelineEdit.Add add) {
      return add.atMs();
    } else if (edit instanceof TimelineEdit.AddState state) {
      return state.atMs();
    } else if (edit instanceof TimelineEdit.AddLevel level) {
      return level.atMs();
    }
    return 0;
  }

  /** What a second moment takes over from the one with which it was charted. */
  record Origin(int strength, Capture capture, boolean prompted) {
    static Origin of(ChartedMoment moment) {
      return new Origin(moment.strength(), moment.capture(), moment.prompted());
    }

    /** As it was taken over when the split was logged. */
    static Origin of(CommandRow logged) {
      return new Origin(
          Objects.requireNonNullElse(logged.strength(), PadCommand.Press.CLEAR),
          Objects.requireNonNullElse(logged.capture(), Capture.LIVE),
          Boolean.TRUE.equals(logged.prompted()));
    }
  }
}
