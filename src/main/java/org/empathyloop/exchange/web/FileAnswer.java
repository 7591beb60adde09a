package org.empathyloop.exchange.web;

import jakarta.faces.context.ExternalContext;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * An answer that the browser keeps as a file. It begins with the first byte, so that what is
 * refused before is still told on the page.
 */
final class FileAnswer extends OutputStream {
  private final ExternalContext answer;
  private final String name;
  private final String type;
  private boolean begun;

  /**
   * @param name one of ours, without anything a person typed
   */
  FileAnswer(ExternalContext answer, String name, String type) {
    this.answer = answer;
    this.name = name;
    this.type = type;
  }

  @Override
  public void write(int one) throws IOException {
    into().write(one);
  }

  @Override
  public void write(byte[] bytes, int from, int many) throws IOException {
    into().write(bytes, from, many);
  }

  @Override
  public void flush() throws IOException {
    if (begun) {
      into().flush();
    }
  }

  private OutputStream into() throws IOException {
    if (!begun) {
      begun = true;
      answer.responseReset();
      answer.setResponseContentType(type);
      answer.setResponseCharacterEncoding(StandardCharsets.UTF_8.name());
      answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
      answer.setResponseHeader("Cache-Control", "no-store");
    }
    return answer.getResponseOutputStream();
  }
}
