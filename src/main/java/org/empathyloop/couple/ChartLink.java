package org.empathyloop.couple;

import java.io.Serializable;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Where a person's own chart lies in another system.
 *
 * @param system the identifier system, a URI
 * @param identifier the person's identifier in it, such as a record number
 * @param patientId logical id of the Patient at that system's FHIR end point, when it is known
 */
public record ChartLink(String system, String identifier, @Nullable String patientId)
    implements Serializable {
  private static final int LONGEST_SYSTEM = 400;
  private static final int LONGEST_IDENTIFIER = 200;

  public ChartLink {
    if (system.isBlank() || system.length() > LONGEST_SYSTEM) {
      throw new EmpathyLoopException(
          Fault.TEXT_LENGTH,
          "field",
          "system",
          "expected",
          "1.." + LONGEST_SYSTEM,
          "was",
          system.length());
    }
    if (identifier.isBlank() || identifier.length() > LONGEST_IDENTIFIER) {
      throw new EmpathyLoopException(
          Fault.TEXT_LENGTH,
          "field",
          "identifier",
          "expected",
          "1.." + LONGEST_IDENTIFIER,
          "was",
          identifier.length());
    }
  }

  @Override
  public String toString() {
    return "ChartLink[" + system + "]";
  }
}
