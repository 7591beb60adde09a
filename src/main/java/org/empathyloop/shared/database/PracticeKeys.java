package org.empathyloop.shared.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.jspecify.annotations.Nullable;

/** Hands the practice key to whoever derives keys from it, once the start has compared it. */
@ApplicationScoped
class PracticeKeys {
  private volatile @Nullable PracticeKey key;

  void accept(PracticeKey compared) {
    key = compared;
  }

  @Produces
  PracticeKey practiceKey() {
    PracticeKey compared = key;
    if (compared == null) {
      throw new IllegalStateException("asked for the practice key before DatabaseStart");
    }
    return compared;
  }
}
