package org.empathyloop.cycle;

import java.util.UUID;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.shared.vault.Cell;
import org.empathyloop.shared.vault.KeyOwner;
import org.empathyloop.shared.vault.Vault;
import org.jspecify.annotations.Nullable;

/** Seals and opens words in one row under the couple's key. */
record RowSeal(Vault vault, CoupleId couple, String table, UUID row) {
  byte[] seal(String column, String words) {
    return vault.seal(owner(), cell(column), words);
  }

  byte @Nullable [] sealOptional(String column, @Nullable String words) {
    return words == null ? null : seal(column, words);
  }

  String open(String column, byte[] sealed) {
    return vault.open(owner(), cell(column), sealed);
  }

  @Nullable String openOptional(String column, byte @Nullable [] sealed) {
    return sealed == null ? null : open(column, sealed);
  }

  private KeyOwner owner() {
    return KeyOwner.couple(couple.value());
  }

  private Cell cell(String column) {
    return new Cell(table, column, row);
  }
}
