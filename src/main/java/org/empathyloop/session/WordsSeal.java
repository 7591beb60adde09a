package org.empathyloop.session;

import java.util.UUID;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.shared.vault.Cell;
import org.empathyloop.shared.vault.KeyOwner;
import org.empathyloop.shared.vault.Vault;

/** Seals the words of moments under the couple's key, in the log and in the chart. */
final class WordsSeal {
  private static final String COLUMN = "words_sealed";

  private final Vault vault;
  private final KeyOwner owner;

  WordsSeal(Vault vault, CoupleId couple) {
    this.vault = vault;
    this.owner = KeyOwner.couple(couple.value());
  }

  byte[] sealForLog(UUID command, String words) {
    return vault.seal(owner, log(command), words);
  }

  String openFromLog(UUID command, byte[] said) {
    return vault.open(owner, log(command), said);
  }

  /** The same words, sealed for their place in the chart. */
  byte[] toChart(UUID command, byte[] said, UUID moment) {
    return vault.seal(owner, chart(moment), openFromLog(command, said));
  }

  String openFromChart(UUID moment, byte[] said) {
    return vault.open(owner, chart(moment), said);
  }

  private static Cell log(UUID command) {
    return new Cell("pad_command", COLUMN, command);
  }

  private static Cell chart(UUID moment) {
    return new Cell("moment", COLUMN, moment);
  }
}
