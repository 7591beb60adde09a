package org.empathyloop.exchange.coding;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/**
 * EL-COD-001: reads a coded file of any kind in one pass over a stream.
 *
 * <p>The kind is told from the content, never from the name: packed or not, UTF-8 or UTF-16 with
 * its mark, a project in JSON or a table by its columns.
 */
public final class CodingFileReader {
  private static final int LOOK_AHEAD = 64;

  private CodingFileReader() {}

  /**
   * @throws EmpathyLoopException with {@link Fault#CODING_UNREADABLE} when it is no such file,
   *     {@link Fault#CODING_TOO_LARGE} or {@link Fault#CODING_TOO_MANY_ROWS}
   */
  public static CodingFile read(InputStream file) {
    try {
      BufferedReader text = text(unpacked(new BufferedInputStream(new BoundedBytes(file))));
      return opensJson(text) ? BorisProjectReader.read(text) : EventTableReader.read(text);
    } catch (IOException unreadable) {
      throw new EmpathyLoopException(Fault.CODING_UNREADABLE, unreadable);
    }
  }

  private static BufferedInputStream unpacked(BufferedInputStream bytes) throws IOException {
    byte[] magic = peek(bytes);
    boolean packed = magic.length >= 2 && magic[0] == (byte) 0x1f && magic[1] == (byte) 0x8b;
    return packed ? new BufferedInputStream(new BoundedBytes(new GZIPInputStream(bytes))) : bytes;
  }

  private static BufferedReader text(BufferedInputStream bytes) throws IOException {
    byte[] mark = peek(bytes);
    Charset charset = StandardCharsets.UTF_8;
    int markLength = 0;
    if (startsWith(mark, 0xef, 0xbb, 0xbf)) {
      markLength = 3;
    } else if (startsWith(mark, 0xff, 0xfe)) {
      charset = StandardCharsets.UTF_16LE;
      markLength = 2;
    } else if (startsWith(mark, 0xfe, 0xff)) {
      charset = StandardCharsets.UTF_16BE;
      markLength = 2;
    }
    bytes.skipNBytes(markLength);
    Reader strict =
        new InputStreamReader(
            bytes,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    return new BufferedReader(strict);
  }

  private static boolean opensJson(BufferedReader text) throws IOException {
    text.mark(LOOK_AHEAD);
    char[] ahead = new char[LOOK_AHEAD];
    int read = text.read(ahead);
    text.reset();
    return read > 0 && new String(ahead, 0, read).stripLeading().startsWith("{");
  }

  private static byte[] peek(BufferedInputStream bytes) throws IOException {
    bytes.mark(LOOK_AHEAD);
    byte[] ahead = bytes.readNBytes(3);
    bytes.reset();
    return ahead;
  }

  private static boolean startsWith(byte[] bytes, int... wanted) {
    if (bytes.length < wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (bytes[i] != (byte) wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
