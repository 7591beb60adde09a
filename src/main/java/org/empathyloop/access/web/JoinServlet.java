package org.empathyloop.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.empathyloop.access.AccountService;
import org.empathyloop.access.JoinPractice;
import org.empathyloop.access.Role;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.FaultFinder;
import org.empathyloop.shared.text.Text;
import org.empathyloop.shared.web.FaultPage;
import org.empathyloop.shared.web.Look;
import org.empathyloop.shared.web.PlainPage;
import org.empathyloop.vocabulary.CodeBook;
import org.jspecify.annotations.Nullable;

/** Where somebody who was invited opens their account. */
@WebServlet("/join")
public class JoinServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient AccountService accounts;
  @Inject private transient PlainPage page;
  @Inject private transient Look look;
  @Inject private transient CodeBook codes;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      show(request, response, HttpServletResponse.SC_OK, "");
    } catch (RuntimeException failed) {
      FaultPage.answer(request, response, FaultFinder.in(failed));
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      accounts.join(
          new JoinPractice(
              given(request, "invitation"),
              given(request, "user"),
              given(request, "name"),
              given(request, "password")));
    } catch (RuntimeException failed) {
      answer(request, response, FaultFinder.in(failed));
      return;
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", "/sign-in");
  }

  /** What can be put right is said beside what was typed. */
  private void answer(
      HttpServletRequest request, HttpServletResponse response, EmpathyLoopException refused)
      throws IOException {
    if (refused.fault() == Fault.INVITATION_VOID || refused.fault().httpStatus() >= 500) {
      FaultPage.answer(request, response, refused);
    } else {
      String sentence = Text.of(look.getLocale()).of(refused);
      show(request, response, refused.fault().httpStatus(), sentence);
    }
  }

  private void show(
      HttpServletRequest request, HttpServletResponse response, int status, String refused)
      throws IOException {
    String invitation = given(request, "invitation");
    Role role = accounts.invitedAs(invitation);
    page.write(
        response,
        status,
        "join",
        Map.of(
            "invitation", invitation,
            "role", codes.concept(role.code()).label(look.getLocale()),
            "user", given(request, "user"),
            "name", given(request, "name"),
            "refused", refused));
  }

  private static String given(HttpServletRequest request, String name) {
    @Nullable String value = request.getParameter(name);
    return value == null ? "" : value;
  }
}
