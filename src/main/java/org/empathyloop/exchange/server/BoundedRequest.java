package org.empathyloop.exchange.server;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/** A request whose body ends with a refusal when it is longer than allowed, said or unsaid. */
final class BoundedRequest extends HttpServletRequestWrapper {
  private final int bound;

  BoundedRequest(HttpServletRequest request, int bound) {
    super(request);
    this.bound = bound;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    return new BoundedStream(super.getInputStream(), bound);
  }

  @Override
  public BufferedReader getReader() throws IOException {
    return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
  }

  private static final class BoundedStream extends ServletInputStream {
    private final ServletInputStream body;
    private long left;

    BoundedStream(ServletInputStream body, int bound) {
      this.body = body;
      this.left = bound;
    }

    @Override
    public int read() throws IOException {
      int next = body.read();
      return next < 0 ? next : counted(1, next);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = body.read(buffer, offset, length);
      return read < 0 ? read : counted(read, read);
    }

    private int counted(int bytes, int result) {
      left -= bytes;
      if (left < 0) {
        throw new EmpathyLoopException(Fault.FHIR_BODY_TOO_LARGE);
      }
      return result;
    }

    @Override
    public boolean isFinished() {
      return body.isFinished();
    }

    @Override
    public boolean isReady() {
      return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      body.setReadListener(listener);
    }
  }
}
