package org.empathyloop.shared.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * V0017: seals the recipients of consents and deliveries and the ids of charts elsewhere, which
 * stood in clear. Needs the owners' keys, so no SQL file can do it; names of tables and columns are
 * those of that version.
 */
@ApplicationScoped
class RecipientSealing implements JavaMigration {
  @Inject private Vault vault;

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("0017");
  }

  @Override
  public String getDescription() {
    return "seal recipients";
  }

  @Override
  public @Nullable Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws SQLException {
    Connection connection = context.getConnection();
    seal(connection, "release_consent", "recipient", "couple_id", KeyOwner::couple);
    seal(connection, "chart_link", "patient_id", "person_id", KeyOwner::person);
    indexRecipients(connection);
    seal(connection, "delivery", "recipient", "couple_id", KeyOwner::couple);
  }

  private void seal(
      Connection connection,
      String table,
      String column,
      String ownerColumn,
      Function<UUID, KeyOwner> ownerOf)
      throws SQLException {
    String clear = column + "_in_clear";
    try (PreparedStatement select =
            connection.prepareStatement(
                "select id, %s, %s from %s where %s is not null"
                    .formatted(ownerColumn, clear, table, clear));
        PreparedStatement update =
            connection.prepareStatement(
                "update %s set %s = ?, %s = null where id = ?".formatted(table, column, clear));
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        UUID id = row.getObject(1, UUID.class);
        KeyOwner owner = ownerOf.apply(row.getObject(2, UUID.class));
        update.setBytes(1, vault.seal(owner, new Cell(table, column, id), row.getString(3)));
        update.setObject(2, id);
        update.addBatch();
      }
      update.executeBatch();
    }
  }

  /** Deliveries are looked for by recipient, so equal ones have equal indexes. */
  private void indexRecipients(Connection connection) throws SQLException {
    Map<String, byte[]> indexes = new LinkedHashMap<>();
    try (PreparedStatement select =
            connection.prepareStatement("select distinct recipient_in_clear from delivery");
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        String recipient = row.getString(1);
        indexes.put(recipient, vault.blindIndex("recipient|" + recipient));
      }
    }
    try (PreparedStatement update =
        connection.prepareStatement(
            "update delivery set recipient_index = ? where recipient_in_clear = ?")) {
      for (Map.Entry<String, byte[]> index : indexes.entrySet()) {
        update.setBytes(1, index.getValue());
        update.setString(2, index.getKey());
        update.addBatch();
      }
      update.executeBatch();
    }
  }
}
