package org.empathyloop.shared.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/** The practice key as a command line tool finds it: from its file, without the database. */
public final class StoredPracticeKey {
  private static final Pattern KEY_FILE = Pattern.compile("practice-([0-9a-f-]{36})\\.key");

  private StoredPracticeKey() {}

  /**
   * Reads the key of the practice whose embedded database lies in the data folder; with an external
   * database, the only key in the configuration folder.
   *
   * @param dataFolder as {@code empathyloop.data.dir}; empty for the usual one
   * @param configFolder as {@code empathyloop.config.dir}; empty for the usual one
   * @throws EmpathyLoopException with {@link Fault#START_KEY_MISSING}, or another fault of the key
   *     file
   */
  public static PracticeKey read(Optional<String> dataFolder, Optional<String> configFolder) {
    Path data = DatabaseSettings.dataFolder(dataFolder);
    Path config = DatabaseSettings.configFolder(configFolder);
    UUID id = idOf(data).orElseGet(() -> onlyKey(config));
    PracticeKeyFile file = new PracticeKeyFile(config, id);
    if (!file.exists()) {
      throw StartRefused.because(Fault.START_KEY_MISSING, "file", file.path(), "data", data);
    }
    return file.read();
  }

  private static Optional<UUID> idOf(Path data) {
    PracticeIdFile idFile = PracticeIdFile.in(data);
    try {
      return idFile.exists() ? Optional.of(idFile.practice()) : Optional.empty();
    } catch (IOException e) {
      throw StartRefused.because(Fault.START_DATA_INCOMPLETE, e, "file", idFile.path());
    }
  }

  private static UUID onlyKey(Path config) {
    List<UUID> keys = keysIn(config);
    if (keys.size() != 1) {
      throw StartRefused.because(
          Fault.START_KEY_MISSING, "file", config.resolve("practice-….key"), "data", config);
    }
    return keys.get(0);
  }

  private static List<UUID> keysIn(Path config) {
    if (!Files.isDirectory(config)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(config)) {
      return files
          .map(file -> KEY_FILE.matcher(file.getFileName().toString()))
          .filter(Matcher::matches)
          .map(name -> UUID.fromString(name.group(1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
