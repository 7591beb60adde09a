package org.empathyloop.session;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.jspecify.annotations.Nullable;

/** Whether a command makes sense: known codes, nothing missing, and a target of the right kind. */
final class CommandCheck {
  private static final String MOMENT_CODES = "moment-code";
  private static final String AROUSAL_STEPS = "arousal-step";
  private static final String FEELINGS = "affect";
  private static final String CHANNELS = "channel";

  /** Which answers a question takes. */
  private static final Map<String, String> ANSWERS =
      Map.of(
          "notice-echo", "echo-answer", "ask-shift", "shift-answer", "t-regulate", "pause-result");

  /** Two devices may tell the same instant differently by this much. */
  private static final long CLOCKS_APART_MS = 2_000;

  /** What the timeline can revise or strike out. */
  private static final Set<CommandKind> MARKS =
      Set.of(CommandKind.PRESS, CommandKind.SPLIT, CommandKind.STATE, CommandKind.AROUSAL);

  private static final Set<CommandKind> MAKE_A_MOMENT =
      Set.of(CommandKind.PRESS, CommandKind.SPLIT);

  /** What a step of arousal, or a change of the loop strip, consists of. */
  private static final Set<Part> OF_A_STEP = EnumSet.of(Part.TIME, Part.LEVEL);

  private static final Set<Part> OF_THE_LOOP = EnumSet.of(Part.TIME, Part.STATE);
  private static final Set<Part> OF_A_MOMENT =
      EnumSet.complementOf(EnumSet.of(Part.LEVEL, Part.STATE));

  private final CodeBook codes;
  private final Function<UUID, @Nullable CommandRow> find;
  private final Function<UUID, Optional<Code>> standing;

  /**
   * @param find a command of the same session, stored or earlier in the batch
   * @param standing the code of a moment as it stands
   */
  CommandCheck(
      CodeBook codes,
      Function<UUID, @Nullable CommandRow> find,
      Function<UUID, Optional<Code>> standing) {
    this.codes = codes;
    this.find = find;
    this.standing = standing;
  }

  /**
   * @throws EmpathyLoopException with {@link Fault#CODE_UNKNOWN}, {@link Fault#COMMAND_UNREADABLE}
   *     or {@link Fault#COMMAND_TARGET_UNKNOWN}
   */
  void check(CommandRow row) {
    switch (row.kind()) {
      case PRESS -> checkPress(row);
      case STATE, AROUSAL, PAUSE -> {} // their types say all
      case ANSWER -> checkAnswer(row, moment(row));
      case STRENGTH, REFINE, WORDS -> checkAmendment(row, moment(row));
      case SPLIT -> checkSplit(row, moment(row));
      case RESUME -> checkResume(row, target(row, Set.of(CommandKind.PAUSE)));
      case REVISE -> checkRevision(row, target(row, MARKS));
      case STRIKE -> target(row, MARKS);
      case UNDO, REDO -> checkTurn(row);
    }
  }

  /** The axis that holds the answers to a question of the room; empty for any other code. */
  static Optional<String> answersTo(Code question) {
    return Optional.ofNullable(ANSWERS.get(question.value()));
  }

  /** Whether a question of the room takes this answer. */
  static boolean answers(CodeBook codes, Code question, Code answer) {
    return answersTo(question).filter(axis -> codes.isMember(axis, answer)).isPresent();
  }

  /** Whether a press moves arousal and is no moment. */
  boolean stepsArousal(CommandRow press) {
    Code code = press.code();
    return code != null && codes.isMember(AROUSAL_STEPS, code);
  }

  private void checkPress(CommandRow press) {
    if (stepsArousal(press)) {
      require(press.level() != null, "level");
      require(press.actor() != null && press.actor().partner().isPresent(), "actor");
      return;
    }
    requireMember(MOMENT_CODES, press.code());
    require(press.level() == null, "level");
    checkFeeling(press);
  }

  private void checkAmendment(CommandRow row, CommandRow press) {
    if (stepsArousal(press)) {
      throw new EmpathyLoopException(Fault.COMMAND_TARGET_UNKNOWN);
    }
    if (row.kind() == CommandKind.REFINE) {
      require(
          row.actor() != null
              || row.code() != null
              || row.feeling() != null
              || row.prompted() != null,
          "code");
      if (row.code() != null) {
        requireMember(MOMENT_CODES, row.code());
      }
      checkFeeling(row);
    }
  }

  private void checkSplit(CommandRow row, CommandRow origin) {
    checkAmendment(row, origin);
    requireMember(MOMENT_CODES, row.code());
  }

  private void checkRevision(CommandRow row, CommandRow mark) {
    Set<Part> possible = partsOf(mark);
    for (Part part : row.parts()) {
      require(possible.contains(part), part.text());
      require(!row.clears(part) || part.clearable(), part.text());
    }
    if (row.code() != null) {
      requireMember(MOMENT_CODES, row.code());
    }
    checkFeeling(row);
    if (row.channels() != null) {
      for (String channel : row.channels().split(" ", -1)) {
        requireMember(CHANNELS, new Code(channel));
      }
    }
  }

  private Set<Part> partsOf(CommandRow mark) {
    if (mark.kind() == CommandKind.STATE) {
      return OF_THE_LOOP;
    }
    boolean step = mark.kind() == CommandKind.AROUSAL || stepsArousal(mark);
    return step ? OF_A_STEP : OF_A_MOMENT;
  }

  /** What was asked is what was pressed, or what that was made since. */
  private void checkAnswer(CommandRow row, CommandRow question) {
    List<String> answers =
        Stream.of(Optional.ofNullable(question.code()), standing.apply(question.id()))
            .flatMap(Optional::stream)
            .flatMap(code -> answersTo(code).stream())
            .distinct()
            .toList();
    if (answers.isEmpty()) {
      throw new EmpathyLoopException(Fault.COMMAND_TARGET_UNKNOWN);
    }
    Code code = row.code();
    if (code == null || answers.stream().noneMatch(axis -> codes.isMember(axis, code))) {
      throw new EmpathyLoopException(Fault.CODE_UNKNOWN, "type", answers.get(0));
    }
  }

  private static void checkResume(CommandRow resume, CommandRow pause) {
    if (resume.offsetMs() < pause.offsetMs() - CLOCKS_APART_MS) {
      throw new EmpathyLoopException(Fault.INTERVAL_EMPTY);
    }
  }

  private void checkTurn(CommandRow row) {
    CommandRow target = row.target() == null ? null : find.apply(row.target());
    if (target == null
        || target.kind().turns()
        || target.edit() != row.edit()
        || !target.device().equals(row.device())) {
      throw new EmpathyLoopException(Fault.COMMAND_TARGET_UNKNOWN);
    }
  }

  private void checkFeeling(CommandRow row) {
    if (row.feeling() != null) {
      requireMember(FEELINGS, row.feeling());
    }
  }

  private CommandRow moment(CommandRow row) {
    return target(row, MAKE_A_MOMENT);
  }

  private CommandRow target(CommandRow row, Set<CommandKind> kinds) {
    CommandRow target = row.target() == null ? null : find.apply(row.target());
    if (target == null || !kinds.contains(target.kind())) {
      throw new EmpathyLoopException(Fault.COMMAND_TARGET_UNKNOWN);
    }
    return target;
  }

  private void requireMember(String valueSet, @Nullable Code code) {
    if (code == null || !codes.isMember(valueSet, code)) {
      throw new EmpathyLoopException(Fault.CODE_UNKNOWN, "type", valueSet);
    }
  }

  private static void require(boolean met, String field) {
    if (!met) {
      throw new EmpathyLoopException(Fault.COMMAND_UNREADABLE, "field", field);
    }
  }
}
