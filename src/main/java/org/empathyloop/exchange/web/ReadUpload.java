package org.empathyloop.exchange.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.empathyloop.exchange.coding.CodingFile;
import org.empathyloop.exchange.coding.CodingFileReader;
import org.empathyloop.exchange.coding.CodingLimits;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody chose, read in one pass. Its name is not looked at.
 *
 * @param fingerprint SHA-256 of its bytes
 */
record ReadUpload(CodingFile file, String fingerprint) {
  /**
   * @throws EmpathyLoopException with {@link Fault#CODING_FILE_MISSING} or {@link
   *     Fault#CODING_TOO_LARGE}, or when it cannot be read
   */
  static ReadUpload of(@Nullable Part part) throws IOException {
    if (part == null || part.getSize() == 0) {
      throw new EmpathyLoopException(Fault.CODING_FILE_MISSING);
    }
    if (part.getSize() > CodingLimits.MOST_BYTES) {
      throw new EmpathyLoopException(
          Fault.CODING_TOO_LARGE, "most", CodingLimits.MOST_BYTES / (1024 * 1024));
    }
    try (InputStream bytes = part.getInputStream()) {
      var digested = new DigestInputStream(bytes, sha256());
      CodingFile file = CodingFileReader.read(digested);
      digested.transferTo(OutputStream.nullOutputStream());
      return new ReadUpload(file, HexFormat.of().formatHex(digested.getMessageDigest().digest()));
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
