package org.empathyloop.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.database.DatabaseSettings.ExternalServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** EL-DB-002 to EL-DB-004, EL-DB-006: a real embedded PostgreSQL, opened, refused and closed. */
class PracticeDatabaseIT {
  @TempDir private Path folder;

  private Path data;
  private Path config;
  private @Nullable PracticeDatabase open;

  @BeforeEach
  void name_the_folders() throws IOException {
    data = UnpackedServer.dataFolder(folder.resolve("data"));
    config = folder.resolve("config");
  }

  @AfterEach
  void stop() throws IOException {
    if (open != null) {
      open.close();
    }
    EmbeddedServer.stopLeftover(data);
  }

  @Test
  void a_first_start_is_durable_and_asks_for_a_password() throws SQLException {
    open = PracticeDatabase.open(embedded());

    try (Connection connection = open.connect()) {
      assertThat(Durability.of(connection).unsafeSettings()).isEmpty();
      assertThat(text(connection, "show data_checksums")).isEqualTo("on");
      assertThat(text(connection, "show listen_addresses")).isEqualTo("127.0.0.1");
    }
    assertThat(Path.of("/tmp/.s.PGSQL." + URI.create(urlOf(open).substring(5)).getPort()))
        .doesNotExist();
    assertThat(faultOfOpening(external(urlOf(open), EmbeddedServer.USER, "guessed")))
        .isEqualTo(Fault.START_DATABASE_UNREACHABLE);
  }

  @Test
  void only_its_owner_can_read_the_data_and_the_key() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    open = PracticeDatabase.open(embedded());

    assertThat(mode(data)).isEqualTo("rwx------");
    assertThat(mode(data.resolve("database"))).isEqualTo("rwx------");
    assertThat(mode(config)).isEqualTo("rwx------");
    assertThat(mode(keyFile())).isEqualTo("rw-------");
  }

  @Test
  void a_second_start_keeps_the_data() throws SQLException {
    open = PracticeDatabase.open(embedded());
    run(open, "create table kept as select 42 as answer");
    open.close();

    open = PracticeDatabase.open(embedded());

    try (Connection connection = open.connect()) {
      assertThat(text(connection, "select answer from kept")).isEqualTo("42");
    }
  }

  @Test
  void a_second_program_over_the_same_data_is_refused() {
    open = PracticeDatabase.open(embedded());

    assertThat(faultOfOpening(embedded())).isEqualTo(Fault.START_DATA_IN_USE);
  }

  @Test
  void a_server_left_by_a_killed_program_is_taken_over_with_its_data()
      throws IOException, SQLException {
    open = PracticeDatabase.open(embedded());
    run(open, "create table kept as select 42 as answer");
    PracticeKey key = new PracticeKeyFile(config, practiceId()).read();
    open.close();
    EmbeddedServer leftover = EmbeddedServer.start(data, key);

    open = PracticeDatabase.open(embedded());

    assertThat(urlOf(open)).isNotEqualTo(leftover.url());
    try (Connection connection = open.connect()) {
      assertThat(text(connection, "select answer from kept")).isEqualTo("42");
    }
  }

  @Test
  void a_server_that_dies_while_the_program_runs_is_started_again_with_its_data()
      throws IOException, SQLException {
    open = PracticeDatabase.open(embedded());
    run(open, "create table kept as select 42 as answer");

    killServer();

    try (Connection connection = open.connect()) {
      assertThat(text(connection, "select answer from kept")).isEqualTo("42");
    }
  }

  @Test
  void a_dead_server_is_not_replaced_while_its_last_statement_still_runs() throws Exception {
    open = PracticeDatabase.open(embedded());
    Connection busy = open.connect();
    long backend = Long.parseLong(text(busy, "select pg_backend_pid()"));
    Thread statement = new Thread(() -> computeForTwoSeconds(busy));
    statement.start();
    untilRunning(open, backend);

    killServer();
    untilAnswering(open);

    assertThat(ProcessHandle.of(backend).filter(PracticeDatabaseIT::isPostgres)).isEmpty();
    statement.join();
  }

  /** EL-DB-003. */
  @Test
  void a_pid_file_that_names_a_stranger_stops_nobody() throws IOException {
    open = PracticeDatabase.open(embedded());
    open.close();
    Process stranger = new ProcessBuilder("sleep", "60").start();
    Path pidFile = data.resolve("database/postmaster.pid");
    Files.writeString(pidFile, stranger.pid() + "\n" + data.resolve("database") + "\n1\n5432\n");

    open = PracticeDatabase.open(embedded());

    assertThat(stranger.isAlive()).isTrue();
    stranger.destroy();
  }

  @Test
  void a_damaged_pid_file_does_not_prevent_the_start() throws IOException {
    open = PracticeDatabase.open(embedded());
    open.close();
    Files.writeString(data.resolve("database/postmaster.pid"), "not a number\n");

    open = PracticeDatabase.open(embedded());

    assertThat(urlOf(open)).startsWith("jdbc:postgresql://127.0.0.1:");
  }

  @Test
  void data_without_their_key_are_refused_and_left_alone() throws IOException {
    open = PracticeDatabase.open(embedded());
    open.close();
    Files.move(keyFile(), folder.resolve("elsewhere.key"));

    assertThat(faultOfOpening(embedded())).isEqualTo(Fault.START_KEY_MISSING);

    Files.move(folder.resolve("elsewhere.key"), keyPath());
    open = PracticeDatabase.open(embedded());
  }

  @Test
  void a_key_that_others_can_read_is_refused() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    open = PracticeDatabase.open(embedded());
    open.close();
    Files.setPosixFilePermissions(keyFile(), PosixFilePermissions.fromString("rw-r-----"));

    assertThat(faultOfOpening(embedded())).isEqualTo(Fault.START_KEY_EXPOSED);
  }

  @Test
  void a_key_file_without_a_key_is_refused() throws IOException {
    open = PracticeDatabase.open(embedded());
    open.close();
    Files.writeString(keyFile(), "# nothing\n");

    assertThat(faultOfOpening(embedded())).isEqualTo(Fault.START_KEY_DAMAGED);
  }

  @Test
  void the_key_of_another_practice_is_refused_and_its_server_stopped() throws IOException {
    open = PracticeDatabase.open(embedded());
    open.close();
    Path key = keyFile();
    Files.delete(key);
    new PracticeKeyFile(config, practiceId()).create();

    assertThat(faultOfOpening(embedded())).isEqualTo(Fault.START_KEY_OF_ANOTHER);
    assertThat(data.resolve("database/postmaster.pid")).doesNotExist();
  }

  @Test
  void starting_afresh_is_for_the_demo_only() {
    var settings = settings(null, false, true);

    assertThat(faultOfOpening(settings)).isEqualTo(Fault.START_FRESH_OUTSIDE_DEMO);
  }

  @Test
  void starting_afresh_deletes_data_and_key_even_under_a_leftover_server()
      throws IOException, SQLException {
    open = PracticeDatabase.open(settings(null, true, false));
    run(open, "create table old as select 1 as one");
    Path oldKey = keyFile();
    PracticeKey key = new PracticeKeyFile(config, practiceId()).read();
    open.close();
    EmbeddedServer.start(data, key);

    open = PracticeDatabase.open(settings(null, true, true));

    assertThat(oldKey).doesNotExist();
    try (Connection connection = open.connect()) {
      assertThat(text(connection, "select to_regclass('old')")).isNull();
    }
  }

  @Test
  void starting_afresh_leaves_the_data_of_a_practice_alone() throws IOException {
    open = PracticeDatabase.open(embedded());
    open.close();

    assertThat(faultOfOpening(settings(null, true, true)))
        .isEqualTo(Fault.START_FRESH_OVER_PRACTICE);
    assertThat(keyFile()).exists();
    assertThat(data.resolve("database")).exists();
  }

  @Test
  void an_external_database_is_not_started_afresh() {
    var server = new ExternalServer("jdbc:postgresql://127.0.0.1:1/practice", "", "");

    assertThat(faultOfOpening(settings(server, true, true))).isEqualTo(Fault.START_FRESH_EXTERNAL);
  }

  @Test
  void an_interrupted_first_start_is_begun_again() throws IOException {
    Files.createDirectories(data.resolve("database.new/base"));

    open = PracticeDatabase.open(embedded());

    assertThat(data.resolve("database.new")).doesNotExist();
  }

  @Test
  void a_url_of_another_kind_is_refused() {
    assertThat(faultOfOpening(external("jdbc:h2:mem:x", "", "")))
        .isEqualTo(Fault.START_DATABASE_URL_INVALID);
  }

  @Test
  void a_connection_that_commits_before_it_is_on_disk_is_not_durable() throws SQLException {
    open = PracticeDatabase.open(embedded());

    try (Connection connection = open.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("set synchronous_commit = off");
      Durability durability = Durability.of(connection);

      assertThat(durability.unsafeSettings()).containsExactly("synchronous_commit=off");
      assertThat(
              catchThrowableOfType(
                      EmpathyLoopException.class, () -> durability.refuseUnlessDurable(false))
                  .fault())
          .isEqualTo(Fault.START_DATABASE_NOT_DURABLE);
      durability.refuseUnlessDurable(true);
    }
  }

  @Test
  void a_server_older_than_the_oldest_tested_is_refused() {
    Durability old = new Durability(List.of(), Durability.OLDEST_SERVER - 1);

    assertThat(
            catchThrowableOfType(EmpathyLoopException.class, () -> old.refuseUnlessDurable(true))
                .fault())
        .isEqualTo(Fault.START_DATABASE_TOO_OLD);
  }

  private DatabaseSettings embedded() {
    return settings(null, false, false);
  }

  private DatabaseSettings external(String url, String user, String password) {
    return settings(new ExternalServer(url, user, password), false, false);
  }

  private DatabaseSettings settings(
      @Nullable ExternalServer external, boolean demo, boolean fresh) {
    return new DatabaseSettings(external, data, config, demo, fresh, false, false, null);
  }

  private static Fault faultOfOpening(DatabaseSettings settings) {
    return catchThrowableOfType(
            EmpathyLoopException.class, () -> PracticeDatabase.open(settings).close())
        .fault();
  }

  private static String urlOf(PracticeDatabase database) {
    try (Connection connection = database.connect()) {
      return connection.getMetaData().getURL().replaceFirst("\\?.*", "");
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private UUID practiceId() throws IOException {
    return PracticeIdFile.in(data).practice();
  }

  private Path keyPath() throws IOException {
    return config.resolve("practice-" + practiceId() + ".key");
  }

  private Path keyFile() throws IOException {
    try (Stream<Path> files = Files.list(config)) {
      return files.findFirst().orElseThrow();
    }
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private static void run(PracticeDatabase database, String command) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(command);
    }
  }

  private void killServer() throws IOException {
    String pid = Files.readAllLines(data.resolve("database/postmaster.pid")).get(0).strip();
    ProcessHandle server = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    server.destroyForcibly();
    server.onExit().join();
  }

  /** Without a lock or a wait at which PostgreSQL would notice that its server is gone. */
  private static void computeForTwoSeconds(Connection connection) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          """
          do $$
          declare began timestamptz := clock_timestamp();
          begin
            while clock_timestamp() < began + interval '2 seconds' loop
            end loop;
          end $$""");
    } catch (SQLException e) {
      assertThat(e.getSQLState()).startsWith("08");
    }
  }

  private static void untilRunning(PracticeDatabase database, long backend) throws SQLException {
    String query =
        "select count(*) from pg_stat_activity where state = 'active' and pid = " + backend;
    try (Connection connection = database.connect()) {
      String running;
      do {
        running = text(connection, query);
      } while (!"1".equals(running));
    }
  }

  private static void untilAnswering(PracticeDatabase database) throws SQLException {
    long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (true) {
      try {
        database.connect().close();
        return;
      } catch (SQLException e) {
        if (System.nanoTime() > deadline) {
          throw e;
        }
      }
    }
  }

  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().filter(command -> command.contains("postgres")).isPresent();
  }

  private static @Nullable String text(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }
}
