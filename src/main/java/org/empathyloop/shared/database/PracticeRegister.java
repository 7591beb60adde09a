package org.empathyloop.shared.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The row that ties a database to its practice key, so that a wrong or missing key is noticed at
 * start and not at the first chart.
 */
final class PracticeRegister {
  private PracticeRegister() {}

  /**
   * Finds the key of an empty or used database, and enters a new practice when it is empty.
   *
   * @param embeddedKey the key that opened the embedded database, or null for an external one
   */
  static PracticeKey keyOf(
      Connection connection,
      DatabaseSettings settings,
      @Nullable PracticeKey embeddedKey,
      Instant now)
      throws SQLException {
    try (PreparedStatement query =
            connection.prepareStatement("select id, key_check, demo from practice_key");
        ResultSet row = query.executeQuery()) {
      if (row.next()) {
        UUID id = row.getObject(1, UUID.class);
        PracticeKey key = embeddedKey == null ? readKey(settings, id) : embeddedKey;
        if (!key.id().equals(id) || !Arrays.equals(key.check(), row.getBytes(2))) {
          throw StartRefused.because(Fault.START_KEY_WRONG, "practice", id);
        }
        refuseTheOtherKind(connection, settings.demo(), row.getObject(3, Boolean.class));
        return key;
      }
    }
    PracticeKey key =
        embeddedKey == null
            ? new PracticeKeyFile(settings.configFolder(), Ids.next()).create()
            : embeddedKey;
    enter(connection, key, settings.demo(), now);
    return key;
  }

  /**
   * The accounts of the demo practice exist nowhere else, and nobody's clients stand beside its
   * fictional ones. Data from before the kind was written take the one of this start.
   */
  private static void refuseTheOtherKind(
      Connection connection, boolean demo, @Nullable Boolean written) throws SQLException {
    if (written == null) {
      try (PreparedStatement update =
          connection.prepareStatement("update practice_key set demo = ?")) {
        update.setBoolean(1, demo);
        update.executeUpdate();
      }
    } else if (written != demo) {
      throw StartRefused.because(demo ? Fault.START_DEMO_OVER_PRACTICE : Fault.START_OVER_DEMO);
    }
  }

  private static PracticeKey readKey(DatabaseSettings settings, UUID id) {
    PracticeKeyFile file = new PracticeKeyFile(settings.configFolder(), id);
    if (!file.exists()) {
      throw StartRefused.because(
          Fault.START_KEY_MISSING, "file", file.path(), "data", "the external database");
    }
    return file.read();
  }

  private static void enter(Connection connection, PracticeKey key, boolean demo, Instant now)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into practice_key (id, key_check, created_at, demo) values (?, ?, ?, ?)")) {
      insert.setObject(1, key.id());
      insert.setBytes(2, key.check());
      insert.setObject(3, now.atOffset(ZoneOffset.UTC));
      insert.setBoolean(4, demo);
      insert.executeUpdate();
    }
  }
}
