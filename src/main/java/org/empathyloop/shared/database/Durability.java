package org.empathyloop.shared.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.empathyloop.shared.Fault;

/**
 * Whether the server keeps what it has acknowledged, read from the live connection.
 *
 * @param unsafeSettings the settings under which a crash loses acknowledged work, such as {@code
 *     synchronous_commit=off}; empty when there are none
 * @param serverVersion major version of the server
 */
record Durability(List<String> unsafeSettings, int serverVersion) {
  /** The oldest server that the migrations and this program are tested with. */
  static final int OLDEST_SERVER = 15;

  private static final System.Logger LOG = System.getLogger(Durability.class.getName());

  private static final List<String> MUST_NOT_BE_OFF =
      List.of("fsync", "full_page_writes", "synchronous_commit");

  Durability {
    unsafeSettings = List.copyOf(unsafeSettings);
  }

  static Durability of(Connection connection) throws SQLException {
    List<String> unsafe = new ArrayList<>();
    try (Statement statement = connection.createStatement()) {
      for (String setting : MUST_NOT_BE_OFF) {
        try (ResultSet row = statement.executeQuery("show " + setting)) {
          row.next();
          if (row.getString(1).equals("off")) {
            unsafe.add(setting + "=off");
          }
        }
      }
    }
    return new Durability(unsafe, connection.getMetaData().getDatabaseMajorVersion());
  }

  /**
   * @param accepted whether the operator accepts to lose acknowledged work
   * @throws org.empathyloop.shared.EmpathyLoopException when the server is too old or not durable
   */
  void refuseUnlessDurable(boolean accepted) {
    if (serverVersion < OLDEST_SERVER) {
      throw StartRefused.because(
          Fault.START_DATABASE_TOO_OLD, "expected", OLDEST_SERVER, "was", serverVersion);
    }
    if (unsafeSettings.isEmpty()) {
      return;
    }
    String settings = String.join(", ", unsafeSettings);
    if (!accepted) {
      throw StartRefused.because(Fault.START_DATABASE_NOT_DURABLE, "settings", settings);
    }
    LOG.log(
        System.Logger.Level.WARNING,
        "UNSAFE: with {0} a crash loses work that was shown as saved",
        settings);
  }
}
