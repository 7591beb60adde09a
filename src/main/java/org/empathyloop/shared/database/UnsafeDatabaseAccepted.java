package org.empathyloop.shared.database;

import java.util.List;

/**
 * The operator let the program run over a database that may lose work it has acknowledged. Fired
 * once a start, before anything is served.
 *
 * @param settings such as {@code synchronous_commit=off}; at least one
 */
public record UnsafeDatabaseAccepted(List<String> settings) {
  public UnsafeDatabaseAccepted {
    settings = List.copyOf(settings);
  }
}
