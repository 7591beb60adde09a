package org.empathyloop.couple;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of the agreement on secrets.
 *
 * @param number 1 for the first version
 */
public record SecretsAgreement(
    int number, SecretsPolicy policy, @Nullable LocalDate signedByA, @Nullable LocalDate signedByB)
    implements Serializable {
  /** In force only when both have signed. */
  public boolean isSignedByBoth() {
    return signedByA != null && signedByB != null;
  }
}
