package org.empathyloop.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.stream.Stream;
import org.empathyloop.fixture.BesideContainer;
import org.empathyloop.fixture.ShippedServer;
import org.empathyloop.fixture.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** EL-DB-005: the program as it is shipped, started, killed, started again, ended, and refused. */
@BesideContainer
class ShippedStartIT {
  @TempDir private Path folder;

  @Test
  void a_killed_program_starts_again_with_its_data_and_an_ended_one_leaves_no_server()
      throws Exception {
    try (ShippedServer server = new ShippedServer(folder).unpackingItsDatabase()) {
      server.start();
      String password = server.demoPassword("therapist");
      assertThat(server.log()).contains(server.url().toString());
      assertThat(SignedIn.at(server.url(), "therapist", password).firstPage()).isEqualTo("/");
      UUID practice = practiceIn(server);
      assertThat(server.tool("verify-audit")).startsWith("0 The audit trail holds: ");

      server.kill();
      server.start();

      assertThat(practiceIn(server)).isEqualTo(practice);
      assertThat(server.demoPassword("therapist")).isEqualTo(password);
      assertThat(SignedIn.at(server.url(), "therapist", password).firstPage()).isEqualTo("/");

      server.end();

      assertThat(server.dataFolder().resolve("database/postmaster.pid")).doesNotExist();
      finds_what_was_changed_in_its_trail(server);
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

  /** EL-ACC-011: also while the program does not run. */
  private static void finds_what_was_changed_in_its_trail(ShippedServer server) throws Exception {
    assertThat(server.tool("verify-audit")).startsWith("0 The audit trail holds: ");
    try (CommandDatabase database = CommandDatabase.open(server.environment());
        Statement statement = database.connection().createStatement()) {
      statement.execute("alter table audit_event disable trigger user");
      statement.execute("update audit_event set outcome = 'refused' where entry = 2");
      statement.execute("alter table audit_event enable trigger user");
    }

    assertThat(server.tool("verify-audit")).startsWith("1 THE AUDIT TRAIL WAS CHANGED: link ");
    assertThat(server.dataFolder().resolve("database/postmaster.pid")).doesNotExist();
  }

  private static UUID practiceIn(ShippedServer server) throws IOException, SQLException {
    try (Connection connection = server.database();
        var statement = connection.createStatement();
        var row = statement.executeQuery("select id from practice_key")) {
      row.next();
      return row.getObject(1, UUID.class);
    }
  }
}
