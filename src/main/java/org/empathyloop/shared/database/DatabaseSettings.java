package org.empathyloop.shared.database;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * What the operator decided about the database.
 *
 * @param external the external server, or null for the embedded one
 * @param dataFolder holds the embedded database; by default under the user's own data
 * @param configFolder holds the practice keys, never inside the data folder
 * @param demo whether this is the demo practice, the only one that may start afresh
 * @param fresh whether old demo data are deleted first
 * @param unsafe whether a server that may lose acknowledged work is accepted
 * @param exitWhenRefused whether a refused start ends the process
 * @param url where the application answers, or null when nobody said
 */
record DatabaseSettings(
    @Nullable ExternalServer external,
    Path dataFolder,
    Path configFolder,
    boolean demo,
    boolean fresh,
    boolean unsafe,
    boolean exitWhenRefused,
    @Nullable URI url) {

  /** An external PostgreSQL 15 or newer. */
  record ExternalServer(String url, String user, String password) {
    @Override
    public String toString() {
      return "external PostgreSQL";
    }
  }

  static DatabaseSettings from(Config config) {
    return new DatabaseSettings(
        text(config, "empathyloop.database.url")
            .map(
                url ->
                    new ExternalServer(
                        url,
                        text(config, "empathyloop.database.user").orElse(""),
                        text(config, "empathyloop.database.password").orElse("")))
            .orElse(null),
        dataFolder(text(config, "empathyloop.data.dir")),
        configFolder(text(config, "empathyloop.config.dir")),
        flag(config, "empathyloop.demo"),
        flag(config, "empathyloop.fresh"),
        flag(config, "empathyloop.database.unsafe"),
        flag(config, "empathyloop.exit-when-refused"),
        text(config, "empathyloop.url").map(URI::create).orElse(null));
  }

  /** For a command line tool over an embedded database. */
  static DatabaseSettings ofTool(Path dataFolder, Path configFolder) {
    return new DatabaseSettings(null, dataFolder, configFolder, false, false, false, false, null);
  }

  private static Optional<String> text(Config config, String name) {
    return config.getOptionalValue(name, String.class).filter(value -> !value.isBlank());
  }

  private static boolean flag(Config config, String name) {
    return config.getOptionalValue(name, Boolean.class).orElse(false);
  }

  /** The data folder that was named, or the usual one. */
  static Path dataFolder(Optional<String> named) {
    return folder(named, dataHome(home()));
  }

  /** The configuration folder that was named, or the usual one. */
  static Path configFolder(Optional<String> named) {
    return folder(named, configHome(home()));
  }

  private static Path folder(Optional<String> named, Path parent) {
    return named.map(Path::of).orElse(parent.resolve("empathyloop")).toAbsolutePath().normalize();
  }

  private static Path home() {
    return Path.of(System.getProperty("user.home"));
  }

  private static Path dataHome(Path home) {
    return environment("XDG_DATA_HOME")
        .or(() -> isWindows() ? environment("LOCALAPPDATA") : Optional.empty())
        .orElse(home.resolve(".local/share"));
  }

  private static Path configHome(Path home) {
    return environment("XDG_CONFIG_HOME")
        .or(() -> isWindows() ? environment("APPDATA") : Optional.empty())
        .orElse(home.resolve(".config"));
  }

  private static Optional<Path> environment(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank()).map(Path::of);
  }

  static boolean isWindows() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
  }
}
