package org.empathyloop.shared.vault;

/** The keys that the running transaction has made and may still take back. */
interface NewKeys {
  /**
   * @throws IllegalStateException outside a transaction: a key and what it seals are stored
   *     together
   */
  void add(KeyOwner owner);

  boolean contains(KeyOwner owner);
}
