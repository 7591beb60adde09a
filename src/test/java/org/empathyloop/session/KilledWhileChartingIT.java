package org.empathyloop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.empathyloop.fixture.BesideContainer;
import org.empathyloop.fixture.Browser;
import org.empathyloop.fixture.Figures;
import org.empathyloop.fixture.ShippedServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * EL-DB-001: an acknowledged press survives the death of the program and of its database. The
 * shipped program is killed while several pads chart, and once after a long quiet, which some
 * databases do not survive.
 *
 * <p>{@code -Dempathyloop.kill-rounds} says how often it is killed under load; the profile {@code
 * soak} does it thirty times.
 */
@BesideContainer
class KilledWhileChartingIT {
  private static final int ROUNDS = Integer.getInteger("empathyloop.kill-rounds", 3);
  private static final int PADS = 3;
  private static final Duration QUIET = Duration.ofSeconds(65);
  private static final Duration LOAD = Duration.ofSeconds(2);
  private static final Duration RECOVERY = Duration.ofSeconds(30);

  @TempDir private static Path folder;
  private static ShippedServer server;
  private static List<ChartingPad> pads;

  @BeforeAll
  static void begin_a_session() {
    server = new ShippedServer(folder).start();
    pads = padsInANewSession();
  }

  @AfterAll
  static void end() {
    server.close();
  }

  @Test
  void no_acknowledged_press_is_lost_doubled_or_torn_when_the_program_is_killed() throws Exception {
    for (int round = 1; round <= ROUNDS; round++) {
      Duration load = Duration.ofMillis(400 + 700L * (round % 4));
      chartUntil(load, server::kill);
      restart();
      assertNothingIsLost();
    }
    server.leaveAlone(QUIET);
    pads.get(0).chart();
    server.kill();
    restart();
    assertNothingIsLost();
    report();
  }

  @Test
  void none_is_lost_when_the_program_is_ended_in_the_middle_of_requests() throws Exception {
    chartUntil(LOAD, server::end);

    assertThat(server.dataFolder().resolve("database/postmaster.pid")).doesNotExist();
    restart();
    assertNothingIsLost();
  }

  /** EL-DB-010: the program stays, and starts its database again. */
  @Test
  void none_is_lost_when_the_database_is_killed_and_charting_goes_on() throws Exception {
    List<Thread> charting = startCharting();
    server.leaveAlone(LOAD);
    server.killDatabase();
    server.leaveAlone(LOAD);
    for (Thread pad : charting) {
      pad.interrupt();
      pad.join();
    }

    for (ChartingPad pad : pads) {
      chartAgain(pad);
    }
    assertNothingIsLost();
  }

  private static void chartUntil(Duration load, Runnable end) throws InterruptedException {
    List<Thread> charting = startCharting();
    server.leaveAlone(load);
    end.run();
    for (Thread pad : charting) {
      pad.join();
    }
  }

  private static List<Thread> startCharting() {
    List<Thread> charting = pads.stream().map(Thread::new).toList();
    charting.forEach(Thread::start);
    return charting;
  }

  /** Sends until the program takes it, as a pad does. */
  private static void chartAgain(ChartingPad pad) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + RECOVERY.toNanos();
    while (true) {
      try {
        pad.chart();
        return;
      } catch (IOException e) {
        if (System.nanoTime() > deadline) {
          throw e;
        }
      }
    }
  }

  /** After the restart each pad sends again what it has no answer for. */
  private static void restart() throws IOException, InterruptedException {
    server.start();
    for (ChartingPad pad : pads) {
      pad.moveTo(server.url());
      pad.chart();
    }
  }

  private static void assertNothingIsLost() throws IOException, SQLException {
    try (Connection connection = server.database()) {
      Set<UUID> stored = ids(connection, "select id from pad_command");
      Set<UUID> acknowledged = all(pads.stream().map(ChartingPad::acknowledged));
      Set<UUID> sent = all(pads.stream().map(ChartingPad::sent));

      assertThat(acknowledged).isNotEmpty();
      assertThat(stored).as("acknowledged presses are stored").containsAll(acknowledged);
      assertThat(sentOf(stored, sent))
          .as("every press is also a moment of the chart, and no other is")
          .isEqualTo(sentOf(ids(connection, "select id from moment"), sent));
      assertThat(
              ids(
                  connection,
                  "select id from pad_command c where not exists (select 1 from audit_event e"
                      + " where e.object_id = c.session_id and e.outcome = 'done')"))
          .as("presses without an audit row")
          .isEmpty();
    }
  }

  private static void report() throws IOException, SQLException {
    Set<UUID> acknowledged = all(pads.stream().map(ChartingPad::acknowledged));
    Set<UUID> lost = new HashSet<>(acknowledged);
    try (Connection connection = server.database()) {
      lost.removeAll(ids(connection, "select id from pad_command"));
    }
    Figures.print("kill9-acknowledged", acknowledged.size(), "rows");
    Figures.print("kill9-rounds", ROUNDS + 1, "kills");
    Figures.print("kill9-lost", lost.size(), "rows");
  }

  private static List<ChartingPad> padsInANewSession() {
    String password = server.withItsStory().demoPassword("therapist");
    try (Browser browser = Browser.open(server.url()).signIn("therapist", password)) {
      browser.go("/today");
      browser.page().locator("button[id$=':begin']").first().click();
      browser.page().waitForURL(Pattern.compile(".*/session/chart.*"));
      return Stream.generate(() -> ChartingPad.beside(browser)).limit(PADS).toList();
    }
  }

  private static Set<UUID> sentOf(Set<UUID> ids, Set<UUID> sent) {
    Set<UUID> own = new HashSet<>(ids);
    own.retainAll(sent);
    return own;
  }

  private static Set<UUID> all(Stream<Set<UUID>> sets) {
    return sets.flatMap(Set::stream).collect(Collectors.toSet());
  }

  private static Set<UUID> ids(Connection connection, String query) throws SQLException {
    Set<UUID> ids = new HashSet<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        ids.add(rows.getObject(1, UUID.class));
      }
    }
    return ids;
  }
}
