package org.empathyloop.shared.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.empathyloop.shared.Fault;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * PostgreSQL as a process of our own, on 127.0.0.1 and a free port, with durable settings.
 *
 * <p>It listens on no socket file and lets nobody in without a password, which is derived from the
 * practice key. A server left behind by a killed program is stopped first: PostgreSQL then recovers
 * every acknowledged commit from its log.
 */
final class EmbeddedServer {
  static final String DATABASE = "empathyloop";
  static final String USER = "empathyloop";

  private static final System.Logger LOG = System.getLogger(EmbeddedServer.class.getName());
  private static final String SUPERUSER = "postgres";
  private static final int TRIES = 10;
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

  /** Where the fourth line of {@code postmaster.pid} has the port. */
  private static final int PORT_LINE = 3;

  private static final long PROGRAM_PATIENCE_S = 60;

  /** Durable whatever a configuration file says; small enough for a laptop. */
  private static final List<String> SETTINGS =
      List.of(
          "listen_addresses=127.0.0.1",
          "unix_socket_directories=",
          "fsync=on",
          "full_page_writes=on",
          "synchronous_commit=on",
          "password_encryption=scram-sha-256",
          "max_connections=60",
          "shared_buffers=64MB",
          "max_wal_size=256MB",
          "timezone=UTC",
          "log_timezone=UTC",
          "log_statement=none",
          "log_min_error_statement=panic",
          "log_parameter_max_length_on_error=0");

  private final Path folder;
  private final Path cluster;
  private final Path log;
  private final ServerBinaries binaries;
  private final PracticeKey key;
  private int port;

  private EmbeddedServer(Path dataFolder, ServerBinaries binaries, PracticeKey key) {
    this.folder = dataFolder;
    this.cluster = clusterUnder(dataFolder);
    this.log = logUnder(dataFolder);
    this.binaries = binaries;
    this.key = key;
  }

  /** Whether the data folder holds a database already. */
  static boolean hasData(Path dataFolder) {
    return Files.exists(clusterUnder(dataFolder));
  }

  /** Starts the server over the data folder, making the database when there is none. */
  static EmbeddedServer start(Path dataFolder, PracticeKey key) throws IOException {
    refuseRootWithoutNamespaces();
    EmbeddedServer server =
        new EmbeddedServer(dataFolder, ServerBinaries.unpackedUnder(dataFolder), key);
    server.stopLeftover();
    if (!hasData(dataFolder)) {
      server.create();
    }
    server.launch(TRIES);
    try {
      server.prepareDatabase();
    } catch (IOException | RuntimeException e) {
      server.stop();
      throw e;
    }
    return server;
  }

  /** Stops a server that a killed program left over this data folder, if there is one. */
  static void stopLeftover(Path dataFolder) throws IOException {
    if (Files.exists(clusterUnder(dataFolder).resolve("postmaster.pid"))) {
      new EmbeddedServer(
              dataFolder,
              ServerBinaries.unpackedUnder(dataFolder),
              new PracticeKey(new UUID(0, 0), new byte[PracticeKey.LENGTH]))
          .stopLeftover();
    }
  }

  /** Deletes the database of a data folder over which no server runs. */
  static void deleteData(Path dataFolder) throws IOException {
    OwnFiles.deleteFolder(clusterUnder(dataFolder));
    Files.deleteIfExists(logUnder(dataFolder));
  }

  /** The port of a server that some program runs over the data folder. */
  static OptionalInt portOver(Path dataFolder) {
    Path pidFile = clusterUnder(dataFolder).resolve("postmaster.pid");
    try {
      List<String> lines = Files.readAllLines(pidFile, StandardCharsets.ISO_8859_1);
      return OptionalInt.of(Integer.parseInt(lines.get(PORT_LINE).strip()));
    } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
      LOG.log(System.Logger.Level.DEBUG, "no server runs over the data folder", e);
      return OptionalInt.empty();
    }
  }

  String url() {
    return url(port);
  }

  static String url(int port) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
  }

  String password() {
    return key.password(USER);
  }

  /** Whether the server process lives; it may still be starting or stopping. */
  boolean runs() throws IOException {
    return Files.exists(pidFile()) && leftoverRuns();
  }

  /**
   * Starts the server again after its process has ended by itself; it recovers every acknowledged
   * commit from its log. The port is another one.
   *
   * @throws IOException also while statements of the dead server still run: a later try succeeds
   */
  void startAgain() throws IOException {
    removeStrangePidFile();
    launch(1);
  }

  /** Ends all connections, writes everything and stops. */
  void stop() throws IOException {
    if (runs()) {
      run("pg_ctl", "-D", cluster.toString(), "-w", "-m", "fast", "stop");
      LOG.log(System.Logger.Level.INFO, "The embedded PostgreSQL has stopped");
    }
  }

  private static Path clusterUnder(Path dataFolder) {
    return dataFolder.resolve("database");
  }

  private static Path logUnder(Path dataFolder) {
    return dataFolder.resolve("postgresql.log");
  }

  private Path pidFile() {
    return cluster.resolve("postmaster.pid");
  }

  /**
   * The pid file may outlive its process, and the number may by now belong to a stranger: only a
   * PostgreSQL over this very folder is stopped.
   */
  private void stopLeftover() throws IOException {
    if (runs()) {
      LOG.log(System.Logger.Level.INFO, "Stopping the PostgreSQL that a killed program left");
      stop();
    }
    removeStrangePidFile();
  }

  private boolean leftoverRuns() throws IOException {
    return processInPidFile().filter(this::servesThisCluster).isPresent();
  }

  /**
   * PostgreSQL itself clears the file of a dead server away, and first waits for the dead one's
   * connections to end: two servers over one folder would destroy the data. Only a file that it
   * would stumble over for ever goes, because it names nobody or a stranger.
   */
  private void removeStrangePidFile() throws IOException {
    if (Files.exists(pidFile())
        && (pidInFile().isEmpty() || processInPidFile().isPresent() && !leftoverRuns())) {
      Files.delete(pidFile());
    }
  }

  private Optional<ProcessHandle> processInPidFile() throws IOException {
    OptionalLong pid = pidInFile();
    return pid.isPresent() ? ProcessHandle.of(pid.getAsLong()) : Optional.empty();
  }

  private OptionalLong pidInFile() throws IOException {
    String firstLine =
        Files.readAllLines(pidFile(), StandardCharsets.ISO_8859_1).stream().findFirst().orElse("");
    try {
      return OptionalLong.of(Long.parseLong(firstLine.strip()));
    } catch (NumberFormatException e) {
      return OptionalLong.empty();
    }
  }

  private boolean servesThisCluster(ProcessHandle process) {
    ProcessHandle.Info info = process.info();
    boolean postgres =
        info.command().map(Path::of).map(Path::getFileName).map(Path::toString).stream()
            .anyMatch(name -> name.startsWith("postgres"));
    // Windows tells no arguments: there the name must do
    return postgres
        && info.arguments()
            .map(arguments -> List.of(arguments).contains(cluster.toString()))
            .orElse(true);
  }

  /**
   * Makes the cluster beside its final place, so that an interrupted first start leaves nothing.
   */
  private void create() throws IOException {
    Path draft = cluster.resolveSibling("database.new");
    OwnFiles.deleteFolder(draft);
    OwnFiles.createFolder(draft);
    Path password = cluster.resolveSibling("initial-password");
    try {
      OwnFiles.writeDurably(password, key.password(SUPERUSER).getBytes(StandardCharsets.US_ASCII));
      run(
          "initdb",
          "-D",
          draft.toString(),
          "--username=" + SUPERUSER,
          "--pwfile=" + password,
          "--auth=scram-sha-256",
          "--data-checksums",
          "--encoding=UTF8",
          "--locale=C",
          "--locale-provider=builtin",
          "--builtin-locale=C.UTF-8");
    } finally {
      Files.deleteIfExists(password);
    }
    OwnFiles.writeDurably(
        draft.resolve("pg_hba.conf"),
        "host all all 127.0.0.1/32 scram-sha-256\n".getBytes(StandardCharsets.US_ASCII));
    Files.move(draft, cluster, StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Starts on a port that the system says is free. Should somebody take it in between, {@code
   * pg_ctl} fails, since it waits for this very process: no stranger's server is ever spoken to. It
   * also fails while connections of a dead server are still ending.
   */
  private void launch(int mostTries) throws IOException {
    for (int tries = 1; ; tries++) {
      port = freePort();
      List<String> options = new ArrayList<>(List.of("-p", Integer.toString(port)));
      SETTINGS.forEach(setting -> options.addAll(List.of("-c", setting)));
      try {
        run(
            "pg_ctl",
            "-D",
            cluster.toString(),
            "-w",
            "-l",
            log.toString(),
            "-o",
            String.join(" ", options),
            "start");
        break;
      } catch (IOException e) {
        if (tries == mostTries) {
          throw e;
        }
        LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
      }
    }
    LOG.log(
        System.Logger.Level.INFO, "The embedded PostgreSQL serves on 127.0.0.1:{0,number,#}", port);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** The application is not a superuser: it owns one database and nothing else. */
  private void prepareDatabase() throws IOException {
    PGSimpleDataSource server = new PGSimpleDataSource();
    server.setURL("jdbc:postgresql://127.0.0.1:" + port + "/postgres");
    try (Connection connection = server.getConnection(SUPERUSER, key.password(SUPERUSER));
        Statement statement = connection.createStatement()) {
      if (isMissing(statement, "select 1 from pg_roles where rolname = '" + USER + "'")) {
        statement.execute("create role " + USER + " login password '" + password() + "'");
      }
      if (isMissing(statement, "select 1 from pg_database where datname = '" + DATABASE + "'")) {
        statement.execute("create database " + DATABASE + " owner " + USER);
      }
    } catch (SQLException e) {
      if ("28P01".equals(e.getSQLState())) {
        throw StartRefused.because(Fault.START_KEY_OF_ANOTHER, e, "folder", folder);
      }
      throw new IOException("cannot prepare the database", e);
    }
  }

  private static boolean isMissing(Statement statement, String query) throws SQLException {
    try (var rows = statement.executeQuery(query)) {
      return !rows.next();
    }
  }

  private void run(String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.addAll(stepDown());
    command.add(binaries.program(program).toString());
    command.addAll(List.of(arguments));
    Path output = Files.createTempFile(folder, program, ".log");
    try {
      int exit = exitOf(new ProcessBuilder(command).redirectOutput(output.toFile()));
      if (exit != 0) {
        throw new IOException(program + " failed: " + Files.readString(output).strip());
      }
    } finally {
      Files.deleteIfExists(output);
    }
  }

  private static int exitOf(ProcessBuilder program) throws IOException {
    Process process = program.redirectErrorStream(true).start();
    process.getOutputStream().close();
    try {
      if (!process.waitFor(PROGRAM_PATIENCE_S, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException("PostgreSQL did not answer within " + PROGRAM_PATIENCE_S + " s");
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("waiting for PostgreSQL was interrupted", e);
    }
  }

  /** PostgreSQL refuses root's rights; a user namespace takes them away for the one program. */
  private static List<String> stepDown() {
    boolean root = !DatabaseSettings.isWindows() && "root".equals(System.getProperty("user.name"));
    return root ? List.of("unshare", "-U") : List.of();
  }

  private static void refuseRootWithoutNamespaces() throws IOException {
    List<String> stepDown = stepDown();
    if (stepDown.isEmpty()) {
      return;
    }
    List<String> trial = new ArrayList<>(stepDown);
    trial.add("true");
    boolean possible;
    try {
      possible =
          exitOf(new ProcessBuilder(trial).redirectOutput(ProcessBuilder.Redirect.DISCARD)) == 0;
    } catch (IOException e) {
      throw StartRefused.because(Fault.START_ROOT_WITHOUT_NAMESPACES, e);
    }
    if (!possible) {
      throw StartRefused.because(Fault.START_ROOT_WITHOUT_NAMESPACES);
    }
  }
}
