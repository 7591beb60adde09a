package org.empathyloop.shared.vault;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.empathyloop.shared.database.PracticeKey;

/** A vault over keys kept in memory, with a transaction that the test ends. */
final class VaultFixture {
  private final MemoryKeys stored = new MemoryKeys();
  private final MemoryTransaction transaction = new MemoryTransaction();
  private final Vault vault;

  VaultFixture() {
    this(new PracticeKey(new UUID(1, 2), new byte[PracticeKey.LENGTH]));
  }

  VaultFixture(PracticeKey practiceKey) {
    Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    vault = new Vault(new KeyRing(stored, transaction, practiceKey, clock), practiceKey);
  }

  Vault vault() {
    return vault;
  }

  /** An owner whose key is committed. */
  KeyOwner couple() {
    KeyOwner owner = KeyOwner.couple(UUID.randomUUID());
    vault.createKey(owner);
    commit();
    return owner;
  }

  void commit() {
    transaction.made.clear();
  }

  void rollback() {
    stored.keys.values().removeIf(key -> transaction.made.stream().anyMatch(key::belongsTo));
    transaction.made.clear();
  }

  private static final class MemoryKeys implements WrappedKeys {
    private final Map<UUID, OwnerKey> keys = new LinkedHashMap<>();

    @Override
    public void add(OwnerKey key) {
      keys.put(key.id(), key);
    }

    @Override
    public Optional<OwnerKey> find(UUID id) {
      return Optional.ofNullable(keys.get(id));
    }

    @Override
    public Optional<OwnerKey> current(KeyOwner owner) {
      return keys.values().stream().filter(key -> key.belongsTo(owner)).findFirst();
    }
  }

  private static final class MemoryTransaction implements NewKeys {
    private final Set<KeyOwner> made = new HashSet<>();

    @Override
    public void add(KeyOwner owner) {
      made.add(owner);
    }

    @Override
    public boolean contains(KeyOwner owner) {
      return made.contains(owner);
    }
  }
}
