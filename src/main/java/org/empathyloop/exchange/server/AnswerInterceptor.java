package org.empathyloop.exchange.server;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.empathyloop.exchange.FhirR4;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;

/** Writes every answer: kept text as it is, anything else as JSON. */
@Interceptor
public final class AnswerInterceptor {
  static final String MEDIA_TYPE = "application/fhir+json";

  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public boolean write(
      IBaseResource resource, ResponseDetails details, HttpServletResponse response)
      throws IOException {
    if (!(resource instanceof Resource answer)) {
      return true;
    }
    if (KeptText.of(answer).isPresent()) {
      addVersion(answer, response);
    }
    write(response, details.getResponseCode(), json(answer));
    return false;
  }

  static void write(HttpServletResponse response, int status, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType(MEDIA_TYPE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static String json(Resource answer) {
    return answer instanceof Bundle bundle
        ? BundleText.of(bundle)
        : KeptText.of(answer).orElseGet(() -> FhirR4.json(answer));
  }

  private static void addVersion(Resource answer, HttpServletResponse response) {
    response.setHeader("ETag", "W/\"" + answer.getMeta().getVersionId() + "\"");
    response.setHeader(
        "Last-Modified",
        DateTimeFormatter.RFC_1123_DATE_TIME.format(
            answer.getMeta().getLastUpdated().toInstant().atOffset(ZoneOffset.UTC)));
  }
}
