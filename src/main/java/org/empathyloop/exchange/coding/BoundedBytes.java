package org.empathyloop.exchange.coding;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/** A stream that refuses to give more than a file may hold, packed or unpacked. */
final class BoundedBytes extends FilterInputStream {
  private long left = CodingLimits.MOST_BYTES;

  BoundedBytes(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    int read = super.read(into, from, most);
    count(Math.max(0, read));
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int read) {
    left -= read;
    if (left < 0) {
      throw new EmpathyLoopException(
          Fault.CODING_TOO_LARGE, "most", CodingLimits.MOST_BYTES / (1024 * 1024));
    }
  }
}
