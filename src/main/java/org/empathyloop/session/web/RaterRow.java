package org.empathyloop.session.web;

/**
 * A second rating in the list of a session.
 *
 * @param mine whether who looks is its rater
 */
public record RaterRow(String id, String name, boolean finished, boolean mine) {
  /** Whether who looks may read it. */
  public boolean open() {
    return mine || finished;
  }
}
