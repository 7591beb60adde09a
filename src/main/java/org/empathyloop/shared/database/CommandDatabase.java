package org.empathyloop.shared.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.jspecify.annotations.Nullable;

/**
 * The database as a command line tool reaches it: beside the running program, or with an embedded
 * server that it starts for itself when the program does not run.
 */
public final class CommandDatabase implements AutoCloseable {
  private final Connection connection;
  private final PracticeKey key;
  private final @Nullable PracticeDatabase own;

  private CommandDatabase(Connection connection, PracticeKey key, @Nullable PracticeDatabase own) {
    this.connection = connection;
    this.key = key;
    this.own = own;
  }

  /**
   * Opens the practice that the environment names, as {@link CheckUp} reads it.
   *
   * @throws EmpathyLoopException when there is none, or its key is missing
   */
  public static CommandDatabase open(Map<String, String> environment) throws SQLException {
    Optional<String> data = named(environment, "EMPATHYLOOP_DATA_DIR");
    Optional<String> config = named(environment, "EMPATHYLOOP_CONFIG_DIR");
    Optional<String> url = named(environment, "EMPATHYLOOP_DATABASE_URL");
    if (url.isPresent()) {
      PracticeKey key = StoredPracticeKey.read(data, config);
      return new CommandDatabase(
          DriverManager.getConnection(
              url.get(),
              environment.getOrDefault("EMPATHYLOOP_DATABASE_USER", ""),
              environment.getOrDefault("EMPATHYLOOP_DATABASE_PASSWORD", "")),
          key,
          null);
    }
    Path folder = DatabaseSettings.dataFolder(data);
    if (!EmbeddedServer.hasData(folder)) {
      throw StartRefused.because(Fault.START_NO_DATA, "folder", folder);
    }
    return embedded(folder, config, StoredPracticeKey.read(data, config));
  }

  private static CommandDatabase embedded(Path folder, Optional<String> config, PracticeKey key)
      throws SQLException {
    try {
      PracticeDatabase own =
          PracticeDatabase.open(
              DatabaseSettings.ofTool(folder, DatabaseSettings.configFolder(config)));
      return new CommandDatabase(own.connect(), key, own);
    } catch (EmpathyLoopException e) {
      if (e.fault() != Fault.START_DATA_IN_USE) {
        throw e;
      }
    }
    int port =
        EmbeddedServer.portOver(folder)
            .orElseThrow(() -> StartRefused.because(Fault.START_DATA_IN_USE, "folder", folder));
    return new CommandDatabase(
        DriverManager.getConnection(
            EmbeddedServer.url(port), EmbeddedServer.USER, key.password(EmbeddedServer.USER)),
        key,
        null);
  }

  private static Optional<String> named(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank());
  }

  public Connection connection() {
    return connection;
  }

  public PracticeKey practiceKey() {
    return key;
  }

  /** Stops the server again when this tool has started it. */
  @Override
  public void close() throws SQLException {
    try {
      connection.close();
    } finally {
      if (own != null) {
        own.close();
      }
    }
  }
}
