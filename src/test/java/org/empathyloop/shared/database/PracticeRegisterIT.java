package org.empathyloop.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.empathyloop.fixture.BesideContainer;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.database.DatabaseSettings.ExternalServer;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which key an external database asks for. */
@BesideContainer
class PracticeRegisterIT {
  private static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");

  @TempDir private static Path serverFolder;
  private static EmbeddedServer server;

  @TempDir private Path config;
  private Connection connection;

  @BeforeAll
  static void start() throws IOException {
    server =
        EmbeddedServer.start(
            UnpackedServer.dataFolder(serverFolder.resolve("data")),
            new PracticeKey(UUID.randomUUID(), new byte[PracticeKey.LENGTH]));
  }

  @AfterAll
  static void stop() throws IOException {
    server.stop();
  }

  @BeforeEach
  void migrate() throws SQLException {
    PracticeDatabase database = PracticeDatabase.open(settings());
    Flyway.configure()
        .dataSource(database.forMigrations())
        .locations("classpath:db/migration")
        .load()
        .migrate();
    connection = database.connect();
  }

  @AfterEach
  void empty() throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("delete from practice_key");
    }
    connection.close();
  }

  @Test
  void an_empty_database_gets_a_key_and_finds_it_again() throws SQLException {
    PracticeKey made = PracticeRegister.keyOf(connection, settings(), null, NOW);

    PracticeKey found = PracticeRegister.keyOf(connection, settings(), null, NOW);

    assertThat(found.id()).isEqualTo(made.id());
    assertThat(found.check()).isEqualTo(made.check());
  }

  @Test
  void a_second_node_without_the_key_file_is_refused() throws Exception {
    PracticeRegister.keyOf(connection, settings(), null, NOW);
    Files.delete(keyFile());

    assertThat(faultOfKey()).isEqualTo(Fault.START_KEY_MISSING);
  }

  @Test
  void a_key_file_with_another_key_is_refused() throws Exception {
    UUID id = PracticeRegister.keyOf(connection, settings(), null, NOW).id();
    Files.delete(keyFile());
    new PracticeKeyFile(config, id).create();

    assertThat(faultOfKey()).isEqualTo(Fault.START_KEY_WRONG);
  }

  /** EL-DEMO-003. */
  @Test
  void a_practice_is_not_opened_as_a_demo_nor_a_demo_as_a_practice() throws SQLException {
    PracticeRegister.keyOf(connection, settings(), null, NOW);
    assertThat(faultOfKey(settings(true))).isEqualTo(Fault.START_DEMO_OVER_PRACTICE);

    try (var statement = connection.createStatement()) {
      statement.execute("update practice_key set demo = true");
    }
    assertThat(faultOfKey(settings())).isEqualTo(Fault.START_OVER_DEMO);
  }

  @Test
  void data_from_before_the_kind_was_written_take_the_one_of_their_next_start()
      throws SQLException {
    PracticeRegister.keyOf(connection, settings(), null, NOW);
    try (var statement = connection.createStatement()) {
      statement.execute("update practice_key set demo = null");
    }

    PracticeRegister.keyOf(connection, settings(true), null, NOW);

    assertThat(faultOfKey(settings())).isEqualTo(Fault.START_OVER_DEMO);
  }

  private Fault faultOfKey() {
    return faultOfKey(settings());
  }

  private Fault faultOfKey(DatabaseSettings settings) {
    return catchThrowableOfType(
            EmpathyLoopException.class,
            () -> PracticeRegister.keyOf(connection, settings, null, NOW))
        .fault();
  }

  private Path keyFile() throws IOException {
    try (Stream<Path> files = Files.list(config)) {
      return files.findFirst().orElseThrow();
    }
  }

  private DatabaseSettings settings() {
    return settings(false);
  }

  private DatabaseSettings settings(boolean demo) {
    return new DatabaseSettings(
        new ExternalServer(server.url(), EmbeddedServer.USER, server.password()),
        config.resolve("unused"),
        config,
        demo,
        false,
        false,
        false,
        null);
  }
}
