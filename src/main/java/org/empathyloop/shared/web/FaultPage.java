package org.empathyloop.shared.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.FaultFinder;
import org.empathyloop.shared.text.Text;

/**
 * The answer to whatever ended without one: a plain page for people, JSON for the pad and for FHIR
 * clients. It never tells a class, a path or a message of an exception.
 */
@WebServlet(name = "fault", urlPatterns = "/fault")
public class FaultPage extends HttpServlet {
  /** Request attribute with the {@link EmpathyLoopException} that ended the request. */
  static final String FAULT = "org.empathyloop.fault";

  private static final long serialVersionUID = 1L;

  @Inject private transient PlainPage plain;
  @Inject private transient Look look;

  /** Ends a request, of whatever kind, with this fault. */
  public static void answer(
      HttpServletRequest request, HttpServletResponse response, EmpathyLoopException met)
      throws IOException {
    request.setAttribute(FAULT, met);
    response.sendError(met.fault().httpStatus());
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean asked = request.getDispatcherType() != DispatcherType.ERROR;
    EmpathyLoopException met = asked ? new EmpathyLoopException(Fault.NOT_FOUND) : met(request);
    int status = asked ? HttpServletResponse.SC_NOT_FOUND : status(request, met);
    String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    String sentence = Text.of(look.getLocale()).of(met);
    if (path.startsWith("/fhir")) {
      writeOutcome(response, status, sentence);
    } else if (path.startsWith("/chart/")) {
      FaultMapper.write(response, status, met, sentence);
    } else {
      plain.write(
          response, status, "fault", Map.of("status", Integer.toString(status), "fault", sentence));
    }
  }

  private static EmpathyLoopException met(HttpServletRequest request) {
    if (request.getAttribute(FAULT) instanceof EmpathyLoopException refused) {
      return refused;
    }
    if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
      return FaultFinder.in(thrown);
    }
    return new EmpathyLoopException(
        switch (statusCode(request)) {
          case HttpServletResponse.SC_UNAUTHORIZED -> Fault.SIGN_IN_REQUIRED;
          case HttpServletResponse.SC_FORBIDDEN -> Fault.NOT_PERMITTED;
          case HttpServletResponse.SC_NOT_FOUND -> Fault.NOT_FOUND;
          default -> Fault.REQUEST_REFUSED;
        });
  }

  private static int status(HttpServletRequest request, EmpathyLoopException met) {
    return met.fault() == Fault.REQUEST_REFUSED ? statusCode(request) : met.fault().httpStatus();
  }

  private static int statusCode(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
        ? code
        : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }

  private static void writeOutcome(HttpServletResponse response, int status, String sentence)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/fhir+json");
    response.setCharacterEncoding("UTF-8");
    var issue =
        Json.createObjectBuilder()
            .add("severity", "error")
            .add("code", status == HttpServletResponse.SC_NOT_FOUND ? "not-found" : "processing")
            .add("diagnostics", sentence);
    response
        .getWriter()
        .write(
            Json.createObjectBuilder()
                .add("resourceType", "OperationOutcome")
                .add("issue", Json.createArrayBuilder().add(issue))
                .build()
                .toString());
  }
}
