package org.empathyloop.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

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
    return of(request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For")));
  }

  /**
   * @param forwarded the lines of the header; whoever asks may have sent all but the last
   * @return an address of four parts whole, one of eight by the half that a subscriber is given
   */
  static String of(String remote, List<String> forwarded) {
    if (forwarded.isEmpty() || !isThisMachine(remote)) {
      return network(remote);
    }
    String line = forwarded.get(forwarded.size() - 1);
    String last = line.substring(line.lastIndexOf(',') + 1).strip();
    return NUMERIC.matcher(last).matches() ? network(last) : remote;
  }

  /** Whoever has one address of eight parts has the other 2^64 that begin with the same half. */
  private static String network(String address) {
    if (!NUMERIC.matcher(address).matches()) {
      return address;
    }
    try {
      InetAddress read = InetAddress.getByName(address);
      if (read.isLoopbackAddress() || !(read instanceof Inet6Address)) {
        return read.getHostAddress();
      }
      byte[] half = Arrays.copyOf(Arrays.copyOf(read.getAddress(), 8), 16);
      return InetAddress.getByAddress(half).getHostAddress() + "/64";
    } catch (UnknownHostException e) {
      return address;
    }
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
