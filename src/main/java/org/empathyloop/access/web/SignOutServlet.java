package org.empathyloop.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.empathyloop.access.SignInService;

/**
 * Ends the sign-in, on a post only, and clears what the browser kept for this site. The marks that
 * somebody else's pad left there sealed may ask to stay.
 */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final String OTHERS = "others";

  @Inject private transient SignInService signIns;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    SignInCookie.of(request).ifPresent(signIns::signOut);
    if (request.getSession(false) != null) {
      request.getSession().invalidate();
    }
    SignInCookie.take(response);
    boolean othersWait = OTHERS.equals(request.getParameter("keep"));
    response.setHeader("Clear-Site-Data", othersWait ? "\"cache\"" : "\"cache\", \"storage\"");
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", "/sign-in");
  }
}
