package org.empathyloop.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.empathyloop.access.Action;
import org.empathyloop.access.Actor;
import org.empathyloop.access.ActorOfRequest;
import org.empathyloop.access.AuditTrail;
import org.empathyloop.access.BearerTokens;
import org.empathyloop.access.ObjectKind;
import org.empathyloop.access.SignInService;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.FaultFinder;
import org.empathyloop.shared.text.Text;
import org.empathyloop.shared.web.FaultPage;
import org.empathyloop.shared.web.Look;
import org.empathyloop.shared.web.PartialAnswer;
import org.empathyloop.shared.web.SecurityHeadersFilter;

/**
 * Stands before every request: the cookie for pages and the pad, the bearer token for FHIR, nothing
 * for the few open paths. What is not open is closed.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {
  /** Set by our own scripts on every call; a foreign page cannot set it. */
  static final String SCRIPT_HEADER = "X-Empathy-Loop";

  private static final String BEARER = "Bearer ";

  @Inject private SignInService signIns;
  @Inject private ActorOfRequest actorOfRequest;
  @Inject private AuditTrail audit;
  @Inject private Look look;
  @Inject @Any private Instance<BearerTokens> bearerTokens;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    SecurityHeadersFilter.setOn(request, response);
    RequestArea area = RequestArea.of(request);
    try {
      return validate(area, request, response, context);
    } catch (RuntimeException failed) {
      return fault(request, response, FaultFinder.in(failed));
    }
  }

  private AuthenticationStatus validate(
      RequestArea area,
      HttpServletRequest request,
      HttpServletResponse response,
      HttpMessageContext context) {
    Optional<Actor> actor =
        switch (area) {
          case OPEN -> Optional.empty();
          case PAGE, CHART -> SignInCookie.of(request).flatMap(signIns::actorOf);
          case FHIR -> bearer(request);
        };
    if (area == RequestArea.CHART && request.getHeader(SCRIPT_HEADER) == null) {
      return refuse(response, HttpServletResponse.SC_FORBIDDEN, "script-header-required");
    }
    if (actor.isPresent()) {
      actorOfRequest.set(actor.get());
      return context.notifyContainerAboutLogin(
          actor.get().practitioner().value().toString(), Set.of(actor.get().role().code().value()));
    }
    return switch (area) {
      case OPEN -> context.doNothing();
      case CHART -> refuse(response, HttpServletResponse.SC_UNAUTHORIZED, "sign-in-required");
      case FHIR -> challenge(response);
      case PAGE -> toSignIn(request, response);
    };
  }

  private Optional<Actor> bearer(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      return Optional.empty();
    }
    Optional<Actor> client =
        bearerTokens.stream()
            .findFirst()
            .flatMap(tokens -> tokens.actorOf(header.substring(BEARER.length()).strip()));
    if (client.isEmpty()) {
      audit.refuse(Action.VIEW, ObjectKind.RESOURCE, null, "token refused");
    }
    return client;
  }

  /** A page is left for the sign-in page; a form stays, keeps what was typed and says why. */
  private AuthenticationStatus toSignIn(HttpServletRequest request, HttpServletResponse response) {
    if (isAjax(request)) {
      return stay(response, new EmpathyLoopException(Fault.SIGN_IN_REQUIRED));
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader(
        "Location", request.getContextPath() + "/sign-in?next=" + encoded(wanted(request)));
    return AuthenticationStatus.SEND_CONTINUE;
  }

  /**
   * Nobody can be known, because the database is away or something failed: this stands before the
   * edges of pages, pad and FHIR, so it answers in their place.
   */
  private AuthenticationStatus fault(
      HttpServletRequest request, HttpServletResponse response, EmpathyLoopException met) {
    if (isAjax(request)) {
      return stay(response, met);
    }
    try {
      FaultPage.answer(request, response, met);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return AuthenticationStatus.SEND_FAILURE;
  }

  private static boolean isAjax(HttpServletRequest request) {
    return "partial/ajax".equals(request.getHeader("Faces-Request"));
  }

  /** The page stays with what was typed, and shows the sentence. */
  private AuthenticationStatus stay(HttpServletResponse response, EmpathyLoopException met) {
    try {
      PartialAnswer.of(met, Text.of(look.getLocale())).writeTo(response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return AuthenticationStatus.SEND_CONTINUE;
  }

  /** Where to go after signing in: the page with its ids; a post comes back as its page. */
  private static String wanted(HttpServletRequest request) {
    String query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }

  private static AuthenticationStatus challenge(HttpServletResponse response) {
    response.setHeader("WWW-Authenticate", "Bearer realm=\"fhir\"");
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    response.setContentType("application/fhir+json;charset=UTF-8");
    write(
        response,
        "{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"error\",\"code\":\"login\","
            + "\"diagnostics\":\"A bearer token is required.\"}]}");
    return AuthenticationStatus.SEND_FAILURE;
  }

  private static AuthenticationStatus refuse(
      HttpServletResponse response, int status, String fault) {
    response.setStatus(status);
    response.setContentType("application/json;charset=UTF-8");
    write(response, "{\"fault\":\"" + fault + "\"}");
    return AuthenticationStatus.SEND_FAILURE;
  }

  private static void write(HttpServletResponse response, String body) {
    try {
      response.getWriter().write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
