package org.empathyloop.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.NetworkInterface;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.empathyloop.fixture.BesideContainer;
import org.empathyloop.fixture.ShippedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** EL-DEMO-001. */
@BesideContainer
class DemoDoorIT {
  @TempDir private Path folder;

  @Test
  void the_demo_practice_is_not_opened_to_the_network() throws IOException {
    assumeTrue(thisComputerIsReachable(), "this computer has no address but its own");

    try (ShippedServer server = new ShippedServer(folder).bootedBy(onEveryAddress())) {
      assertThat(server.exitOfRefusedStart()).isEqualTo(78);
      assertThat(server.log()).contains("START REFUSED: The demo practice is for this computer");
      assertThat(server.log()).doesNotContain("Sign in as");
    }
  }

  private Path onEveryAddress() throws IOException {
    List<String> safe = Files.readAllLines(Path.of("deployment/preboot.txt"));
    assertThat(safe).anyMatch(line -> line.endsWith("http-listener.address=127.0.0.1"));
    return Files.write(
        folder.resolve("preboot.txt"),
        safe.stream().filter(line -> !line.endsWith("http-listener.address=127.0.0.1")).toList());
  }

  private static boolean thisComputerIsReachable() throws IOException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .anyMatch(address -> !address.isLoopbackAddress());
  }
}
