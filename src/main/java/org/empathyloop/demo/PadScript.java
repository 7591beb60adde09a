package org.empathyloop.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.empathyloop.session.Capture;
import org.empathyloop.session.PadCommand;
import org.empathyloop.session.Stamp;

/** Turns a told session into the commands that a pad would have sent. */
final class PadScript {
  /** An answer is pressed after its question. */
  private static final long ANSWERED_AFTER_MS = 2_000;

  private final Function<String, UUID> ids;
  private final UUID device;
  private final List<PadCommand> commands = new ArrayList<>();

  private PadScript(Function<String, UUID> ids) {
    this.ids = ids;
    this.device = ids.apply("device");
  }

  /**
   * @param ids the same id for the same name, different in each session
   */
  static List<PadCommand> of(List<ScoreLine> score, Function<String, UUID> ids) {
    var script = new PadScript(ids);
    score.forEach(script::add);
    return List.copyOf(script.commands);
  }

  private void add(ScoreLine line) {
    Stamp stamp = stamp(line.offsetMs());
    if (line instanceof ScoreLine.Mark mark) {
      press(stamp, mark);
    } else if (line instanceof ScoreLine.Level level) {
      commands.add(new PadCommand.SetArousal(stamp, level.partner(), level.level()));
    } else if (line instanceof ScoreLine.Strip strip) {
      commands.add(new PadCommand.EnterState(stamp, strip.state()));
    }
  }

  private void press(Stamp stamp, ScoreLine.Mark mark) {
    commands.add(
        new PadCommand.Press(
            stamp,
            mark.actor(),
            mark.code(),
            mark.feeling(),
            null,
            mark.strength(),
            Capture.LIVE,
            mark.prompted()));
    if (mark.answer() != null) {
      Stamp later = stamp(mark.offsetMs() + ANSWERED_AFTER_MS);
      commands.add(new PadCommand.Answer(later, stamp.id(), mark.answer()));
    }
    if (mark.words() != null) {
      commands.add(new PadCommand.AddWords(stamp(mark.offsetMs()), stamp.id(), mark.words()));
    }
  }

  private Stamp stamp(long offsetMs) {
    int number = commands.size() + 1;
    return new Stamp(ids.apply("command " + number), device, number, offsetMs, false);
  }
}
