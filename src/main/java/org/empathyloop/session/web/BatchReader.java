package org.empathyloop.session.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.session.ChartBatch;
import org.empathyloop.session.PadCommand;
import org.empathyloop.session.SessionId;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.vocabulary.Coded;

/** Reads {@code {"commands": [...]}} within the limits of a batch. */
final class BatchReader {
  private static final int MOST_BYTES = 256 * 1024;
  private static final int DEEPEST = 8;
  private static final String COMMANDS = "commands";
  private static final String LEFT = "left";

  private static final ObjectMapper JSON =
      new ObjectMapper(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private BatchReader() {}

  /**
   * @throws EmpathyLoopException with {@link Fault#BATCH_OUT_OF_RANGE} when it is too large, {@link
   *     Fault#COMMAND_UNREADABLE} when it is no such JSON, or the fault of a command
   */
  static ChartBatch read(SessionId session, InputStream body) {
    return new ChartBatch(session, commands(body));
  }

  /**
   * The commands alone, for a series that is not the session's first.
   *
   * @throws EmpathyLoopException as {@link #read}
   */
  static List<PadCommand> commands(InputStream body) {
    JsonNode commands = tree(body).path(COMMANDS);
    if (!commands.isArray()) {
      throw new EmpathyLoopException(Fault.COMMAND_UNREADABLE, "field", COMMANDS);
    }
    if (commands.size() > ChartBatch.MOST) {
      throw tooLarge();
    }
    List<PadCommand> read = new ArrayList<>();
    commands.forEach(command -> read.add(CommandReader.read(command)));
    return read;
  }

  /**
   * Reads {@code {"left": "a"}}.
   *
   * @throws EmpathyLoopException with {@link Fault#COMMAND_UNREADABLE} when it names no partner
   */
  static PartnerLetter leftSeat(InputStream body) {
    JsonNode left = tree(body).path(LEFT);
    if (!left.isTextual()) {
      throw new EmpathyLoopException(Fault.COMMAND_UNREADABLE, "field", LEFT);
    }
    return Coded.of(PartnerLetter.class, left.textValue());
  }

  private static JsonNode tree(InputStream body) {
    try {
      byte[] bytes = body.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw tooLarge();
      }
      return JSON.readTree(bytes);
    } catch (IOException unreadable) {
      throw new EmpathyLoopException(Fault.COMMAND_UNREADABLE, unreadable, "field", COMMANDS);
    }
  }

  private static EmpathyLoopException tooLarge() {
    return new EmpathyLoopException(Fault.BATCH_OUT_OF_RANGE, "most", ChartBatch.MOST);
  }
}
