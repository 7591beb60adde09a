package org.empathyloop.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.empathyloop.fixture.Browser;
import org.empathyloop.fixture.Figures;
import org.empathyloop.fixture.ShippedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How fast the shipped program starts, how much memory it takes, and how fast a press of a key is
 * painted and durable, with rights, audit and everything else on: {@code ./mvnw -Pbench verify} on
 * a quiet machine with two cores. Nothing here fails for being slow; the figures are read by
 * people.
 */
class PadBench {
  private static final int WARM_UP = 30;
  private static final int PRESSES = 200;
  private static final int THERAPISTS = 8;
  private static final Duration BETWEEN_PRESSES = Duration.ofMillis(300);
  private static final String KEYS = "qwersdfujiklop";
  private static final Pattern RESIDENT = Pattern.compile("(?m)^Pss:\\s+(\\d+) kB");

  /**
   * A press counts as painted when the frame is over in which the counter of moments has changed,
   * and as durable when the first request that was sent after it has its answer.
   */
  private static final String WATCH =
      """
      () => {
        const counter = document.querySelector("#saved [data-count]");
        const waiting = [], batches = [], presses = [];
        const send = window.fetch;
        window.fetch = async (...request) => {
          const batch = { sent: performance.now() };
          const answer = await send(...request);
          if (String(request[0]?.url ?? request[0]).includes("/commands")) {
            batch.answered = performance.now();
            batches.push(batch);
          }
          return answer;
        };
        addEventListener("keydown", (event) => {
          const press = { at: event.timeStamp };
          presses.push(press);
          waiting.push(press);
        }, { capture: true });
        new MutationObserver(() => {
          const seen = waiting.splice(0);
          requestAnimationFrame(() => {
            const afterPaint = new MessageChannel();
            afterPaint.port1.onmessage = () => seen.forEach((press) => { press.painted = performance.now(); });
            afterPaint.port2.postMessage(0);
          });
        }).observe(counter, { childList: true, characterData: true, subtree: true });
        window.padBench = {
          painted: () => presses.map((press) => press.painted - press.at),
          durable: () => presses.map((press) =>
            batches.find((batch) => batch.sent >= press.at).answered - press.at),
        };
      }""";

  @TempDir private Path folder;

  @Test
  void start_memory_and_presses() throws IOException {
    try (ShippedServer server = new ShippedServer(folder)) {
      Figures.print("start-first-page-new", secondsToTheFirstPage(server), "s");
      server.withItsStory();
      Figures.print("resident-after-demo", residentMegabytes(server), "MB");
      server.end();
      Figures.print("start-first-page", secondsToTheFirstPage(server), "s");
      Figures.print("start-first-page-cpu", processorSeconds(server), "s");
      press(server.withItsStory());
      Figures.print("resident-after-charting", residentMegabytes(server), "MB");
    }
  }

  private static double secondsToTheFirstPage(ShippedServer server) throws IOException {
    long began = System.nanoTime();
    server.start();
    server.url().resolve("/sign-in").toURL().openStream().close();
    return (System.nanoTime() - began) / 1e9;
  }

  private static double processorSeconds(ShippedServer server) {
    return ProcessHandle.of(server.pid())
        .flatMap(program -> program.info().totalCpuDuration())
        .map(spent -> spent.toMillis() / 1000.0)
        .orElseThrow();
  }

  private static void press(ShippedServer server) {
    try (Browser browser =
        Browser.open(server.url()).signIn("therapist", server.demoPassword("therapist"))) {
      List<ChartingPad> others =
          IntStream.range(1, THERAPISTS).mapToObj(i -> newSession(browser, i)).toList();
      newSession(browser, 0);
      press(browser, WARM_UP);

      measure(browser, 1);
      try (var room = new BusyRoom(others, BETWEEN_PRESSES)) {
        measure(browser, THERAPISTS);
        room.check();
      }
    }
  }

  /** Opens the pad of a session of a couple that is new in the practice. */
  private static ChartingPad newSession(Browser browser, int number) {
    Page page = browser.go("/couple/new");
    page.fill("[id='couple:given-A']", "Wren" + number);
    page.fill("[id='couple:given-B']", "Ash" + number);
    page.locator("[id='couple:create']").press("Enter");
    page.waitForURL("**/practice/chart**");
    page.locator("[id='start-session:begin']").press("Enter");
    page.waitForURL("**/session/chart**");
    page.waitForFunction("() => document.activeElement.id === 'pad'");
    return ChartingPad.beside(browser);
  }

  /** One therapist presses in the browser while {@code charting - 1} others press elsewhere. */
  private static void measure(Browser browser, int charting) {
    Page page = browser.page();
    page.evaluate(WATCH);
    press(browser, PRESSES);
    page.waitForFunction("() => document.querySelector('#saved').dataset.state === 'saved'");
    print("press-paint", charting, milliseconds(page, "() => window.padBench.painted()"));
    print("press-durable", charting, milliseconds(page, "() => window.padBench.durable()"));
    page.reload();
    page.waitForFunction("() => document.activeElement.id === 'pad'");
  }

  private static void print(String figure, int charting, List<Double> values) {
    for (int percent : List.of(50, 95, 99)) {
      Figures.print(
          figure + "-p" + percent + "-" + charting,
          Figures.quantile(values, percent / 100.0),
          "ms");
    }
  }

  private static void press(Browser browser, int times) {
    for (int i = 0; i < times; i++) {
      browser.press(String.valueOf(KEYS.charAt(i % KEYS.length())));
      browser.page().waitForTimeout(BETWEEN_PRESSES.toMillis());
    }
  }

  private static List<Double> milliseconds(Page page, String measured) {
    List<Double> values =
        ((List<?>) page.evaluate(measured))
            .stream().map(value -> ((Number) value).doubleValue()).toList();
    assertThat(values).hasSize(PRESSES).allSatisfy(value -> assertThat(value).isPositive());
    return values;
  }

  /** The program with its database; memory that several share counts in parts (Pss). */
  private static double residentMegabytes(ShippedServer server) throws IOException {
    ProcessHandle program = ProcessHandle.of(server.pid()).orElseThrow();
    ProcessHandle database = ProcessHandle.of(server.databasePid()).orElseThrow();
    long kilobytes =
        Stream.of(Stream.of(program, database), database.children())
            .flatMap(processes -> processes)
            .mapToLong(process -> residentKilobytes(process.pid()))
            .sum();
    return kilobytes / 1024.0;
  }

  private static long residentKilobytes(long pid) {
    try {
      var resident = RESIDENT.matcher(Files.readString(Path.of("/proc/" + pid + "/smaps_rollup")));
      return resident.find() ? Long.parseLong(resident.group(1)) : 0;
    } catch (IOException ended) {
      return 0;
    }
  }
}
