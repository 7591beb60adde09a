package org.empathyloop.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import org.empathyloop.shared.database.PracticeKey;
import org.empathyloop.vocabulary.Coded;

/**
 * Lets one person open one account, once and within an hour. Whoever can read the practice key may
 * invite; nobody else can, and no account exists before.
 *
 * @param account the id of the account to be: a second one cannot have it
 * @param until the last moment at which it holds, to the second
 */
public record Invitation(UUID account, Role role, Instant until) {
  /** How long an invitation holds. */
  public static final Duration LIFETIME = Duration.ofHours(1);

  private static final Pattern FORM =
      Pattern.compile("([0-9a-f-]{36})\\.([a-z-]{1,32})\\.([0-9]{1,12})\\.([A-Za-z0-9_-]{43})");
  private static final String PURPOSE = "invitations";

  /** Letters, digits, points and hyphens, fit for an address. */
  public String sealed(PracticeKey key) {
    return text() + "." + seal(text(), key);
  }

  /** What was sealed with this key and still holds. */
  public static Optional<Invitation> opened(String sealed, PracticeKey key, Instant now) {
    Matcher form = FORM.matcher(sealed);
    if (!form.matches()) {
      return Optional.empty();
    }
    String text = sealed.substring(0, form.start(4) - 1);
    if (!MessageDigest.isEqual(bytes(seal(text, key)), bytes(form.group(4)))) {
      return Optional.empty();
    }
    Invitation invitation =
        new Invitation(
            UUID.fromString(form.group(1)),
            Coded.of(Role.class, form.group(2)),
            Instant.ofEpochSecond(Long.parseLong(form.group(3))));
    return Optional.of(invitation).filter(found -> !now.isAfter(found.until));
  }

  private String text() {
    return account + "." + role.code().value() + "." + until.getEpochSecond();
  }

  private static String seal(String text, PracticeKey key) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key.macKey(PURPOSE));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(bytes(text)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HmacSHA256", e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
