package org.empathyloop.shared.vault;

import java.util.Optional;
import java.util.UUID;

/** Where wrapped keys are kept. */
interface WrappedKeys {
  void add(OwnerKey key);

  Optional<OwnerKey> find(UUID id);

  /** The key that new values of this owner are sealed with. */
  Optional<OwnerKey> current(KeyOwner owner);
}
