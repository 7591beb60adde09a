package org.empathyloop.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a request comes from. The program listens on this machine only, so whoever is elsewhere
 * comes through a proxy here, which writes the address at the end of {@code X-Forwarded-For}; from
 * anywhere else that header is not believed.
 */
final class SourceAddress {
  /** Digits only: a name would be looked up. */
  private static final Pattern NUMERIC = Pattern.compile("[0-9.]{7,15}|[0-9a-fA-F:.]{2,45}");

  private SourceAddress() {}

  static String of(HttpServletRequest request) {
    return of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"));
  }

  static String of(String remote, @Nullable String forwarded) {
    if (forwarded == null || !isThisMachine(remote)) {
      return remote;
    }
    String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    return NUMERIC.matcher(last).matches() ? last : remote;
  }

  private static boolean isThisMachine(String address) {
    try {
      return NUMERIC.matcher(address).matches()
          && InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
