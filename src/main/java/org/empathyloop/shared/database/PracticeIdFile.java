package org.empathyloop.shared.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.empathyloop.shared.Fault;

/**
 * Which practice an embedded database belongs to, readable before it runs: the id, which names the
 * key, and in a second line whether it is a demo practice.
 */
final class PracticeIdFile {
  private static final String DEMO = "demo";

  private final Path file;

  private PracticeIdFile(Path file) {
    this.file = file;
  }

  static PracticeIdFile in(Path dataFolder) {
    return new PracticeIdFile(dataFolder.resolve("practice.id"));
  }

  Path path() {
    return file;
  }

  boolean exists() {
    return Files.exists(file);
  }

  void write(UUID id, boolean demo) throws IOException {
    String text = id + "\n" + (demo ? DEMO + "\n" : "");
    OwnFiles.writeDurably(file, text.getBytes(StandardCharsets.US_ASCII));
  }

  /**
   * @throws org.empathyloop.shared.EmpathyLoopException with {@link Fault#START_DATA_INCOMPLETE}
   *     when the file holds no id
   */
  UUID practice() throws IOException {
    try {
      return UUID.fromString(String.join("", lines().subList(0, 1)));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw StartRefused.because(Fault.START_DATA_INCOMPLETE, e, "file", file);
    }
  }

  boolean saysDemo() throws IOException {
    return lines().contains(DEMO);
  }

  private List<String> lines() throws IOException {
    return Files.readAllLines(file).stream().map(String::strip).toList();
  }
}
