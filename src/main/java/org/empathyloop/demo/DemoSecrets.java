package org.empathyloop.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import org.empathyloop.shared.database.PracticeKey;

/**
 * Passwords and ids of the demo practice, derived from its random practice key: the same at each
 * start, different in each practice, stored nowhere.
 */
@ApplicationScoped
class DemoSecrets {
  private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int GROUPS = 4;
  private static final int GROUP_LENGTH = 5;

  @Inject private PracticeKey practiceKey;

  /** Four groups of five letters and digits, about 98 random bits. */
  String password(String userName) {
    byte[] bytes = derived("password|" + userName);
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP_LENGTH; i++) {
      if (i > 0 && i % GROUP_LENGTH == 0) {
        password.append('-');
      }
      password.append(READABLE.charAt(Byte.toUnsignedInt(bytes[i]) % READABLE.length()));
    }
    return password.toString();
  }

  /** The id of a named part of the story, so that an interrupted story is not told twice. */
  UUID id(String name) {
    ByteBuffer bytes = ByteBuffer.wrap(derived("id|" + name));
    long high = bytes.getLong() & ~0xF000L | 0x4000L;
    long low = bytes.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
    return new UUID(high, low);
  }

  private byte[] derived(String what) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(practiceKey.macKey("demo practice"));
      return mac.doFinal(what.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HmacSHA256", e);
    }
  }
}
