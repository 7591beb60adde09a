package org.empathyloop.shared.vault;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The place of a sealed value. A value moved to another row, column or table does not open there.
 *
 * @param table name of the table, such as {@code person}
 * @param column name of the column, such as {@code family_name}
 * @param row id of the row
 */
public record Cell(String table, String column, UUID row) {
  byte[] bytes() {
    return (table + "|" + column + "|" + row).getBytes(StandardCharsets.UTF_8);
  }
}
