package org.empathyloop.exchange.server;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.NotModifiedException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.empathyloop.exchange.FhirR4;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.FaultFinder;
import org.empathyloop.shared.text.Text;

/** The FHIR edge: whatever was refused or failed is answered with an OperationOutcome. */
@Interceptor
public final class FaultInterceptor {
  private static final int SERVER_ERROR = 500;

  @Hook(Pointcut.SERVER_HANDLE_EXCEPTION)
  public boolean answer(
      BaseServerResponseException thrown, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (thrown instanceof NotModifiedException) {
      return true;
    }
    EmpathyLoopException met = met(thrown);
    String sentence = Text.of(request.getLocale()).of(met);
    AnswerInterceptor.write(
        response, met.fault().httpStatus(), FhirR4.json(Outcomes.of(met.fault(), sentence)));
    return false;
  }

  private static EmpathyLoopException met(BaseServerResponseException thrown) {
    Optional<EmpathyLoopException> known = FaultFinder.known(thrown);
    if (known.isPresent()) {
      return known.get();
    }
    return thrown.getStatusCode() >= SERVER_ERROR && thrown.getStatusCode() != 501
        ? FaultFinder.in(thrown)
        : new EmpathyLoopException(ofStatus(thrown.getStatusCode()));
  }

  /** What the server itself refuses before anything of ours is asked. */
  private static Fault ofStatus(int status) {
    return switch (status) {
      case 404 -> Fault.NOT_FOUND;
      case 405, 501 -> Fault.FHIR_INTERACTION_UNSUPPORTED;
      case 413 -> Fault.FHIR_BODY_TOO_LARGE;
      case 415 -> Fault.FHIR_MEDIA_TYPE;
      default -> Fault.FHIR_REQUEST;
    };
  }
}
