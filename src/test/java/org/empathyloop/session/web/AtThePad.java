package org.empathyloop.session.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.empathyloop.fixture.Browser;
import org.empathyloop.fixture.OpenedSession;
import org.empathyloop.fixture.PadDevice;

/** A therapist whose hands are on the pad of a session that has just begun. */
final class AtThePad implements AutoCloseable {
  /** The pad has the focus and says how it stands with saving. */
  static final String READY =
      "() => document.activeElement.id === 'pad'"
          + " && document.querySelector('#saved [data-line]').textContent";

  /** How many commands this browser keeps, those included that the server has. */
  static final String KEPT =
      """
      () => new Promise((resolve, reject) => {
        const opening = indexedDB.open("empathy-loop-pad");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const count = database.transaction("commands").objectStore("commands").count();
          count.onsuccess = () => { database.close(); resolve(count.result); };
        };
      })""";

  private static final String SHELL_KEPT =
      """
      async () => {
        const kept = await (await caches.open("empathy-loop-pad-shell")).keys();
        const has = (path) => kept.some((one) => new URL(one.url).pathname.endsWith(path));
        return has("/js/session/words.js") && has("/session/chart");
      }""";

  private final OpenedSession opened;
  private final Browser browser;

  private AtThePad(OpenedSession opened, Browser browser) {
    this.opened = opened;
    this.browser = browser;
  }

  static AtThePad of(URL base) {
    OpenedSession opened = OpenedSession.at(URI.create(base.toString()));
    return at(opened, Browser.open(opened.base()));
  }

  /** Signs in with this browser and opens the pad. */
  static AtThePad at(OpenedSession opened, Browser browser) {
    browser.signIn(opened.user(), opened.password());
    browser.go(opened.pad());
    browser.page().waitForFunction(READY);
    return new AtThePad(opened, browser);
  }

  OpenedSession opened() {
    return opened;
  }

  Browser browser() {
    return browser;
  }

  Page page() {
    return browser.page();
  }

  AtThePad press(String... keys) {
    browser.press(keys);
    return this;
  }

  AtThePad allSaved() {
    allSaved(page());
    return this;
  }

  static void allSaved(Page page) {
    page.waitForFunction("() => document.querySelector('#saved').dataset.state === 'saved'");
  }

  /** How many moments the pad says that there are. */
  int moments() {
    return Integer.parseInt(
        page().locator("#saved [data-count]").textContent().replaceAll("\\D", ""));
  }

  /** What the server has, a line a command: kind, then whom, what and how. */
  List<String> stored() throws IOException, InterruptedException {
    List<String> stored = new ArrayList<>();
    for (JsonNode command : commands()) {
      List<String> words = new ArrayList<>(List.of(command.get("kind").asText()));
      for (String field :
          List.of("actor", "partner", "code", "feeling", "state", "level", "strength", "words")) {
        boolean usual = field.equals("strength") && words.get(0).equals("press");
        if (command.has(field) && !usual) {
          words.add(command.get(field).asText());
        }
      }
      if (command.path("prompted").asBoolean()) {
        words.add("guided");
      }
      stored.add(String.join(" ", words));
    }
    return stored;
  }

  JsonNode commands() throws IOException, InterruptedException {
    return PadDevice.json(opened.device().open()).get("commands");
  }

  /** How many commands this browser keeps, those included that the server has. */
  int kept() {
    return (int) page().evaluate(KEPT);
  }

  AtThePad shellKept() {
    shellKept(page());
    return this;
  }

  /** The worker has taken what a reload without network needs. */
  static void shellKept(Page page) {
    page.waitForCondition(() -> (boolean) page.evaluate(SHELL_KEPT));
  }

  /** As at the next heartbeat, which would come within half a minute. */
  AtThePad lookAtTheClock() {
    page()
        .evaluate(
            """
            owner => {
              const door = new BroadcastChannel("empathy-loop-door");
              door.postMessage({ owner, way: "in" });
              door.close();
            }""",
            opened.user());
    return this;
  }

  /** The server has forgotten the sign-in; the browser does not know it yet. */
  void timeOut() {
    BrowserContext context = page().context();
    Cookie signIn =
        context.cookies().stream()
            .filter(cookie -> cookie.name.contains("SIGNIN"))
            .findFirst()
            .orElseThrow();
    signIn.value = "A".repeat(signIn.value.length());
    context.addCookies(List.of(signIn));
  }

  @Override
  public void close() {
    browser.close();
  }
}
