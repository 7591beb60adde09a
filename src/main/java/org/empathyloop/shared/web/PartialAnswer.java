package org.empathyloop.shared.web;

import jakarta.faces.context.ExternalContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.text.Text;

/**
 * An answer to an Ajax post that replaces {@code el:faults} and nothing else, so that the page
 * keeps everything that was typed. Also for those who answer before Faces does, such as the
 * sign-in.
 */
public final class PartialAnswer {
  private final Fault fault;
  private final String sentence;
  private final String signIn;

  private PartialAnswer(Fault fault, String sentence, String signIn) {
    this.fault = fault;
    this.sentence = sentence;
    this.signIn = signIn;
  }

  public static PartialAnswer of(EmpathyLoopException refused, Text text) {
    return new PartialAnswer(refused.fault(), text.of(refused), text.get("frame.sign-in-again"));
  }

  /** Status 200, because Faces reads partial answers with no other. */
  public void writeTo(HttpServletResponse response) throws IOException {
    response.setStatus(HttpServletResponse.SC_OK);
    response.setContentType("text/xml");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    write(response.getWriter());
  }

  void writeTo(ExternalContext external) throws IOException {
    external.setResponseContentType("text/xml");
    external.setResponseCharacterEncoding(StandardCharsets.UTF_8.name());
    write(external.getResponseOutputWriter());
  }

  private void write(Writer out) throws IOException {
    out.write("<?xml version='1.0' encoding='UTF-8'?><partial-response><changes>");
    out.write("<update id=\"faults\"><![CDATA[" + html() + "]]></update>");
    out.write("</changes></partial-response>");
  }

  private String html() {
    String way =
        fault == Fault.SIGN_IN_REQUIRED
            ? " <a href=\"/sign-in\" target=\"_blank\" rel=\"noopener\">"
                + Html.escaped(signIn)
                + "</a>"
            : "";
    return "<div id=\"faults\" class=\"faults\" role=\"status\" aria-live=\"polite\" data-fault=\""
        + Html.escaped(fault.code())
        + "\"><div class=\"banner stop\"><p>"
        + Html.escaped(sentence)
        + way
        + "</p></div></div>";
  }
}
