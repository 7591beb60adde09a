package org.empathyloop.couple;

import java.util.UUID;
import org.empathyloop.shared.vault.Cell;
import org.empathyloop.shared.vault.KeyOwner;
import org.empathyloop.shared.vault.Vault;
import org.jspecify.annotations.Nullable;

/** Seals and opens the fields of one person's row. */
record PersonSeal(Vault vault, UUID person) {
  byte[] required(String column, String clear) {
    return vault.seal(KeyOwner.person(person), cell(column), clear);
  }

  byte @Nullable [] optional(String column, @Nullable String clear) {
    return clear == null || clear.isBlank() ? null : required(column, clear);
  }

  String open(String column, byte[] sealed) {
    return vault.open(KeyOwner.person(person), cell(column), sealed);
  }

  @Nullable String openOptional(String column, byte @Nullable [] sealed) {
    return sealed == null ? null : open(column, sealed);
  }

  byte[] nameIndex(PersonDetails details) {
    return vault.blindIndex(details.normalisedName());
  }

  private Cell cell(String column) {
    return new Cell("person", column, person);
  }
}
