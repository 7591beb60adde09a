package org.empathyloop.session.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.session.Arousal;
import org.empathyloop.session.Capture;
import org.empathyloop.session.CommandKind;
import org.empathyloop.session.LoopState;
import org.empathyloop.session.MomentActor;
import org.empathyloop.session.PadCommand;
import org.empathyloop.session.Stamp;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.Coded;
import org.jspecify.annotations.Nullable;

/**
 * Reads one command of the pad. Every value must have its type; a field that we do not know is
 * passed over, because a pad kept in a browser may be newer than the server.
 */
final class CommandReader {
  private final JsonNode json;

  private CommandReader(JsonNode json) {
    this.json = json;
  }

  /**
   * @throws EmpathyLoopException with {@link Fault#COMMAND_UNREADABLE} and the field, or the fault
   *     of the value; with the command's id among the details where there is one
   */
  static PadCommand read(JsonNode json) {
    try {
      return new CommandReader(json).command();
    } catch (EmpathyLoopException refused) {
      throw refused.with("command", json.path("id").asText());
    }
  }

  private PadCommand command() {
    Stamp stamp =
        new Stamp(
            id("id"),
            id("device"),
            (int) whole("seq"),
            whole("offsetMs"),
            "wall".equals(word("clock")));
    return switch (CommandKind.of(required("kind", this::word))) {
      case PRESS -> press(stamp);
      case STATE -> new PadCommand.EnterState(stamp, coded("state", LoopState.class));
      case AROUSAL ->
          new PadCommand.SetArousal(
              stamp, coded("partner", PartnerLetter.class), new Arousal((int) whole("level")));
      case STRENGTH -> new PadCommand.Grade(stamp, id("target"), (int) whole("strength"));
      case ANSWER -> new PadCommand.Answer(stamp, id("target"), required("code", this::code));
      case REFINE ->
          new PadCommand.Refine(
              stamp,
              id("target"),
              actor(),
              code("code"),
              code("feeling"),
              json.has("prompted") ? flag("prompted") : null);
      case WORDS -> words(stamp, word("words"));
      case PAUSE -> new PadCommand.BeginPause(stamp);
      case RESUME -> new PadCommand.EndPause(stamp, id("target"));
      case UNDO -> new PadCommand.Undo(stamp, id("target"));
      case REDO -> new PadCommand.Redo(stamp, id("target"));
      case REVISE, STRIKE, SPLIT -> throw unreadable("kind", null); // of the timeline, not of a pad
    };
  }

  private PadCommand press(Stamp stamp) {
    return new PadCommand.Press(
        stamp,
        coded("actor", MomentActor.class),
        required("code", this::code),
        code("feeling"),
        json.has("level") ? new Arousal((int) whole("level")) : null,
        json.has("strength") ? (int) whole("strength") : PadCommand.Press.CLEAR,
        Capture.LIVE,
        flag("prompted"));
  }

  /** Without words it is the sign that they are to come. */
  private PadCommand words(Stamp stamp, @Nullable String words) {
    return words == null
        ? new PadCommand.LeaveWords(stamp, id("target"))
        : new PadCommand.AddWords(stamp, id("target"), words);
  }

  private @Nullable MomentActor actor() {
    return json.has("actor") ? coded("actor", MomentActor.class) : null;
  }

  private @Nullable Code code(String field) {
    String text = word(field);
    return text == null ? null : new Code(text);
  }

  private <E extends Enum<E> & Coded> E coded(String field, Class<E> type) {
    return Coded.of(type, required(field, this::word));
  }

  private UUID id(String field) {
    String text = required(field, this::word);
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException noUuid) {
      throw unreadable(field, noUuid);
    }
  }

  private long whole(String field) {
    JsonNode value = json.path(field);
    if (!value.isIntegralNumber() || !value.canConvertToLong()) {
      throw unreadable(field, null);
    }
    boolean small = field.equals("offsetMs") || value.canConvertToInt();
    if (!small) {
      throw unreadable(field, null);
    }
    return value.longValue();
  }

  private boolean flag(String field) {
    JsonNode value = json.path(field);
    if (!value.isMissingNode() && !value.isBoolean()) {
      throw unreadable(field, null);
    }
    return value.asBoolean(false);
  }

  private @Nullable String word(String field) {
    JsonNode value = json.path(field);
    if (value.isMissingNode()) {
      return null;
    }
    if (!value.isTextual()) {
      throw unreadable(field, null);
    }
    return value.textValue();
  }

  private static <T> T required(String field, Function<String, @Nullable T> read) {
    return Optional.ofNullable(read.apply(field)).orElseThrow(() -> unreadable(field, null));
  }

  private static EmpathyLoopException unreadable(String field, @Nullable Throwable cause) {
    return new EmpathyLoopException(Fault.COMMAND_UNREADABLE, cause, "field", field);
  }
}
