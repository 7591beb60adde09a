package org.empathyloop.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.empathyloop.fixture.Browser;
import org.empathyloop.fixture.PadDevice;
import org.empathyloop.fixture.ShippedServer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server killed (SIGKILL) while four devices chart, and once after 65 seconds of quiet: what
 * was acknowledged is there, once, and what was not can be sent again.
 *
 * <p>{@code -Dempathyloop.kill.rounds} sets how often; the soak profile does it 30 times.
 */
@RunAsClient
class PressesSurviveKillIT {
  private static final int ROUNDS = Integer.getInteger("empathyloop.kill.rounds", 3);
  private static final int DEVICES = 4;
  private static final long QUIET_S = 65;

  private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
  private final Queue<ObjectNode> unanswered = new ConcurrentLinkedQueue<>();
  private final Random chance = new Random(ROUNDS);

  @TempDir private Path folder;

  @Test
  void no_acknowledged_press_is_lost_or_doubled() throws Exception {
    try (var server = new ShippedServer(folder).start()) {
      SignedIn therapist = beginSession(server);
      for (int round = 0; round < ROUNDS; round++) {
        chartUntilKilled(server, therapist);
        server.start();
        requireAllThere(therapist.device(server));
      }
      pause(QUIET_S * 1000);
      press(therapist.device(server), 1);
      server.kill();
      server.start();
      requireAllThere(therapist.device(server));
    }
    System.out.printf("FIGURE kill9-acknowledged %d rows%n", acknowledged.size());
  }

  private void chartUntilKilled(ShippedServer server, SignedIn therapist) throws Exception {
    int before = acknowledged.size();
    ExecutorService hands = Executors.newFixedThreadPool(DEVICES);
    for (int i = 0; i < DEVICES; i++) {
      PadDevice pad = therapist.device(server);
      hands.submit(() -> chart(pad));
    }
    pause(1_500 + chance.nextInt(1_500));
    server.kill();
    hands.shutdown();
    assertThat(hands.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    assertThat(acknowledged.size()).as("presses under load").isGreaterThan(before);
  }

  /** Presses until the server no longer answers. */
  private Void chart(PadDevice pad) throws InterruptedException {
    for (int i = 1; press(pad, i); i++) {
      // the next one
    }
    return null;
  }

  private boolean press(PadDevice pad, int number) throws InterruptedException {
    ObjectNode press = pad.press(number % 2 == 0 ? "a" : "b", "protest", number);
    try {
      HttpResponse<String> answer = pad.send(press);
      if (answer.statusCode() == 200) {
        acknowledged.add(press.get("id").asText());
        return true;
      }
    } catch (IOException killed) {
      // not acknowledged: it may be stored or not, and is sent again
    }
    unanswered.add(press);
    return false;
  }

  /** What was acknowledged is stored once; what got no answer is stored once when sent again. */
  private void requireAllThere(PadDevice pad) throws Exception {
    List<ObjectNode> again = new ArrayList<>(unanswered);
    unanswered.clear();
    for (ObjectNode press : again) {
      assertThat(pad.send(press).statusCode()).isEqualTo(200);
      acknowledged.add(press.get("id").asText());
    }
    List<String> stored = new ArrayList<>();
    for (JsonNode command : PadDevice.json(pad.open()).get("commands")) {
      stored.add(command.get("id").asText());
    }
    Set<String> lost = new HashSet<>(acknowledged);
    lost.removeAll(stored);
    assertThat(lost).isEmpty();
    assertThat(stored).doesNotHaveDuplicates();
  }

  private static SignedIn beginSession(ShippedServer server) {
    try (Browser browser = Browser.open(server.url())) {
      browser.signIn("therapist", server.demoPassword("therapist"));
      var page = browser.go("/couple/new");
      for (String letter : List.of("A", "B")) {
        page.fill("[id='couple:given-" + letter + "']", "Given " + letter);
        page.fill("[id='couple:family-" + letter + "']", "Family " + letter);
      }
      page.locator("[id='couple:create']").click();
      page.waitForURL(Pattern.compile(".*couple=.*"));
      browser.go("/today");
      page.locator("[id$=':begin']").first().click();
      page.waitForURL(Pattern.compile(".*/session/chart.*"));
      String cookie =
          page.context().cookies().stream()
              .filter(one -> one.name.equals("__Host-ELSIGNIN"))
              .map(one -> one.value)
              .findFirst()
              .orElseThrow();
      return new SignedIn(cookie, page.url().replaceAll(".*session=", ""));
    }
  }

  private static void pause(long ms) throws InterruptedException {
    assertThat(new CountDownLatch(1).await(ms, TimeUnit.MILLISECONDS)).isFalse();
  }

  private record SignedIn(String cookie, String session) {
    PadDevice device(ShippedServer server) {
      return new PadDevice(URI.create(server.url().toString()), cookie, session);
    }
  }
}
