package org.empathyloop.session.web;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.empathyloop.fixture.BesideContainer;
import org.empathyloop.fixture.Browser;
import org.empathyloop.fixture.Figures;
import org.empathyloop.fixture.PadDevice;
import org.empathyloop.fixture.ShippedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * EL-SES-003 and 011 at speed: 500 presses of both hands at twelve a second in bursts, among them
 * pairs of the same instant, with the server killed twice, the network cut, and a reload while it
 * is cut; and the chart has exactly those, when and in the order they were pressed.
 *
 * <p>{@code -Dempathyloop.cut-seconds} sets for how long the network is cut; the soak profile cuts
 * it for 60 s.
 */
@BesideContainer
class FiveHundredPressesIT {
  private static final int PRESSES = 500;
  private static final int FIRST_KILL = PRESSES / 5;
  private static final int CUT = PRESSES / 2;
  private static final int RELOAD = PRESSES * 3 / 5;
  private static final int SECOND_KILL = PRESSES * 4 / 5;

  /** Twelve a second. */
  private static final long BETWEEN_NS = 1_000_000_000L / 12;

  private static final int BURST = 50;
  private static final long REST_NS = 500_000_000L;

  /** Every so many presses come at the same instant as the one before. */
  private static final int TOGETHER = 10;

  private static final int CUT_S = Integer.getInteger("empathyloop.cut-seconds", 10);
  private static final long SEED = 20261123;
  private static final double BRING_HOME_MS = 180_000;

  /** A press may be stamped before and after the pad has asked the server for the time again. */
  private static final long ADJUSTED_MS = 500;

  /** What each key records with A to the left, as the screens' design has it. */
  private static final Map<String, String> MADE =
      Map.ofEntries(
          entry("q", "a r-repair"),
          entry("w", "a warm"),
          entry("e", "a disclose"),
          entry("r", "a reach"),
          entry("a", "a stonewall"),
          entry("s", "a defend"),
          entry("d", "a protest"),
          entry("f", "a away"),
          entry("z", "a soft-words-tense-body"),
          entry("x", "a practice"),
          entry("p", "b r-repair"),
          entry("o", "b warm"),
          entry("i", "b disclose"),
          entry("u", "b reach"),
          entry(";", "b stonewall"),
          entry("l", "b defend"),
          entry("k", "b protest"),
          entry("j", "b away"),
          entry("/", "b soft-words-tense-body"),
          entry(".", "b practice"));

  private static final String WORDS = "you did it again";

  @TempDir private Path folder;

  @Test
  void are_five_hundred_moments_in_their_order_at_their_times() throws Exception {
    List<String> keys = MADE.keySet().stream().sorted().toList();
    Random chance = new Random(SEED);
    List<String> pressed =
        Stream.generate(() -> keys.get(chance.nextInt(keys.size()))).limit(PRESSES).toList();
    try (var server = new ShippedServer(folder).start().withItsStory().atSamePort();
        var browser = Browser.openOnDisk(server.url())) {
      String[] names = namesOnTheChart(server, browser);
      Page page = begin(browser);
      List<Double> times = new ArrayList<>();
      press(page, pressed.subList(0, FIRST_KILL));
      CompletableFuture<Void> restart = CompletableFuture.runAsync(() -> killAndStart(server));
      press(page, pressed.subList(FIRST_KILL, CUT));
      restart.join();
      saved(page);
      page.context().setOffline(true);
      long cutUntil = System.nanoTime() + CUT_S * 1_000_000_000L;
      press(page, pressed.subList(CUT, RELOAD));
      page.waitForCondition(() -> (int) page.evaluate(AtThePad.KEPT) == RELOAD);
      times.addAll(times(page));
      page.reload();
      page.waitForFunction(AtThePad.READY);
      press(page, pressed.subList(RELOAD, SECOND_KILL));
      page.waitForTimeout(Math.max(0, (cutUntil - System.nanoTime()) / 1e6));
      assertThat(ClearText.in(browser.profile(), names)).isEmpty();
      page.context().setOffline(false);
      restart = CompletableFuture.runAsync(() -> killAndStart(server));
      press(page, pressed.subList(SECOND_KILL, PRESSES));
      restart.join();
      saved(page);
      times.addAll(times(page));

      requireAll(pressed, times, stored(server, page));
      addWords(page);
      assertThat(ClearText.in(browser.profile(), names)).isEmpty();
      assertThat(ClearText.in(browser.profile(), WORDS)).isEmpty();
    }
  }

  private static void requireAll(List<String> pressed, List<Double> times, List<JsonNode> stored) {
    assertThat(stored).hasSize(PRESSES);
    assertThat(times).hasSize(PRESSES);
    assertThat(stored.stream().map(press -> press.get("id").asText())).doesNotHaveDuplicates();
    assertThat(stored.stream().map(press -> press.get("seq").asInt())).isSorted();
    assertThat(stored)
        .extracting(press -> press.get("actor").asText() + " " + press.get("code").asText())
        .isEqualTo(pressed.stream().map(MADE::get).toList());
    double began = stored.get(0).get("offsetMs").asLong() - times.get(0);
    double worst = 0;
    for (int i = 0; i < PRESSES; i++) {
      double moved = stored.get(i).get("offsetMs").asLong() - began - times.get(i);
      worst = Math.max(worst, Math.abs(moved));
    }
    Figures.print("presses-kept", stored.size(), "moments");
    Figures.print("presses-network-cut", CUT_S, "s");
    Figures.print("press-time-shift-max", worst, "ms");
    assertThat(worst).as("ms between hand and chart").isLessThan(ADJUSTED_MS);
  }

  /** In bursts at full speed, by the clock and not by how long a press takes. */
  private static void press(Page page, List<String> keys) {
    long next = System.nanoTime();
    for (int i = 0; i < keys.size(); i++) {
      page.waitForTimeout(Math.max(0, (next - System.nanoTime()) / 1e6));
      page.keyboard().down(keys.get(i));
      if (i % TOGETHER == 0 && i + 1 < keys.size() && !keys.get(i).equals(keys.get(i + 1))) {
        page.keyboard().down(keys.get(i + 1));
        page.keyboard().up(keys.get(i + 1));
        page.keyboard().up(keys.get(i));
        i++;
      } else {
        page.keyboard().up(keys.get(i));
      }
      next += i % BURST < BURST - 1 ? BETWEEN_NS : REST_NS;
    }
  }

  /** The names of the couple whose chart this browser opens first. */
  private static String[] namesOnTheChart(ShippedServer server, Browser browser) {
    browser.signIn("therapist", server.demoPassword("therapist"));
    browser.go("/today");
    browser.page().locator("a[href^='/practice/chart']").first().click();
    browser.page().waitForURL(Pattern.compile(".*/practice/chart.*"));
    String[] names =
        browser.page().locator(".person h2").allInnerTexts().stream()
            .flatMap(name -> Pattern.compile("[\\w ]{4,}").matcher(name).results())
            .map(name -> name.group().strip())
            .toArray(String[]::new);
    assertThat(names).hasSize(2);
    return names;
  }

  private static void addWords(Page page) {
    page.locator("#add-words").click();
    page.keyboard().type(WORDS);
    page.keyboard().press("Enter");
    page.waitForFunction("() => document.querySelector('#words').hidden");
  }

  private static Page begin(Browser browser) {
    watchHands(browser.page());
    browser.go("/today");
    browser.page().locator("[id$=':begin']").first().click();
    browser.page().waitForURL(Pattern.compile(".*/session/chart.*"));
    browser.page().waitForFunction(AtThePad.READY);
    AtThePad.shellKept(browser.page());
    return browser.page();
  }

  /** Notes when each key came down, beside the pad and without it, over reloads comparable. */
  private static void watchHands(Page page) {
    page.addInitScript(
        """
        window.cameDown = [];
        addEventListener(
          "keydown",
          (event) => window.cameDown.push(performance.timeOrigin + event.timeStamp),
          { capture: true },
        );""");
  }

  @SuppressWarnings("unchecked") // a list of numbers, as watchHands made it
  private static List<Double> times(Page page) {
    List<Number> times = (List<Number>) page.evaluate("() => window.cameDown");
    return times.stream().map(Number::doubleValue).toList();
  }

  private static void saved(Page page) {
    page.waitForFunction(
        "() => document.querySelector('#saved').dataset.state === 'saved'",
        null,
        new Page.WaitForFunctionOptions().setTimeout(BRING_HOME_MS));
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
