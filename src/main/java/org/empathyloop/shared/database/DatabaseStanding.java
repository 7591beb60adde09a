package org.empathyloop.shared.database;

import jakarta.enterprise.context.ApplicationScoped;

/** What every page has to say about the database. */
@ApplicationScoped
public class DatabaseStanding {
  private volatile boolean unsafe;

  void accept(boolean acceptedAsUnsafe) {
    unsafe = acceptedAsUnsafe;
  }

  /** Whether a crash may lose work that was shown as saved, which the operator has accepted. */
  public boolean isUnsafe() {
    return unsafe;
  }
}
