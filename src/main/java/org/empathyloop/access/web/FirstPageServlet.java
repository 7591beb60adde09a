package org.empathyloop.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.empathyloop.access.CurrentActor;
import org.empathyloop.access.Role;

/** The bare address: leads to the page where the work of a role begins. */
@WebServlet("")
public class FirstPageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient CurrentActor current;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", firstPage(current.required().role()));
  }

  static String firstPage(Role role) {
    return switch (role) {
      case THERAPIST, SUPERVISOR, ASSOCIATE -> "/today";
      case FRONT_DESK, PRACTICE_ADMIN, SYSTEM -> "/couples";
      case AUDITOR -> "/access/audit";
    };
  }
}
