package org.empathyloop.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a port of this computer can be reached from others. */
final class Exposure {
  private static final int PATIENCE_MS = 500;

  private Exposure() {}

  /** The first address that others could use and that answers on the port. */
  static Optional<InetAddress> of(int port) {
    return outerAddresses().filter(address -> answers(address, port)).findFirst();
  }

  private static Stream<InetAddress> outerAddresses() {
    try {
      return NetworkInterface.networkInterfaces()
          .flatMap(NetworkInterface::inetAddresses)
          .filter(address -> !address.isLoopbackAddress());
    } catch (SocketException e) {
      return Stream.empty(); // no interface at all: nobody reaches anything
    }
  }

  private static boolean answers(InetAddress address, int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), PATIENCE_MS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
