package org.empathyloop.session.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

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
    List<String> readable = new ArrayList<>();
    try {
      Files.walkFileTree(profile, new FilesOfARunningBrowser(readable));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return readable;
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

  /** A browser that runs takes files away while they are looked at. */
  private static final class FilesOfARunningBrowser extends SimpleFileVisitor<Path> {
    private final List<String> readable;

    FilesOfARunningBrowser(List<String> readable) {
      this.readable = readable;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!file.toString().contains("Cache") && CLEAR.matcher(content(file)).find()) {
        readable.add(file.toString());
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException gone) throws IOException {
      if (gone instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE;
      }
      throw gone;
    }
  }
}
