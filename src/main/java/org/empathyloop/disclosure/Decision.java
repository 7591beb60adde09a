package org.empathyloop.disclosure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is done with one part.
 *
 * @param withheld null when it is released
 */
public record Decision<D extends Disclosable>(D item, @Nullable Withheld withheld) {
  public boolean released() {
    return withheld == null;
  }

  /** Why it is not released; empty when it is. */
  public Optional<Withheld> reason() {
    return Optional.ofNullable(withheld);
  }
}
