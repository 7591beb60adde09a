package org.empathyloop.shared.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/**
 * One sealed value: {@code format (1 byte) | key id (16) | nonce (12) | AES-256-GCM ciphertext and
 * tag}. Format, key id and place are authenticated with it.
 *
 * <p>The nonce is random. One key seals far fewer than the 2^32 values that NIST SP 800-38D section
 * 8.3 allows for random nonces.
 */
final class SealedBox {
  private static final byte FORMAT = 1;
  private static final int KEY_ID_BYTES = 16;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int HEAD_BYTES = 1 + KEY_ID_BYTES;
  private static final int SHORTEST = HEAD_BYTES + NONCE_BYTES + TAG_BITS / 8;
  private static final SecureRandom RANDOM = new SecureRandom();

  private SealedBox() {}

  static byte[] seal(UUID keyId, SecretKey key, byte[] place, byte[] clear) {
    byte[] head = head(keyId);
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, head, place);
      byte[] sealed = cipher.doFinal(clear);
      return ByteBuffer.allocate(HEAD_BYTES + NONCE_BYTES + sealed.length)
          .put(head)
          .put(nonce)
          .put(sealed)
          .array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has AES/GCM", e);
    }
  }

  /**
   * @throws EmpathyLoopException with {@link Fault#VAULT_VALUE_DAMAGED} when anything of the value,
   *     its key or its place is not what was sealed
   */
  static byte[] open(SecretKey key, byte[] place, byte[] sealed) {
    UUID keyId = keyId(sealed);
    byte[] nonce = new byte[NONCE_BYTES];
    System.arraycopy(sealed, HEAD_BYTES, nonce, 0, NONCE_BYTES);
    int from = HEAD_BYTES + NONCE_BYTES;
    try {
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, nonce, head(keyId), place);
      return cipher.doFinal(sealed, from, sealed.length - from);
    } catch (GeneralSecurityException e) {
      throw new EmpathyLoopException(Fault.VAULT_VALUE_DAMAGED, e);
    }
  }

  /** Which key sealed it. */
  static UUID keyId(byte[] sealed) {
    if (sealed.length < SHORTEST || sealed[0] != FORMAT) {
      throw new EmpathyLoopException(Fault.VAULT_VALUE_DAMAGED);
    }
    ByteBuffer buffer = ByteBuffer.wrap(sealed, 1, KEY_ID_BYTES);
    return new UUID(buffer.getLong(), buffer.getLong());
  }

  private static byte[] head(UUID keyId) {
    return ByteBuffer.allocate(HEAD_BYTES)
        .put(FORMAT)
        .putLong(keyId.getMostSignificantBits())
        .putLong(keyId.getLeastSignificantBits())
        .array();
  }

  private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] head, byte[] place)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(head);
    cipher.updateAAD(place);
    return cipher;
  }
}
