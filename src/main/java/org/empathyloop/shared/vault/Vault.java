package org.empathyloop.shared.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import javax.crypto.SecretKey;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.database.PracticeKey;

/**
 * Seals what may be read by the care team only, and opens it again in the same place.
 *
 * <p>Envelope encryption with the Java platform's own ciphers: AES-256-GCM under the owner's data
 * key, which the practice key wraps. A value names the key that sealed it, so that keys can change.
 */
@ApplicationScoped
public class Vault {
  private final KeyRing keys;
  private final SecretKey blinding;

  @SuppressWarnings("NullAway") // for the container's proxy
  Vault() {
    keys = null;
    blinding = null;
  }

  @Inject
  Vault(KeyRing keys, PracticeKey practiceKey) {
    this.keys = keys;
    this.blinding = practiceKey.macKey("blind index");
  }

  /**
   * Makes the owner's key, once, in the transaction that stores the owner.
   *
   * @throws IllegalStateException outside a transaction
   */
  public void createKey(KeyOwner owner) {
    keys.create(owner);
  }

  /**
   * Seals a text for one place.
   *
   * @throws EmpathyLoopException with {@link Fault#VAULT_KEY_UNKNOWN} when the owner has no key
   */
  public byte[] seal(KeyOwner owner, Cell cell, String clear) {
    DataKey key = keys.current(owner);
    return SealedBox.seal(
        key.id(), key.sealing(), cell.bytes(), clear.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Opens what was sealed for this owner and place.
   *
   * @throws EmpathyLoopException with {@link Fault#VAULT_VALUE_DAMAGED} when the value was changed
   *     or moved, {@link Fault#VAULT_KEY_UNKNOWN} when this owner has no such key
   */
  public String open(KeyOwner owner, Cell cell, byte[] sealed) {
    DataKey key = keys.find(SealedBox.keyId(sealed), owner);
    return new String(SealedBox.open(key.sealing(), cell.bytes(), sealed), StandardCharsets.UTF_8);
  }

  /**
   * Finds equal names without storing them: equal for equal texts in one practice, 32 bytes.
   *
   * @param normalisedName the name as it is searched, with case and accents already folded
   */
  public byte[] blindIndex(String normalisedName) {
    return DataKey.mac(blinding, normalisedName.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * A name for outside that only the holder of the owner's key can link back: equal for equal texts
   * of one owner, 32 bytes.
   */
  public byte[] pseudonym(KeyOwner owner, String text) {
    return keys.current(owner).mac(text.getBytes(StandardCharsets.UTF_8));
  }
}
