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
import org.empathyloop.shared.web.PlainPage;
import org.jspecify.annotations.Nullable;

/** Shows the sign-in page, signs in, and goes on to where one wanted to go. */
@WebServlet("/sign-in")
public class SignInServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String FIRST_PAGE = "/";

  @Inject private transient SignInService signIns;
  @Inject private transient PlainPage page;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean refused = request.getParameter("refused") != null;
    page.write(
        response,
        refused ? HttpServletResponse.SC_UNAUTHORIZED : HttpServletResponse.SC_OK,
        "sign-in",
        Map.of("next", safe(request.getParameter("next")), "refused", refused ? "refused" : ""));
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String next = safe(request.getParameter("next"));
    Optional<String> token =
        signIns.signIn(
            given(request.getParameter("user")),
            given(request.getParameter("password")).toCharArray());
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
