package org.empathyloop.shared.vault;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashSet;
import java.util.Set;

/** Keeps them with the running transaction, which forgets them when it ends. */
@ApplicationScoped
class NewKeysOfTransaction implements NewKeys {
  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transactions;

  @Override
  public void add(KeyOwner owner) {
    Set<KeyOwner> made = new HashSet<>(made());
    made.add(owner);
    transactions.putResource(NewKeys.class, Set.copyOf(made));
  }

  @Override
  public boolean contains(KeyOwner owner) {
    return transactions.getTransactionKey() != null && made().contains(owner);
  }

  @SuppressWarnings("unchecked") // only add() stores under this key
  private Set<KeyOwner> made() {
    Object made = transactions.getResource(NewKeys.class);
    return made == null ? Set.of() : (Set<KeyOwner>) made;
  }
}
