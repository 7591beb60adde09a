package org.empathyloop.access;

/**
 * Somebody who was invited opens their account.
 *
 * @param invitation as {@code empathyloop invite} printed it
 */
public record JoinPractice(
    String invitation, String userName, String displayName, String password) {
  @Override
  public String toString() {
    return "JoinPractice";
  }
}
