package org.empathyloop.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.empathyloop.access.SignInService;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.text.Text;
import org.empathyloop.shared.web.Look;
import org.empathyloop.shared.web.PlainPage;
import org.jspecify.annotations.Nullable;

/** Shows the sign-in page, signs in, and goes on to where one wanted to go. */
@WebServlet("/sign-in")
public class SignInServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String FIRST_PAGE = "/";

  @Inject private transient SignInService signIns;
  @Inject private transient PlainPage page;
  @Inject private transient Look look;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean refused = request.getParameter("refused") != null;
    show(
        response,
        refused ? HttpServletResponse.SC_UNAUTHORIZED : HttpServletResponse.SC_OK,
        safe(request.getParameter("next")),
        refused ? new EmpathyLoopException(Fault.SIGN_IN_REFUSED) : null);
  }

  private void show(
      HttpServletResponse response, int status, String next, @Nullable EmpathyLoopException refused)
      throws IOException {
    String sentence = refused == null ? "" : Text.of(look.getLocale()).of(refused);
    page.write(response, status, "sign-in", Map.of("next", next, "refused", sentence));
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String next = safe(request.getParameter("next"));
    Optional<String> token;
    try {
      token =
          signIns.signIn(
              given(request.getParameter("user")),
              given(request.getParameter("password")).toCharArray(),
              SourceAddress.of(request));
    } catch (EmpathyLoopException refused) {
      if (refused.fault() != Fault.SIGN_IN_TOO_EARLY) {
        throw refused;
      }
      response.setHeader("Retry-After", String.valueOf(refused.details().get("seconds")));
      show(response, refused.fault().httpStatus(), next, refused);
      return;
    }
    if (token.isEmpty()) {
      seeOther(
          response,
          "/sign-in?refused=true&next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
      return;
    }
    if (request.getSession(false) != null) {
      request.getSession().invalidate();
    }
    SignInCookie.give(response, token.get());
    seeOther(response, next);
  }

  private static String given(@Nullable String parameter) {
    return parameter == null ? "" : parameter;
  }

  /** A path of this product, never another site and never the sign-in page again. */
  static String safe(@Nullable String next) {
    if (next == null || !next.startsWith("/") || next.startsWith("//") || next.contains("\\")) {
      return FIRST_PAGE;
    }
    URI uri;
    try {
      uri = URI.create(next);
    } catch (IllegalArgumentException e) {
      return FIRST_PAGE;
    }
    boolean elsewhere = uri.getScheme() != null || uri.getAuthority() != null;
    boolean loops = uri.getPath().startsWith("/sign-");
    return elsewhere || loops ? FIRST_PAGE : next;
  }

  private static void seeOther(HttpServletResponse response, String target) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", target);
  }
}
