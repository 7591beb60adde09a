package org.empathyloop.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files under {@code src/main/webapp}. */
final class Pages {
  static final Path WEBAPP = Path.of("src/main/webapp");

  private Pages() {}

  /** Pages with a URL. */
  static List<Path> pages() {
    return templates().stream()
        .filter(page -> !page.startsWith(WEBAPP.resolve("WEB-INF")))
        .toList();
  }

  /** Pages, fragments, tags and page frames. */
  static List<Path> templates() {
    return files(".xhtml");
  }

  /** The program's own sources. */
  static List<Path> sources() {
    return under(Path.of("src/main/java"), ".java");
  }

  static List<Path> files(String ending) {
    return under(WEBAPP, ending);
  }

  private static List<Path> under(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
