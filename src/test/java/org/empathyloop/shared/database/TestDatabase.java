package org.empathyloop.shared.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The database of the container tests, seen from outside the container: the embedded one of the
 * tested server, or a database made for this run on the server that the environment names.
 */
public abstract sealed class TestDatabase {
  private static @Nullable TestDatabase current;

  /** Decides by the environment which one it is. */
  public static TestDatabase open(Path folder) {
    String url = System.getenv("EMPATHYLOOP_TEST_DATABASE_URL");
    current =
        url == null || url.isBlank()
            ? new Embedded(folder)
            : External.create(
                url,
                System.getenv("EMPATHYLOOP_TEST_DATABASE_USER"),
                System.getenv("EMPATHYLOOP_TEST_DATABASE_PASSWORD"));
    return current;
  }

  public static TestDatabase current() {
    if (current == null) {
      throw new IllegalStateException("no container tests are running");
    }
    return current;
  }

  /** What the tested server is started with, as words for its command line. */
  public abstract String options();

  /** A connection beside those of the program. */
  public abstract Connection connect() throws SQLException;

  /** Stops and deletes what the run has made. */
  public abstract void close();

  private static final class Embedded extends TestDatabase {
    private final Path folder;

    Embedded(Path folder) {
      this.folder = folder;
    }

    @Override
    public String options() {
      return "";
    }

    @Override
    public Connection connect() throws SQLException {
      try {
        return FolderDatabase.connect(folder.resolve("data"), folder.resolve("config"));
      } catch (IOException e) {
        throw new SQLException("the tested server has no database yet", e);
      }
    }

    @Override
    public void close() {
      try {
        waitForTheProgramToEnd(folder.resolve("data"));
        EmbeddedServer.stopLeftover(folder.resolve("data"));
        OwnFiles.deleteFolder(folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** The tested server lets go of its data folder when its own database has stopped. */
    private static void waitForTheProgramToEnd(Path dataFolder) throws IOException {
      Path lock = dataFolder.resolve("in-use.lock");
      if (!Files.exists(lock)) {
        return;
      }
      try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
        CompletableFuture.runAsync(() -> lockAndRelease(channel)).get(30, TimeUnit.SECONDS);
      } catch (TimeoutException | ExecutionException e) {
        System.out.println("The tested server did not let go of its data folder: " + e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    private static void lockAndRelease(FileChannel channel) {
      try {
        channel.lock().release();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class External extends TestDatabase {
    private final String serverUrl;
    private final String url;
    private final String user;
    private final String password;
    private final String name;

    private External(String serverUrl, String user, String password) {
      this.serverUrl = serverUrl;
      this.user = user;
      this.password = password;
      this.name = "empathyloop_test_" + UUID.randomUUID().toString().substring(0, 8);
      this.url = serverUrl.replaceFirst("/[^/]*$", "/" + name);
    }

    static External create(String serverUrl, String user, String password) {
      External external = new External(serverUrl, user, password);
      external.onServer("create database " + external.name);
      return external;
    }

    @Override
    public String options() {
      return String.join(
          " ",
          List.of(
              "-Dempathyloop.database.url=" + url,
              "-Dempathyloop.database.user=" + user,
              "-Dempathyloop.database.password=" + password));
    }

    @Override
    public Connection connect() throws SQLException {
      return DriverManager.getConnection(url, user, password);
    }

    @Override
    public void close() {
      onServer("drop database " + name + " with (force)");
    }

    private void onServer(String command) {
      try (Connection connection = DriverManager.getConnection(serverUrl, user, password);
          Statement statement = connection.createStatement()) {
        statement.execute(command);
      } catch (SQLException e) {
        throw new IllegalStateException(command + " failed", e);
      }
    }
  }
}
