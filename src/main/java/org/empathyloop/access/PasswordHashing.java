package org.empathyloop.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** PBKDF2 with HMAC-SHA-512 and 210,000 iterations (OWASP Password Storage Cheat Sheet, 2023). */
@ApplicationScoped
class PasswordHashing {
  private static final Map<String, String> PARAMETERS =
      Map.of(
          "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
          "Pbkdf2PasswordHash.Iterations", "210000",
          "Pbkdf2PasswordHash.SaltSizeBytes", "32",
          "Pbkdf2PasswordHash.KeySizeBytes", "32");

  @Inject private Pbkdf2PasswordHash pbkdf2;
  private String nobodysHash = "";

  @PostConstruct
  void prepare() {
    pbkdf2.initialize(PARAMETERS);
    nobodysHash = pbkdf2.generate("nobody signs in with this".toCharArray());
  }

  String hash(String password) {
    return pbkdf2.generate(password.toCharArray());
  }

  /** Takes the same time whether there is a hash or not. */
  boolean matches(char[] password, @Nullable String hash) {
    boolean same = pbkdf2.verify(password, hash == null ? nobodysHash : hash);
    return same && hash != null;
  }
}
