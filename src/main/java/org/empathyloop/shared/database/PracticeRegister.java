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
            connection.prepareStatement("select id, key_check from practice_key");
        ResultSet row = query.executeQuery()) {
      if (row.next()) {
        UUID id = row.getObject(1, UUID.class);
        PracticeKey key = embeddedKey == null ? readKey(settings, id) : embeddedKey;
        if (!key.id().equals(id) || !Arrays.equals(key.check(), row.getBytes(2))) {
          throw StartRefused.because(Fault.START_KEY_WRONG, "practice", id);
        }
        return key;
      }
    }
    PracticeKey key =
        embeddedKey == null
            ? new PracticeKeyFile(settings.configFolder(), Ids.next()).create()
            : embeddedKey;
    enter(connection, key, now);
    return key;
  }

  private static PracticeKey readKey(DatabaseSettings settings, UUID id) {
    PracticeKeyFile file = new PracticeKeyFile(settings.configFolder(), id);
    if (!file.exists()) {
      throw StartRefused.because(
          Fault.START_KEY_MISSING, "file", file.path(), "data", "the external database");
    }
    return file.read();
  }

  private static void enter(Connection connection, PracticeKey key, Instant now)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into practice_key (id, key_check, created_at) values (?, ?, ?)")) {
      insert.setObject(1, key.id());
      insert.setBytes(2, key.check());
      insert.setObject(3, now.atOffset(ZoneOffset.UTC));
      insert.executeUpdate();
    }
  }
}
