package org.empathyloop.shared;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Ids of records: random UUIDs, made by whoever creates the record, and also the FHIR logical id.
 */
public final class Ids {
  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private Ids() {}

  public static UUID next() {
    return UUID.randomUUID();
  }

  /**
   * Reads an id that came from outside.
   *
   * @throws EmpathyLoopException with {@link Fault#NOT_FOUND} when the text is no UUID: such an id
   *     names nothing here
   */
  public static UUID parse(String text) {
    if (!UUID_TEXT.matcher(text).matches()) {
      throw new EmpathyLoopException(Fault.NOT_FOUND);
    }
    return UUID.fromString(text);
  }
}
