package org.empathyloop.shared.vault;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** An owner's key, unwrapped: one part seals, the other makes pseudonyms. */
final class DataKey {
  /** Bytes of the whole: 32 for AES-256, 32 for HMAC-SHA-256. */
  static final int LENGTH = 64;

  private static final int HALF = LENGTH / 2;
  private static final String HMAC = "HmacSHA256";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final UUID id;
  private final KeyOwner owner;
  private final SecretKey sealing;
  private final SecretKey naming;

  DataKey(UUID id, KeyOwner owner, byte[] material) {
    if (material.length != LENGTH) {
      throw new IllegalArgumentException("a data key has " + LENGTH + " bytes");
    }
    this.id = id;
    this.owner = owner;
    this.sealing = new SecretKeySpec(material, 0, HALF, "AES");
    this.naming = new SecretKeySpec(material, HALF, HALF, HMAC);
  }

  static byte[] randomMaterial() {
    byte[] material = new byte[LENGTH];
    RANDOM.nextBytes(material);
    return material;
  }

  UUID id() {
    return id;
  }

  KeyOwner owner() {
    return owner;
  }

  SecretKey sealing() {
    return sealing;
  }

  byte[] mac(byte[] text) {
    return mac(naming, text);
  }

  static byte[] mac(SecretKey key, byte[] text) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      return mac.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }
}
