package org.empathyloop.shared.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.Ids;
import org.empathyloop.shared.database.DatabaseSettings.ExternalServer;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The open database of this process: an external server, or the embedded one over the data folder.
 *
 * <p>One process a data folder: a lock file refuses a second one, which would otherwise stop the
 * first one's server.
 */
final class PracticeDatabase {
  private static final System.Logger LOG = System.getLogger(PracticeDatabase.class.getName());
  private static final int CONNECT_TIMEOUT_S = 5;
  private static final int ANSWER_TIMEOUT_S = 12;
  private static final long APPLICATION_PATIENCE_S = 10;
  private static final long RESTART_PATIENCE_S = 5;
  private static final long BETWEEN_RESTARTS_S = 1;

  private final DatabaseSettings settings;
  private final @Nullable EmbeddedServer embedded;
  private final @Nullable FileChannel folderLock;
  private final @Nullable PracticeKey embeddedKey;
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile PGSimpleDataSource connections;
  private List<String> unsafeSettings = List.of();
  private CompletableFuture<Boolean> restart = CompletableFuture.completedFuture(false);
  private long nextRestart = System.nanoTime();

  private PracticeDatabase(
      DatabaseSettings settings,
      PGSimpleDataSource connections,
      @Nullable EmbeddedServer embedded,
      @Nullable FileChannel folderLock,
      @Nullable PracticeKey embeddedKey) {
    this.settings = settings;
    this.connections = connections;
    this.embedded = embedded;
    this.folderLock = folderLock;
    this.embeddedKey = embeddedKey;
  }

  /**
   * @throws EmpathyLoopException with a {@code START_…} fault that says what the operator can do
   */
  static PracticeDatabase open(DatabaseSettings settings) {
    if (settings.fresh() && !settings.demo()) {
      throw StartRefused.because(Fault.START_FRESH_OUTSIDE_DEMO);
    }
    ExternalServer external = settings.external();
    if (settings.fresh() && external != null) {
      throw StartRefused.because(Fault.START_FRESH_EXTERNAL);
    }
    try {
      PracticeDatabase database =
          external == null
              ? openEmbedded(settings)
              : new PracticeDatabase(
                  settings,
                  connections(external.url(), external.user(), external.password()),
                  null,
                  null,
                  null);
      database.refuseUnlessDurable();
      return database;
    } catch (IOException e) {
      throw StartRefused.because(
          Fault.START_EMBEDDED_DATABASE_FAILED,
          e,
          "folder",
          settings.dataFolder(),
          "reason",
          String.valueOf(e.getMessage()));
    }
  }

  private static PracticeDatabase openEmbedded(DatabaseSettings settings) throws IOException {
    Path folder = OwnFiles.createFolder(settings.dataFolder());
    FileChannel lock = lock(folder);
    try {
      if (settings.fresh()) {
        startAfresh(settings);
      }
      PracticeKey key = keyFor(settings);
      EmbeddedServer server = EmbeddedServer.start(folder, key);
      PracticeDatabase database =
          new PracticeDatabase(
              settings,
              connections(server.url(), EmbeddedServer.USER, server.password()),
              server,
              lock,
              key);
      Runtime.getRuntime()
          .addShutdownHook(new Thread(database::closeAfterTheApplication, "database-stop"));
      return database;
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** The server answers, is new enough, and keeps what it acknowledges; otherwise it is closed. */
  private void refuseUnlessDurable() {
    try (Connection connection = connect()) {
      Durability durability = Durability.of(connection);
      durability.refuseUnlessDurable(settings.unsafe());
      unsafeSettings = durability.unsafeSettings();
    } catch (SQLException e) {
      close();
      throw StartRefused.because(Fault.START_DATABASE_UNREACHABLE, e, "state", e.getSQLState());
    } catch (EmpathyLoopException e) {
      close();
      throw e;
    }
  }

  /** Starts the embedded server again when it has ended by itself. */
  Connection connect() throws SQLException {
    try {
      return connections.getConnection();
    } catch (SQLException e) {
      if (embedded == null || !livesAgain(embedded)) {
        throw e;
      }
      return connections.getConnection();
    }
  }

  /** Whether it is worth asking again; nobody waits long for a recovery that takes long. */
  private boolean livesAgain(EmbeddedServer server) {
    try {
      return restartOf(server).get(RESTART_PATIENCE_S, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      LOG.log(System.Logger.Level.DEBUG, "the embedded PostgreSQL is not back yet", e);
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The restart under way, the one that failed a moment ago, or a new one. */
  private synchronized CompletableFuture<Boolean> restartOf(EmbeddedServer server) {
    boolean over = restart.isDone() && System.nanoTime() - nextRestart >= 0;
    if (over && closed.getCount() > 0) {
      nextRestart = System.nanoTime() + TimeUnit.SECONDS.toNanos(BETWEEN_RESTARTS_S);
      restart = CompletableFuture.supplyAsync(() -> restarted(server));
    }
    return restart;
  }

  private boolean restarted(EmbeddedServer server) {
    try {
      if (!server.runs()) {
        LOG.log(
            System.Logger.Level.WARNING, "The embedded PostgreSQL has ended; starting it again");
        server.startAgain();
        connections = connections(server.url(), EmbeddedServer.USER, server.password());
      }
      return true;
    } catch (IOException e) {
      LOG.log(
          System.Logger.Level.ERROR,
          "The embedded PostgreSQL could not be started again yet: {0}",
          e.getMessage());
      return false;
    }
  }

  /** For the start only: a migration may take longer than an answer to a page. */
  DataSource forMigrations() {
    PGSimpleDataSource patient =
        connections(
            connections.getURL(),
            orEmpty(connections.getUser()),
            orEmpty(connections.getPassword()));
    patient.setSocketTimeout(0);
    return patient;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  DatabaseSettings settings() {
    return settings;
  }

  /** Under which acknowledged work may be lost, accepted by the operator; usually none. */
  List<String> unsafeSettings() {
    return unsafeSettings;
  }

  /** The key that the embedded database was opened with; an external one names its key itself. */
  @Nullable PracticeKey embeddedKey() {
    return embeddedKey;
  }

  /** Stops the embedded server; what is external stays as it is. */
  synchronized void close() {
    if (closed.getCount() == 0) {
      return;
    }
    restart.completeOnTimeout(false, RESTART_PATIENCE_S, TimeUnit.SECONDS).join();
    try {
      if (embedded != null) {
        embedded.stop();
      }
      if (folderLock != null) {
        folderLock.close();
      }
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "The embedded PostgreSQL did not stop cleanly", e);
    } finally {
      closed.countDown();
    }
  }

  /** At the end of the process the application ends first, then the database. */
  private void closeAfterTheApplication() {
    try {
      if (!closed.await(APPLICATION_PATIENCE_S, TimeUnit.SECONDS)) {
        close();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      close();
    }
  }

  private static PGSimpleDataSource connections(String url, String user, String password) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setReWriteBatchedInserts(true);
    source.setStringType("unspecified"); // EclipseLink binds an absent UUID as an absent text
    source.setTcpKeepAlive(true);
    source.setConnectTimeout(CONNECT_TIMEOUT_S);
    source.setSocketTimeout(ANSWER_TIMEOUT_S);
    source.setApplicationName("empathyloop");
    source.setLogServerErrorDetail(false);
    try {
      source.setURL(url);
    } catch (IllegalArgumentException e) {
      throw StartRefused.because(Fault.START_DATABASE_URL_INVALID, e);
    }
    if (!user.isEmpty()) {
      source.setUser(user);
      source.setPassword(password);
    }
    return source;
  }

  private static FileChannel lock(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      LOG.log(System.Logger.Level.DEBUG, "locked by this process", e);
    }
    channel.close();
    throw StartRefused.because(Fault.START_DATA_IN_USE, "folder", folder);
  }

  private static void startAfresh(DatabaseSettings settings) throws IOException {
    Path folder = settings.dataFolder();
    if (!EmbeddedServer.hasData(folder)) {
      return;
    }
    PracticeIdFile idFile = PracticeIdFile.in(folder);
    if (!idFile.exists() || !idFile.saysDemo()) {
      throw StartRefused.because(Fault.START_FRESH_OVER_PRACTICE, "folder", folder);
    }
    EmbeddedServer.stopLeftover(folder);
    new PracticeKeyFile(settings.configFolder(), idFile.practice()).delete();
    EmbeddedServer.deleteData(folder);
    Files.delete(idFile.path());
    LOG.log(
        System.Logger.Level.INFO, "Starting afresh: the old demo data in {0} are deleted", folder);
  }

  /** The key of an existing database, or a new one for an empty data folder. */
  private static PracticeKey keyFor(DatabaseSettings settings) throws IOException {
    PracticeIdFile idFile = PracticeIdFile.in(settings.dataFolder());
    if (EmbeddedServer.hasData(settings.dataFolder())) {
      if (!idFile.exists()) {
        throw StartRefused.because(Fault.START_DATA_INCOMPLETE, "file", idFile.path());
      }
      PracticeKeyFile file = new PracticeKeyFile(settings.configFolder(), idFile.practice());
      if (!file.exists()) {
        throw StartRefused.because(
            Fault.START_KEY_MISSING, "file", file.path(), "data", settings.dataFolder());
      }
      return file.read();
    }
    UUID id = Ids.next();
    PracticeKey key = new PracticeKeyFile(settings.configFolder(), id).create();
    idFile.write(id, settings.demo());
    return key;
  }
}
