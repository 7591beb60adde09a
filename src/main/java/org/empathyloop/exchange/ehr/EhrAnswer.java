package org.empathyloop.exchange.ehr;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a request to the practice system ended. */
public sealed interface EhrAnswer {
  /**
   * It answered, whole.
   *
   * @param type media type without parameters, lower case
   * @param retryAfter how long it asks to wait, when it does
   */
  record Answered(int status, String type, String body, Optional<Duration> retryAfter)
      implements EhrAnswer {
    public boolean isSuccess() {
      return status >= 200 && status < 300;
    }

    public boolean isFhirJson() {
      return type.equals("application/fhir+json") || type.equals("application/json");
    }

    /** Without the body, which may tell of a client. */
    @Override
    public String toString() {
      return "Answered[" + status + "]";
    }
  }

  /**
   * No whole answer came.
   *
   * @param mayHaveArrived false only when it surely never got the request
   * @param reason type of the failure
   */
  record Silent(boolean mayHaveArrived, @Nullable String reason) implements EhrAnswer {}
}
