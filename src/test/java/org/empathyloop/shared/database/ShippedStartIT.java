package org.empathyloop.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;
import org.empathyloop.fixture.ShippedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** EL-DB-005: the program as it is shipped, started, killed, started again, ended, and refused. */
class ShippedStartIT {
  @TempDir private Path folder;

  @Test
  void a_killed_program_starts_again_with_its_data_and_an_ended_one_leaves_no_server()
      throws Exception {
    try (ShippedServer server = new ShippedServer(folder)) {
      server.start();
      String password = server.demoPassword("therapist");
      assertThat(server.log()).contains(server.url().toString());
      assertThat(pageAfterSignIn(server.url(), "therapist", password)).isEqualTo("/today");
      UUID practice = practiceIn(server);

      server.kill();
      server.start();

      assertThat(practiceIn(server)).isEqualTo(practice);
      assertThat(server.demoPassword("therapist")).isEqualTo(password);
      assertThat(pageAfterSignIn(server.url(), "therapist", password)).isEqualTo("/today");

      server.end();

      assertThat(server.dataFolder().resolve("database/postmaster.pid")).doesNotExist();
      refuses_without_its_key(server);
    }
  }

  private static void refuses_without_its_key(ShippedServer server) throws IOException {
    Path key;
    try (Stream<Path> files = Files.list(server.configFolder())) {
      key = files.findFirst().orElseThrow();
    }
    Files.move(key, key.resolveSibling("put-away"));

    int exit = server.exitOfRefusedStart();

    assertThat(exit).isEqualTo(StartRefused.EXIT_CODE);
    assertThat(server.log()).contains("START REFUSED", key.toString(), "empathyloop.config.dir");
  }

  @Test
  void an_external_database_is_refused_with_a_wrong_password_or_without_durable_commits()
      throws IOException, SQLException {
    PracticeKey serverKey = new PracticeKey(UUID.randomUUID(), new byte[PracticeKey.LENGTH]);
    EmbeddedServer external =
        EmbeddedServer.start(UnpackedServer.dataFolder(folder.resolve("external")), serverKey);
    try {
      assertThat(exitAgainst(external, "guessed", "password")).contains("START REFUSED", "28P01");

      try (Connection connection =
              DriverManager.getConnection(
                  external.url(), EmbeddedServer.USER, external.password());
          var statement = connection.createStatement()) {
        statement.execute("alter role " + EmbeddedServer.USER + " set synchronous_commit = off");
      }

      assertThat(exitAgainst(external, external.password(), "durable"))
          .contains("START REFUSED", "synchronous_commit=off");
    } finally {
      external.stop();
    }
  }

  private String exitAgainst(EmbeddedServer external, String password, String name) {
    try (ShippedServer server = new ShippedServer(folder.resolve(name))) {
      server
          .with("empathyloop.database.url", external.url())
          .with("empathyloop.database.user", EmbeddedServer.USER)
          .with("empathyloop.database.password", password);

      assertThat(server.exitOfRefusedStart()).isEqualTo(StartRefused.EXIT_CODE);
      assertThat(server.log()).doesNotContain(password);
      return server.log();
    }
  }

  private static UUID practiceIn(ShippedServer server) throws IOException, SQLException {
    try (Connection connection = server.database();
        var statement = connection.createStatement();
        var row = statement.executeQuery("select id from practice_key")) {
      row.next();
      return row.getObject(1, UUID.class);
    }
  }

  private static String pageAfterSignIn(URI url, String user, String password)
      throws IOException, InterruptedException {
    String form =
        "user=" + user + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8);
    var request =
        HttpRequest.newBuilder(url.resolve("/sign-in"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    var answer = HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
    return answer.headers().firstValue("Location").orElse("status " + answer.statusCode());
  }
}
