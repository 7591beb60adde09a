package org.empathyloop.session;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.empathyloop.fixture.Browser;

/**
 * One device that charts as the pad does: batches of presses with ids of its own, sent again until
 * they are acknowledged.
 */
final class ChartingPad implements Runnable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> CODES =
      List.of("reach", "stonewall", "away", "protest", "warm", "defend");
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final String SIGN_IN = "__Host-ELSIGNIN";
  private static final Pattern SESSION =
      Pattern.compile("session=([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");
  private static final int BIGGEST_BATCH = 3;

  private final HttpClient client = HttpClient.newHttpClient();
  private final String cookie;
  private final UUID session;
  private final UUID device = UUID.randomUUID();
  private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
  private final Set<UUID> sent = ConcurrentHashMap.newKeySet();
  private volatile URI base;
  private List<JsonNode> waiting = List.of();
  private int seq;

  /**
   * @param cookie the sign-in, as name and value
   */
  private ChartingPad(URI base, String cookie, UUID session) {
    this.base = base;
    this.cookie = cookie;
    this.session = session;
  }

  /** One that charts the session whose pad this browser has open, signed in as it is. */
  static ChartingPad beside(Browser browser) {
    Matcher session = SESSION.matcher(browser.page().url());
    if (!session.find()) {
      throw new IllegalStateException("the browser has no pad open");
    }
    String cookie =
        browser.page().context().cookies().stream()
            .filter(kept -> kept.name.equals(SIGN_IN))
            .map(kept -> kept.name + "=" + kept.value)
            .findFirst()
            .orElseThrow();
    URI base = URI.create(browser.page().url()).resolve("/");
    return new ChartingPad(base, cookie, UUID.fromString(session.group(1)));
  }

  /** The program answers at another port after a restart. */
  void moveTo(URI newBase) {
    base = newBase;
  }

  Set<UUID> acknowledged() {
    return Set.copyOf(acknowledged);
  }

  Set<UUID> sent() {
    return Set.copyOf(sent);
  }

  /** Charts without a pause until the program is gone. */
  @Override
  public void run() {
    try {
      while (true) {
        chart();
      }
    } catch (IOException gone) {
      // what waits is sent again after the restart
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Sends what waits, or new presses when nothing does.
   *
   * @throws IOException when the program did not answer: nothing is then known of the batch
   */
  void chart() throws IOException, InterruptedException {
    if (waiting.isEmpty()) {
      waiting = press(1 + seq % BIGGEST_BATCH);
    }
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(base.resolve("/chart/sessions/" + session + "/commands"))
                .timeout(PATIENCE)
                .header("Cookie", cookie)
                .header("X-Empathy-Loop", "pad")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(batch()))
                .build(),
            BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException("status " + answer.statusCode() + ": " + answer.body());
    }
    JSON.readTree(answer.body())
        .path("acknowledged")
        .forEach(one -> acknowledged.add(UUID.fromString(one.path("id").asText())));
    waiting = List.of();
  }

  private List<JsonNode> press(int number) {
    List<JsonNode> presses = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      seq++;
      UUID id = UUID.randomUUID();
      sent.add(id);
      ObjectNode press = JSON.createObjectNode();
      press.put("id", id.toString());
      press.put("device", device.toString());
      press.put("seq", seq);
      press.put("kind", "press");
      press.put("offsetMs", seq);
      press.put("actor", seq % 2 == 0 ? "a" : "b");
      press.put("code", CODES.get(seq % CODES.size()));
      presses.add(press);
    }
    return presses;
  }

  private String batch() {
    ObjectNode batch = JSON.createObjectNode();
    ArrayNode commands = batch.putArray("commands");
    waiting.forEach(commands::add);
    return batch.toString();
  }
}
