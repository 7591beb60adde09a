package org.empathyloop.exchange.release;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Function;

/**
 * The names that records have outside: the same for the same record, partner and recipient, and
 * linkable to nothing by whoever lacks the couple's key.
 */
final class Pseudonyms {
  private final Function<String, byte[]> hmac;
  private final String place;

  /**
   * @param hmac HMAC-SHA-256 under the couple's key
   * @param place partner and recipient, so that two charts share no name
   */
  Pseudonyms(Function<String, byte[]> hmac, String place) {
    this.hmac = hmac;
    this.place = place;
  }

  /** The value of the business identifier, 43 characters. */
  String identifier(String record) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(of("identifier", record));
  }

  /** The name inside a Bundle, {@code urn:uuid:…}. */
  String url(String record) {
    ByteBuffer bytes = ByteBuffer.wrap(of("url", record));
    long high = (bytes.getLong() & ~0xF000L) | 0x4000L;
    long low = (bytes.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
    return "urn:uuid:" + new UUID(high, low);
  }

  private byte[] of(String use, String record) {
    return hmac.apply("release " + use + "|" + place + "|" + record);
  }
}
