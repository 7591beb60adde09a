package org.empathyloop.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Serves {@code /v/<version>/css/…} and {@code /v/<version>/js/…} from {@code /css} and {@code
 * /js}. A page of an earlier build still gets its files, but is not told to keep them.
 */
@WebFilter(urlPatterns = "/v/*")
public class PageFilesFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject private transient PageFiles files;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getServletPath();
    int file = path.indexOf('/', PageFiles.PREFIX.length());
    String own = file < 0 ? "" : path.substring(file);
    if (!own.startsWith("/css/") && !own.startsWith("/js/")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setHeader(
        "Cache-Control",
        path.startsWith(files.path() + "/") ? "public, max-age=31536000, immutable" : "no-cache");
    request.getRequestDispatcher(own).forward(request, response);
  }
}
