package org.empathyloop.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * PBKDF2 with HMAC-SHA-512. What people choose is stretched by 210,000 iterations (OWASP Password
 * Storage Cheat Sheet, 2023); what was drawn at random needs no stretching and gets the least that
 * Jakarta Security takes (1,024; NIST SP 800-132 asks for 1,000).
 */
@ApplicationScoped
class PasswordHashing {
  private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
  private static final int CHOSEN_ITERATIONS = 210_000;
  private static final int DRAWN_ITERATIONS = 1_024;
  private static final int SALT_BYTES = 32;
  private static final int KEY_BYTES = 32;

  @Inject private Pbkdf2PasswordHash chosen;
  @Inject private Pbkdf2PasswordHash drawn;
  private String nobodysHash = "";

  @PostConstruct
  void prepare() {
    chosen.initialize(parameters(CHOSEN_ITERATIONS));
    drawn.initialize(parameters(DRAWN_ITERATIONS));
    nobodysHash =
        String.join(
            ":",
            ALGORITHM,
            Integer.toString(CHOSEN_ITERATIONS),
            random(SALT_BYTES),
            random(KEY_BYTES));
  }

  String hash(String password, PasswordOrigin origin) {
    Pbkdf2PasswordHash stretching =
        switch (origin) {
          case CHOSEN -> chosen;
          case DRAWN -> drawn;
        };
    return stretching.generate(password.toCharArray());
  }

  /** Takes the same time whether there is a hash of a chosen password or none. */
  boolean matches(char[] password, @Nullable String hash) {
    boolean same = chosen.verify(password, hash == null ? nobodysHash : hash);
    return same && hash != null;
  }

  private static Map<String, String> parameters(int iterations) {
    return Map.of(
        "Pbkdf2PasswordHash.Algorithm", ALGORITHM,
        "Pbkdf2PasswordHash.Iterations", Integer.toString(iterations),
        "Pbkdf2PasswordHash.SaltSizeBytes", Integer.toString(SALT_BYTES),
        "Pbkdf2PasswordHash.KeySizeBytes", Integer.toString(KEY_BYTES));
  }

  private static String random(int length) {
    byte[] bytes = new byte[length];
    new SecureRandom().nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
