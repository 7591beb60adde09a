package org.empathyloop.shared.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.FaultFinder;
import org.empathyloop.shared.text.Text;

/**
 * The edge of {@code /chart}: a fault as JSON {@code {"fault": code, "message": sentence,
 * "reference": of an incident or empty, "details": limits, field names and ids by name}} with the
 * fault's status.
 */
@Provider
public class FaultMapper implements ExceptionMapper<Throwable> {
  @Inject private Look look;

  @Override
  public Response toResponse(Throwable thrown) {
    EmpathyLoopException met = met(thrown);
    int status =
        thrown instanceof WebApplicationException refused && met.fault() == Fault.REQUEST_REFUSED
            ? refused.getResponse().getStatus()
            : met.fault().httpStatus();
    return Response.status(status)
        .type(MediaType.APPLICATION_JSON_TYPE.withCharset(StandardCharsets.UTF_8.name()))
        .entity(json(met, Text.of(look.getLocale()).of(met)))
        .build();
  }

  static void write(
      HttpServletResponse response, int status, EmpathyLoopException met, String sentence)
      throws IOException {
    response.setStatus(status);
    response.setContentType(MediaType.APPLICATION_JSON);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.getWriter().write(json(met, sentence));
  }

  private static EmpathyLoopException met(Throwable thrown) {
    if (thrown instanceof WebApplicationException refused
        && refused.getResponse().getStatus() < HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
      return FaultFinder.known(thrown)
          .orElseGet(() -> new EmpathyLoopException(Fault.REQUEST_REFUSED));
    }
    return FaultFinder.in(thrown);
  }

  private static String json(EmpathyLoopException met, String sentence) {
    JsonObjectBuilder details = Json.createObjectBuilder();
    met.details().forEach((name, value) -> details.add(name, String.valueOf(value)));
    return Json.createObjectBuilder()
        .add("fault", met.fault().code())
        .add("message", sentence)
        .add("reference", String.valueOf(met.details().getOrDefault("reference", "")))
        .add("details", details)
        .build()
        .toString();
  }
}
