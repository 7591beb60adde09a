package org.empathyloop.session.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks through what a browser has written to disk for what must not be readable there. */
final class ClearText {
  /** A code or a field of a command, a name, words. */
  private static final Pattern CLEAR =
      Pattern.compile(
          "stonewall|r-repair|offsetMs|\"kind\"|Rosalind|Mortimer|Wrenfield|Ashgrove"
              + "|you did it again");

  private ClearText() {}

  /**
   * Files of a profile in which something can be read; the kept shell, which has codes, is none.
   */
  static List<String> in(Path profile) {
    try (Stream<Path> files = Files.walk(profile)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().contains("Cache"))
          .filter(file -> CLEAR.matcher(content(file)).find())
          .map(Path::toString)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As bytes and as the two-byte letters that Chromium also writes. */
  private static String content(Path file) {
    try {
      String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      return bytes + bytes.replace("\0", "");
    } catch (IOException gone) {
      return "";
    }
  }
}
