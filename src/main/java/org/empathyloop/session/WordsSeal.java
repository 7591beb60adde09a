package org.empathyloop.session;

import java.util.UUID;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.shared.vault.Cell;
import org.empathyloop.shared.vault.KeyOwner;
import org.empathyloop.shared.vault.Vault;
import org.jspecify.annotations.Nullable;

/** Seals the free text of moments and edits under the couple's key, in the log and in the chart. */
final class WordsSeal {
  private final Vault vault;
  private final KeyOwner owner;

  WordsSeal(Vault vault, CoupleId couple) {
    this.vault = vault;
    this.owner = KeyOwner.couple(couple.value());
  }

  /** Which text it is. */
  enum Said {
    WORDS("words_sealed"),
    MEANING("meaning_sealed"),
    REASON("reason_sealed");

    private final String column;

    Said(String column) {
      this.column = column;
    }
  }

  byte[] sealForLog(Said said, UUID command, String text) {
    return vault.seal(owner, log(said, command), text);
  }

  String openFromLog(Said said, UUID command, byte[] sealed) {
    return vault.open(owner, log(said, command), sealed);
  }

  /** What a command says; null when it says nothing of the kind. */
  @Nullable String inLog(Said said, CommandRow command) {
    byte[] sealed =
        switch (said) {
          case WORDS -> command.wordsSealed();
          case MEANING -> command.meaningSealed();
          case REASON -> command.reasonSealed();
        };
    return sealed == null ? null : openFromLog(said, command.id(), sealed);
  }

  /** The same text, sealed for its place in the chart. */
  byte[] toChart(Said said, UUID command, byte[] sealed, UUID moment) {
    return vault.seal(owner, chart(said, moment), openFromLog(said, command, sealed));
  }

  String openFromChart(Said said, UUID moment, byte[] sealed) {
    return vault.open(owner, chart(said, moment), sealed);
  }

  private static Cell log(Said said, UUID command) {
    return new Cell("pad_command", said.column, command);
  }

  private static Cell chart(Said said, UUID moment) {
    return new Cell("moment", said.column, moment);
  }
}
