package org.empathyloop.session.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.empathyloop.fixture.BesideContainer;
import org.empathyloop.fixture.Browser;
import org.empathyloop.fixture.PadDevice;
import org.empathyloop.fixture.ShippedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * EL-SES-003 and 011 at speed: 500 presses at up to twelve a second, the server killed twice and
 * the network cut among them, and the chart has exactly those, when and in the order they were
 * pressed.
 *
 * <p>{@code -Dempathyloop.cut-seconds} sets for how long the network is cut; the soak profile cuts
 * it for 60 s.
 */
@BesideContainer
class FiveHundredPressesIT {
  private static final int PRESSES = 500;
  private static final int FASTEST_MS = 84;
  private static final int SLOWEST_MS = 180;
  private static final int CUT_S = Integer.getInteger("empathyloop.cut-seconds", 10);
  private static final long SEED = 20261123;
  private static final double BRING_HOME_MS = 180_000;

  /** A press may be stamped before and after the pad has asked the server for the time again. */
  private static final long ADJUSTED_MS = 1_000;

  /** Keys that make a moment, and what they make with A to the left. */
  private static final List<String> KEYS = List.of("qwerasdfzx".split(""));

  private static final List<String> MIRRORED = List.of("p,o,i,u,;,l,k,j,/,.".split(","));

  @TempDir private Path folder;

  @Test
  void are_five_hundred_moments_in_their_order_at_their_times() throws Exception {
    try (var server = new ShippedServer(folder).start().withItsStory().atSamePort();
        var browser = Browser.openOnDisk(server.url())) {
      Page page = begin(server, browser);
      watchHands(page);
      List<CompletableFuture<Void>> restarts = new ArrayList<>();
      Random chance = new Random(SEED);
      List<String> pressed = new ArrayList<>();
      long cutUntil = 0;
      for (int i = 0; i < PRESSES; i++) {
        if (i == PRESSES / 5 || i == PRESSES * 4 / 5) {
          restarts.forEach(CompletableFuture::join);
          restarts.add(CompletableFuture.runAsync(() -> killAndStart(server)));
        }
        if (i == PRESSES / 2) {
          page.context().setOffline(true);
          cutUntil = System.nanoTime() + CUT_S * 1_000_000_000L;
        }
        String key = (chance.nextBoolean() ? KEYS : MIRRORED).get(chance.nextInt(KEYS.size()));
        browser.press(key);
        pressed.add(key);
        page.waitForTimeout(FASTEST_MS + chance.nextInt(SLOWEST_MS - FASTEST_MS));
      }
      page.waitForTimeout(Math.max(0, (cutUntil - System.nanoTime()) / 1e6));
      page.context().setOffline(false);
      restarts.forEach(CompletableFuture::join);
      assertThat(ClearText.in(browser.profile())).isEmpty();
      page.waitForFunction(
          "() => document.querySelector('#saved').dataset.state === 'saved'",
          null,
          new Page.WaitForFunctionOptions().setTimeout(BRING_HOME_MS));

      requireAll(pressed, times(page), stored(server, page));
    }
  }

  private static void requireAll(List<String> pressed, List<Long> times, List<JsonNode> stored) {
    assertThat(stored).hasSize(PRESSES);
    assertThat(times).hasSize(PRESSES);
    assertThat(stored.stream().map(press -> press.get("id").asText())).doesNotHaveDuplicates();
    assertThat(stored.stream().map(press -> press.get("seq").asInt())).isSorted();
    long began = stored.get(0).get("offsetMs").asLong() - times.get(0);
    long worst = 0;
    List<String> hands = new ArrayList<>();
    for (int i = 0; i < PRESSES; i++) {
      long moved = stored.get(i).get("offsetMs").asLong() - began - times.get(i);
      worst = Math.max(worst, Math.abs(moved));
      hands.add(hand(stored.get(i).get("actor").asText(), pressed.get(i)));
    }
    assertThat(hands).doesNotContain("another hand");
    assertThat(codesOf(stored)).isEqualTo(codesOf(pressed, stored));
    assertThat(worst).as("ms between hand and chart").isLessThan(ADJUSTED_MS);
    System.out.printf("FIGURE presses-kept %d of %d%n", stored.size(), PRESSES);
    System.out.printf("FIGURE press-time-shift-max %d ms%n", worst);
  }

  private static String hand(String actor, String key) {
    boolean left = KEYS.contains(key);
    return left == actor.equals("a") ? actor : "another hand";
  }

  private static List<String> codesOf(List<JsonNode> stored) {
    return stored.stream().map(press -> press.get("code").asText()).toList();
  }

  /** The code that each key made at its first press, for every press of it. */
  private static List<String> codesOf(List<String> pressed, List<JsonNode> stored) {
    List<String> codes = new ArrayList<>();
    for (String key : pressed) {
      int slot = Math.max(KEYS.indexOf(key), MIRRORED.indexOf(key));
      int first = 0;
      while (Math.max(KEYS.indexOf(pressed.get(first)), MIRRORED.indexOf(pressed.get(first)))
          != slot) {
        first++;
      }
      codes.add(stored.get(first).get("code").asText());
    }
    return codes;
  }

  private static Page begin(ShippedServer server, Browser browser) {
    browser.signIn("therapist", server.demoPassword("therapist"));
    browser.go("/today");
    browser.page().locator("[id$=':begin']").first().click();
    browser.page().waitForURL(Pattern.compile(".*/session/chart.*"));
    browser.page().waitForFunction(AtThePad.READY);
    return browser.page();
  }

  /** Notes when each key came down, beside the pad and without it. */
  private static void watchHands(Page page) {
    page.evaluate(
        """
        () => {
          window.cameDown = [];
          const note = (event) => window.cameDown.push(event.timeStamp);
          addEventListener("keydown", note, { capture: true });
        }""");
  }

  @SuppressWarnings("unchecked") // a list of numbers, as watchHands made it
  private static List<Long> times(Page page) {
    List<Number> times = (List<Number>) page.evaluate("() => window.cameDown");
    return times.stream().map(Number::longValue).toList();
  }

  private static void killAndStart(ShippedServer server) {
    server.kill();
    server.start();
  }

  private static List<JsonNode> stored(ShippedServer server, Page page) throws Exception {
    String cookie =
        page.context().cookies().stream()
            .filter(one -> one.name.equals("__Host-ELSIGNIN"))
            .map(one -> one.value)
            .findFirst()
            .orElseThrow();
    var device = new PadDevice(server.url(), cookie, page.url().replaceAll(".*session=", ""));
    List<JsonNode> stored = new ArrayList<>();
    PadDevice.json(device.open()).get("commands").forEach(stored::add);
    return stored;
  }
}
