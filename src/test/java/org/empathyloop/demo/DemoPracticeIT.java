package org.empathyloop.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.empathyloop.demo.StoryBook.Chapter;
import org.empathyloop.fixture.ShippedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo practice as the README's first command starts it. */
class DemoPracticeIT {
  private static final String ALL_TOLD = "couple 3 of 3 is there";
  private static final Duration LOOK_EVERY = Duration.ofMillis(100);
  private static final int MOST_LOOKS = 1_200;

  @TempDir private Path folder;

  /** EL-DEMO-005. */
  @Test
  void a_story_broken_off_by_a_kill_is_told_to_its_end_and_once() throws Exception {
    try (var server = new ShippedServer(folder)) {
      server.start();
      untilSessions(server, 2);
      server.kill();

      server.start();
      untilAllTold(server);

      assertThat(count(server, "couple")).isEqualTo(3);
      assertThat(count(server, "therapy_session")).isEqualTo(sessionsTold());
      assertThat(count(server, "therapy_session where closed_at is null")).isZero();
      assertThat(count(server, "moment where series_id = session_id")).isEqualTo(momentsTold());
      assertThat(count(server, "rating_series where finished_at is not null"))
          .isEqualTo(sessions().stream().filter(one -> !one.second().isEmpty()).count());
      assertThat(count(server, "goal_rating")).isEqualTo(ratingsTold());
      assertThat(count(server, "release_consent")).isEqualTo(consentsTold());
    }
  }

  private static void untilSessions(ShippedServer server, int sessions) throws Exception {
    server.demoPassword("therapist");
    for (int looks = 0; looks < MOST_LOOKS; looks++) {
      if (count(server, "therapy_session") >= sessions) {
        return;
      }
      server.leaveAlone(LOOK_EVERY);
    }
    throw new IllegalStateException("the story did not begin:\n" + server.log());
  }

  private static void untilAllTold(ShippedServer server) {
    for (int looks = 0; !server.log().contains(ALL_TOLD); looks++) {
      if (looks == MOST_LOOKS) {
        throw new IllegalStateException("the story did not end:\n" + server.log());
      }
      server.leaveAlone(LOOK_EVERY);
    }
  }

  private static long count(ShippedServer server, String rows) throws SQLException, IOException {
    try (Connection connection = server.database();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from " + rows)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static List<SessionStory> sessions() {
    return StoryBook.read().stream().flatMap(chapter -> chapter.sessions().stream()).toList();
  }

  private static long sessionsTold() {
    return sessions().size();
  }

  private static long momentsTold() {
    return sessions().stream()
        .mapToLong(session -> ToldTimeline.of(session).moments().size())
        .sum();
  }

  private static long ratingsTold() {
    return StoryBook.read().stream()
        .map(Chapter::couple)
        .flatMap(couple -> couple.goals().stream())
        .flatMap(goal -> goal.ratings().values().stream())
        .mapToLong(List::size)
        .sum();
  }

  private static long consentsTold() {
    return StoryBook.read().stream().mapToLong(chapter -> chapter.couple().releases().size()).sum();
  }
}
