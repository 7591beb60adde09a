package org.empathyloop.shared.vault;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The unwrapped keys used last, so that a page of names unwraps each key once.
 *
 * <p>Only keys of committed transactions come in: a key whose transaction rolled back would seal
 * values that nobody could open again.
 */
final class CommittedKeys {
  private final Map<UUID, DataKey> byId;
  private final Map<KeyOwner, DataKey> current;

  /**
   * @param bound the most keys kept; the one unused for longest goes first
   */
  CommittedKeys(int bound) {
    byId = bounded(bound);
    current = bounded(bound);
  }

  Optional<DataKey> find(UUID id) {
    return Optional.ofNullable(byId.get(id));
  }

  Optional<DataKey> current(KeyOwner owner) {
    return Optional.ofNullable(current.get(owner));
  }

  int size() {
    return byId.size();
  }

  void keep(DataKey key) {
    byId.put(key.id(), key);
  }

  void keepAsCurrent(DataKey key) {
    byId.put(key.id(), key);
    current.put(key.owner(), key);
  }

  private static <K, V> Map<K, V> bounded(int bound) {
    return Collections.synchronizedMap(new LeastRecentlyUsed<>(bound));
  }

  private static final class LeastRecentlyUsed<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;

    private final int bound;

    LeastRecentlyUsed(int bound) {
      super(16, 0.75f, true);
      this.bound = bound;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > bound;
    }
  }
}
