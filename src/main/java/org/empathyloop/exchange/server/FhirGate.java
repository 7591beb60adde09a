package org.empathyloop.exchange.server;

import ca.uhn.fhir.util.UrlUtil;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.empathyloop.exchange.FhirR4;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Stands before the FHIR server and lets only small JSON pass, in both directions: no XML, no HTML,
 * no compressed bodies.
 */
@WebFilter(filterName = "fhir-gate", urlPatterns = "/fhir/*")
public class FhirGate extends HttpFilter {
  /** The largest body that is read, in bytes. */
  static final int LARGEST_BODY = 2 * 1024 * 1024;

  @Serial private static final long serialVersionUID = 1L;
  private static final Set<String> JSON = Set.of("application/fhir+json", "application/json");
  private static final Set<String> ACCEPTED =
      Set.of("application/fhir+json", "application/json", "application/*", "*/*");
  private static final Set<String> FORMATS =
      Set.of("json", "application/fhir+json", "application/json");
  private static final Set<String> CONTROLS =
      Set.of(
          "_id",
          "_lastUpdated",
          "_count",
          "_sort",
          PageCursor.PARAMETER,
          "_format",
          "_pretty",
          "_summary",
          "_since");
  private static final Set<String> METHODS_WITH_BODY = Set.of("POST", "PUT", "PATCH");
  private static final String FORM = "application/x-www-form-urlencoded";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Fault> refused = refused(request);
    if (refused.isPresent()) {
      answer(request, response, refused.get());
      return;
    }
    chain.doFilter(new BoundedRequest(request, LARGEST_BODY), response);
  }

  private static Optional<Fault> refused(HttpServletRequest request) {
    Map<String, String[]> parameters = UrlUtil.parseQueryString(request.getQueryString());
    if (!acceptsJson(request) || !asksForJson(parameters)) {
      return Optional.of(Fault.FHIR_NOT_ACCEPTABLE);
    }
    if (!asksForWholeResources(parameters)) {
      return Optional.of(Fault.FHIR_PARTS_UNSUPPORTED);
    }
    if (!parameters.keySet().stream().allMatch(FhirGate::isKnown)) {
      return Optional.of(Fault.FHIR_REQUEST);
    }
    if (request.getContentLengthLong() > LARGEST_BODY) {
      return Optional.of(Fault.FHIR_BODY_TOO_LARGE);
    }
    if (!bringsJson(request)) {
      return Optional.of(Fault.FHIR_MEDIA_TYPE);
    }
    return isOffered(request) ? Optional.empty() : Optional.of(Fault.FHIR_INTERACTION_UNSUPPORTED);
  }

  /** Reading, and searching also with a body; nothing is written through this server. */
  private static boolean isOffered(HttpServletRequest request) {
    return switch (request.getMethod()) {
      case "GET", "HEAD", "OPTIONS" -> true;
      case "POST" -> isSearch(request);
      default -> false;
    };
  }

  private static boolean isSearch(HttpServletRequest request) {
    return request.getRequestURI().endsWith("/_search");
  }

  private static boolean acceptsJson(HttpServletRequest request) {
    String accept = request.getHeader("Accept");
    return accept == null
        || accept.isBlank()
        || Arrays.stream(accept.split(",")).map(FhirGate::mediaType).anyMatch(ACCEPTED::contains);
  }

  private static boolean asksForJson(Map<String, String[]> parameters) {
    String[] formats = parameters.getOrDefault("_format", new String[0]);
    return Arrays.stream(formats).map(FhirGate::mediaType).allMatch(FORMATS::contains);
  }

  /** What is left out of a search would widen it; the server itself passes over some of these. */
  private static boolean isKnown(String parameter) {
    int modifier = parameter.indexOf(':');
    String name = modifier < 0 ? parameter : parameter.substring(0, modifier);
    return !name.startsWith("_") || CONTROLS.contains(name);
  }

  private static boolean asksForWholeResources(Map<String, String[]> parameters) {
    String[] summaries = parameters.getOrDefault("_summary", new String[0]);
    return !parameters.containsKey("_elements")
        && Arrays.stream(summaries).allMatch("false"::equals);
  }

  private static boolean bringsJson(HttpServletRequest request) {
    String encoding = request.getHeader("Content-Encoding");
    if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
      return false;
    }
    if (!METHODS_WITH_BODY.contains(request.getMethod())) {
      return true;
    }
    String type = mediaType(request.getContentType());
    return JSON.contains(type) || (isSearch(request) && type.equals(FORM));
  }

  /**
   * Without parameters; a blank in {@code application/fhir+json} is a plus that was not encoded.
   */
  private static String mediaType(@Nullable String header) {
    if (header == null) {
      return "";
    }
    int parameters = header.indexOf(';');
    String type = parameters < 0 ? header : header.substring(0, parameters);
    return type.strip().replace("fhir json", "fhir+json").toLowerCase(Locale.ROOT);
  }

  static void answer(HttpServletRequest request, HttpServletResponse response, Fault fault)
      throws IOException {
    String sentence = Text.of(request.getLocale()).of(new EmpathyLoopException(fault));
    AnswerInterceptor.write(
        response, fault.httpStatus(), FhirR4.json(Outcomes.of(fault, sentence)));
  }
}
