package org.empathyloop.shared.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.Ids;
import org.empathyloop.shared.database.PracticeKey;

/** Makes, wraps and unwraps the owners' data keys. */
@ApplicationScoped
class KeyRing {
  private static final int KEPT_KEYS = 512;

  private final WrappedKeys stored;
  private final NewKeys uncommitted;
  private final SecretKey wrapping;
  private final UUID practice;
  private final Clock clock;
  private final CommittedKeys known = new CommittedKeys(KEPT_KEYS);

  @SuppressWarnings("NullAway") // for the container's proxy
  KeyRing() {
    stored = null;
    uncommitted = null;
    wrapping = null;
    practice = null;
    clock = null;
  }

  @Inject
  KeyRing(WrappedKeys stored, NewKeys uncommitted, PracticeKey practiceKey, Clock clock) {
    this.stored = stored;
    this.uncommitted = uncommitted;
    this.wrapping = practiceKey.aesKey("wrapping of data keys");
    this.practice = practiceKey.id();
    this.clock = clock;
  }

  /** Makes the key of a new owner in the running transaction. */
  void create(KeyOwner owner) {
    uncommitted.add(owner);
    UUID id = Ids.next();
    byte[] wrapped = SealedBox.seal(practice, wrapping, place(id, owner), DataKey.randomMaterial());
    stored.add(new OwnerKey(id, owner, wrapped, clock.instant()));
  }

  /** Whether this owner has a key already. */
  boolean knows(KeyOwner owner) {
    return stored.current(owner).isPresent();
  }

  /** The key that new values of this owner are sealed with. */
  DataKey current(KeyOwner owner) {
    return known
        .current(owner)
        .orElseGet(
            () -> {
              DataKey key = unwrapped(stored.current(owner).orElseThrow(this::unknown), owner);
              if (!uncommitted.contains(owner)) {
                known.keepAsCurrent(key);
              }
              return key;
            });
  }

  /**
   * The key that sealed an older value.
   *
   * @throws EmpathyLoopException with {@link Fault#VAULT_KEY_UNKNOWN} when there is none of this id
   *     that belongs to this owner
   */
  DataKey find(UUID id, KeyOwner owner) {
    DataKey key =
        known
            .find(id)
            .orElseGet(
                () -> {
                  OwnerKey wrapped = stored.find(id).orElseThrow(this::unknown);
                  DataKey found = unwrapped(wrapped, owner);
                  if (!uncommitted.contains(owner)) {
                    known.keep(found);
                  }
                  return found;
                });
    if (!key.owner().equals(owner)) {
      throw unknown();
    }
    return key;
  }

  private DataKey unwrapped(OwnerKey key, KeyOwner owner) {
    if (!key.belongsTo(owner)) {
      throw unknown();
    }
    byte[] material = SealedBox.open(wrapping, place(key.id(), owner), key.wrapped());
    return new DataKey(key.id(), owner, material);
  }

  private static byte[] place(UUID keyId, KeyOwner owner) {
    return ("owner_key|" + keyId + "|" + owner.kind().column() + "|" + owner.id())
        .getBytes(StandardCharsets.UTF_8);
  }

  private EmpathyLoopException unknown() {
    return new EmpathyLoopException(Fault.VAULT_KEY_UNKNOWN);
  }
}
