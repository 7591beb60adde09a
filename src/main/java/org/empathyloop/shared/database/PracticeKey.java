package org.empathyloop.shared.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The practice's master key. It is never used itself: every purpose has its own key derived from it
 * (HMAC-SHA-256 of the purpose's name, as in the expand step of RFC 5869 for one block).
 */
public final class PracticeKey {
  /** Length of the key and of every key derived from it, in bytes. */
  public static final int LENGTH = 32;

  private static final String HMAC = "HmacSHA256";

  private final UUID id;
  private final byte[] secret;

  /**
   * @param secret 32 random bytes
   */
  public PracticeKey(UUID id, byte[] secret) {
    if (secret.length != LENGTH) {
      throw new IllegalArgumentException("a practice key has " + LENGTH + " bytes");
    }
    this.id = id;
    this.secret = secret.clone();
  }

  /** Names the practice: the key file and the row in the database carry it. */
  public UUID id() {
    return id;
  }

  /** An AES-256 key for one purpose. */
  public SecretKey aesKey(String purpose) {
    return new SecretKeySpec(derived(purpose), "AES");
  }

  /** An HMAC-SHA-256 key for one purpose. */
  public SecretKey macKey(String purpose) {
    return new SecretKeySpec(derived(purpose), HMAC);
  }

  /** A password for one role of the embedded database. */
  String password(String role) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(derived("database role " + role));
  }

  /** Stored in the database to tell whether this key belongs to it; reveals nothing of the key. */
  byte[] check() {
    return derived("check of the practice key");
  }

  byte[] secret() {
    return secret.clone();
  }

  private byte[] derived(String purpose) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(secret, HMAC));
      mac.update(("empathyloop/" + purpose).getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 1);
      return mac.doFinal();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }

  @Override
  public String toString() {
    return "PracticeKey " + id;
  }
}
