package org.empathyloop.access;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.database.CommandDatabase;
import org.empathyloop.shared.text.Text;

/**
 * {@code empathyloop verify-audit}: recomputes the whole audit chain, beside the running program or
 * without it. Ends with 1 when a link does not hold, and with 2 when it could not look.
 */
public final class VerifyAuditCommand {
  static final int BROKEN = 1;
  static final int NOT_VERIFIED = 2;

  private static final int ROWS_AT_ONCE = 500;

  /** Every link with its row; a removed row leaves its link. */
  private static final String LINKS =
      """
      select s.seq, s.event_id, s.hash, e.*
      from audit_seal s left join audit_event e on e.id = s.event_id
      order by s.seq""";

  private static final String UNSEALED =
      """
      select count(*) from audit_event e
      where not exists (select 1 from audit_seal s where s.event_id = e.id)""";

  private VerifyAuditCommand() {}

  public static void main(String[] arguments) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    int exit =
        run(
            System.getenv(),
            out,
            Text.of(Locale.forLanguageTag(Locale.getDefault().getLanguage())));
    System.exit(exit);
  }

  /** Prints what was found and answers the exit code. */
  static int run(Map<String, String> environment, PrintStream out, Text text) {
    try (CommandDatabase database = CommandDatabase.open(environment)) {
      AuditVerification found =
          verify(database.connection(), new AuditCode(database.practiceKey()));
      out.println(text.get(found.isIntact() ? "audit.intact" : "audit.broken", values(found)));
      return found.isIntact() ? 0 : BROKEN;
    } catch (EmpathyLoopException e) {
      out.println(text.of(e));
    } catch (SQLException e) {
      out.println(text.get("audit.unreadable", Map.of("state", String.valueOf(e.getSQLState()))));
    }
    return NOT_VERIFIED;
  }

  private static Map<String, Object> values(AuditVerification found) {
    return Map.of(
        "sealed", found.sealed(),
        "head", found.head(),
        "bad", found.firstBad().orElse(0),
        "unsealed", found.unsealed());
  }

  private static AuditVerification verify(Connection connection, AuditCode code)
      throws SQLException {
    connection.setAutoCommit(false); // so that rows are fetched in portions, of one moment
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    AuditChain chain = new AuditChain(code);
    try (Statement statement = connection.createStatement()) {
      long unsealed = number(statement, UNSEALED);
      statement.setFetchSize(ROWS_AT_ONCE);
      try (ResultSet row = statement.executeQuery(LINKS)) {
        while (row.next()) {
          if (!takes(chain, row)) {
            return chain.broken(unsealed);
          }
        }
      }
      return chain.intact(unsealed);
    }
  }

  private static boolean takes(AuditChain chain, ResultSet row) throws SQLException {
    AuditSeal seal =
        new AuditSeal(
            row.getLong("seq"), row.getObject("event_id", UUID.class), row.getBytes("hash"));
    boolean removed = row.getObject("id") == null;
    return chain.takes(seal, removed ? null : AuditEvent.read(row));
  }

  private static long number(Statement statement, String query) throws SQLException {
    try (ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }
}
