package org.empathyloop.exchange.coding;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Refuses to read more parts of a project than memory is meant for, wherever they stand: cells of a
 * row, behaviours, media. What is skipped is not counted.
 */
final class BoundedParts extends JsonParserDelegate {
  private int parts;

  BoundedParts(JsonParser json) {
    super(json);
  }

  /**
   * @throws EmpathyLoopException with {@link Fault#CODING_TOO_MANY_ROWS}
   */
  @Override
  public @Nullable JsonToken nextToken() throws IOException {
    parts++;
    if (parts > CodingLimits.MOST_PARTS) {
      throw new EmpathyLoopException(Fault.CODING_TOO_MANY_ROWS, "most", CodingLimits.MOST_PARTS);
    }
    return super.nextToken();
  }
}
