package org.empathyloop.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.empathyloop.exchange.smart.AccessTokens;
import org.empathyloop.exchange.smart.Scope;
import org.empathyloop.fixture.BesideContainer;
import org.empathyloop.fixture.ShippedServer;
import org.empathyloop.fixture.SignedIn;
import org.empathyloop.shared.EmpathyLoopException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped program over a PostgreSQL that it does not run itself. */
@BesideContainer
class ExternalDatabaseIT {
  private static final String UNKNOWN_SESSION =
      "/chart/sessions/5f0c8a52-0f6e-4bb7-9b29-0d1f7c2f0a11";

  @TempDir private Path folder;
  private EmbeddedServer external;

  @BeforeEach
  void start_a_server() throws IOException {
    PracticeKey serverKey = new PracticeKey(UUID.randomUUID(), new byte[PracticeKey.LENGTH]);
    external =
        EmbeddedServer.start(UnpackedServer.dataFolder(folder.resolve("external")), serverKey);
  }

  @AfterEach
  void stop_it() throws IOException {
    external.stop();
  }

  /** EL-DB-005, EL-DB-001. */
  @Test
  void it_is_refused_with_a_wrong_password_or_without_durable_commits()
      throws IOException, SQLException {
    assertThat(refusalWith("guessed")).contains("28P01");

    commitBeforeTheDisk();

    assertThat(refusalWith(external.password()))
        .contains("synchronous_commit=off", "empathyloop.database.unsafe");
  }

  /** EL-DB-001: what the operator accepted stands in the trail and on every page. EL-DB-010. */
  @Test
  void accepted_as_unsafe_it_is_told_everywhere_and_its_outage_harms_nothing() throws Exception {
    commitBeforeTheDisk();
    try (ShippedServer server =
        over(external.password(), "unsafe").with("empathyloop.database.unsafe", "true").start()) {
      SignedIn therapist =
          SignedIn.at(server.url(), "therapist", server.withItsStory().demoPassword("therapist"));

      for (String page : List.of("/sign-in", "/today", "/nowhere")) {
        assertThat(therapist.get(page).body()).as(page).contains("class=\"unsafe\"");
      }
      assertThat(acceptances()).isEqualTo(1);

      external.stop();
      assertIsAway(therapist.get("/today"));
      assertIsAway(therapist.get(UNKNOWN_SESSION, Map.of("X-Empathy-Loop", "pad")));
      assertIsAway(therapist.get("/fhir/Observation?_count=1", token(server)));
      assertThat(therapist.get("/sign-in").statusCode()).isEqualTo(200);
      assertThat(therapist.get("/live").statusCode()).isEqualTo(200);

      UnpackedServer.startAsBefore(folder.resolve("external"));
      assertThat(therapist.get("/today").statusCode()).isEqualTo(200);
    }
  }

  private static void assertIsAway(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
    assertThat(answer.body()).contains("The database does not answer right now.");
    assertThat(answer.body()).doesNotContain("Exception", "127.0.0.1", "Connection");
  }

  private static Map<String, String> token(ShippedServer server) {
    PracticeKey key =
        StoredPracticeKey.read(
            Optional.of(server.dataFolder().toString()),
            Optional.of(server.configFolder().toString()));
    String token =
        new AccessTokens(key.macKey(AccessTokens.KEY_PURPOSE), key.id())
            .issue("test", Scope.parseAll("system/*.rs"), Clock.systemUTC().instant());
    return Map.of("Authorization", "Bearer " + token);
  }

  private long acceptances() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        var row =
            statement.executeQuery(
                """
                select count(*) from audit_event
                where object_kind = 'configuration' and outcome = 'done'
                and detail = 'unsafe database accepted: synchronous_commit=off'""")) {
      row.next();
      return row.getLong(1);
    }
  }

  private void commitBeforeTheDisk() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute("alter role " + EmbeddedServer.USER + " set synchronous_commit = off");
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(external.url(), EmbeddedServer.USER, external.password());
  }

  private String refusalWith(String password) {
    var named = new DatabaseSettings.ExternalServer(external.url(), EmbeddedServer.USER, password);
    var settings =
        new DatabaseSettings(
            named,
            folder.resolve("data"),
            folder.resolve("config"),
            true,
            false,
            false,
            false,
            null);
    var refusal =
        catchThrowableOfType(
            EmpathyLoopException.class, () -> PracticeDatabase.open(settings).close());
    assertThat(StartRefused.sentence(refusal)).doesNotContain(password);
    return StartRefused.sentence(refusal);
  }

  private ShippedServer over(String password, String name) {
    return new ShippedServer(folder.resolve(name))
        .with("empathyloop.database.url", external.url())
        .with("empathyloop.database.user", EmbeddedServer.USER)
        .with("empathyloop.database.password", password);
  }
}
