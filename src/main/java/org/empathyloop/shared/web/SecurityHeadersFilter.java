package org.empathyloop.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * The headers of every answer. Mapped first in {@code web.xml}, also on error dispatches.
 *
 * <p>Each answer starts with a fixed content security policy without scripts of the page's own;
 * PrimeFaces replaces it on Faces views by the same with its nonce.
 */
public final class SecurityHeadersFilter extends HttpFilter {
  static final String POLICY = "Content-Security-Policy";

  private static final long serialVersionUID = 1L;
  private static final String FIXED_POLICY =
      "default-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none';"
          + " base-uri 'none'; frame-ancestors 'none'; form-action 'self'; script-src 'self'";
  private static final String FACES_RESOURCES = "/jakarta.faces.resource/";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    setOn(request, response);
    chain.doFilter(request, new OnePolicy(response));
  }

  /** For answers that are given before any filter runs, such as a refused sign-in. */
  public static void setOn(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader(POLICY, FIXED_POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    response.setHeader("Cache-Control", caching(request.getRequestURI()));
    if (isEncrypted(request)) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
  }

  /** By itself or by the practice's proxy; what a browser itself says here reaches only itself. */
  private static boolean isEncrypted(HttpServletRequest request) {
    return request.isSecure() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
  }

  /** Pages are never kept; files without a client's data are, or are asked after. */
  private static String caching(String path) {
    if (path.startsWith(FACES_RESOURCES)) {
      return "public, max-age=31536000, immutable"; // their URLs carry the library's version
    }
    return path.startsWith("/css/") || path.startsWith("/js/") ? "no-cache" : "no-store";
  }

  /** Two policies would both apply; a later one replaces the first. */
  private static final class OnePolicy extends HttpServletResponseWrapper {
    OnePolicy(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void addHeader(String name, String value) {
      if (POLICY.equalsIgnoreCase(name)) {
        setHeader(name, value);
      } else {
        super.addHeader(name, value);
      }
    }
  }
}
