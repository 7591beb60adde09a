package org.empathyloop.session.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Map;
import org.empathyloop.fixture.Browser;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The pad's modules by themselves, with clocks set by hand and a server that answers as it is told:
 * EL-SES-004, 005, 010, 011, 024 and 033. EL-SES-004, 009 to 011, 024 and 027.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PadModulesIT {
  /** A clock whose two sources are set by hand, 60 s after the session began. */
  private static final String CLOCK =
      """
      const { SessionClock } = await import("/js/session/clock.js");
      let monotonic = 5_000, wall = 1_700_000_000_000;
      const clock = new SessionClock({ monotonic: () => monotonic, wall: () => wall });
      const passes = (ms) => { monotonic += ms; wall += ms; };
      const sleeps = (ms) => { wall += ms; };
      const HOUR = 3_600_000;
      """;

  /**
   * A sender whose requests get the answers given, one after the other, the last one ever after.
   */
  private static final String SENDER =
      """
      const { Sender } = await import("/js/session/sender.js");
      const stored = (ids) => ({ acknowledged: ids.map((id) => ({ id })) });
      const answers = [];
      const posts = [], saved = [], refused = [];
      const sender = new Sender({
        post: async (commands) => {
          posts.push(commands.map((one) => one.id).join(""));
          const [status, body] = answers.length > 1 ? answers.shift() : answers[0];
          return new Response(JSON.stringify(body), { status });
        },
        saved: (commands) => saved.push(...commands.map((one) => one.id)),
        refused: (command) => refused.push(command.id),
        changed: () => {},
      });
      const send = async (...ids) => {
        sender.add(ids.map((id) => ({ id })));
        await sender.drained(5_000);
        return { posts, saved, refused };
      };
      """;

  private static @Nullable Browser browser;

  @ArquillianResource private URL base;

  @BeforeEach
  void open() {
    if (browser == null) {
      browser = Browser.open(URI.create(base.toString()));
      browser.go("/sign-in");
    }
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
      browser = null;
    }
  }

  @Test
  void after_a_sleep_the_wall_clock_stands_in_until_the_server_is_heard() {
    assertThat(
            run(
                CLOCK
                    + """
                    clock.contact(60_000, monotonic);
                    passes(1_000);
                    const awake = [clock.stamp(), clock.byWall];
                    sleeps(600_000);
                    const woken = [clock.stamp(), clock.byWall];
                    clock.contact(661_000, monotonic);
                    passes(500);
                    return [...awake, ...woken, clock.stamp(), clock.byWall];
                    """))
        .isEqualTo(List.of(61_000, false, 661_000, true, 661_500, false));
  }

  @Test
  void a_wall_clock_set_back_is_not_followed() {
    assertThat(
            run(
                CLOCK
                    + """
                    clock.contact(60_000, monotonic);
                    passes(1_000);
                    wall -= 2 * HOUR;
                    return [clock.stamp(), clock.byWall];
                    """))
        .isEqualTo(List.of(61_000, false));
  }

  @Test
  void a_wall_clock_hours_ahead_is_forgotten_when_the_server_is_heard_again() {
    assertThat(
            run(
                CLOCK
                    + """
                    clock.continueByWall(wall - 60_000 - 6 * HOUR);
                    const ahead = clock.stamp();
                    clock.contact(62_000, monotonic);
                    passes(1_000);
                    return [ahead, clock.stamp(), clock.byWall];
                    """))
        .isEqualTo(List.of(60_000 + 6 * 3_600_000, 63_000, false));
  }

  @Test
  void a_refusal_that_names_no_command_sets_none_aside() {
    assertThat(
            run(
                SENDER
                    + """
                    answers.push([409, { fault: "stale" }], [200, stored(["p"])]);
                    return send("p");
                    """))
        .isEqualTo(Map.of("posts", List.of("p", "p"), "saved", List.of("p"), "refused", List.of()));
  }

  @Test
  void a_refused_command_is_set_aside_and_the_rest_goes_on() {
    assertThat(
            run(
                SENDER
                    + """
                    answers.push([422, { details: { command: "q" } }], [200, stored(["p", "r"])]);
                    return send("p", "q", "r");
                    """))
        .isEqualTo(
            Map.of(
                "posts",
                List.of("pqr", "pr"),
                "saved",
                List.of("p", "r"),
                "refused",
                List.of("q")));
  }

  @Test
  void an_answer_that_leaves_a_command_out_is_none() {
    assertThat(
            run(
                SENDER
                    + """
                    answers.push([200, stored(["p"])], [200, stored(["p", "q"])]);
                    return send("p", "q");
                    """))
        .isEqualTo(
            Map.of("posts", List.of("pq", "pq"), "saved", List.of("p", "q"), "refused", List.of()));
  }

  @Test
  void tabs_that_open_together_agree_on_one_key() {
    assertThat(
            run(
                """
                const { PadStore } = await import("/js/session/store.js");
                const tabs = await Promise.all([PadStore.open(), PadStore.open(), PadStore.open()]);
                await Promise.all(tabs.map((tab) => tab.claim("together")));
                for (const [i, tab] of tabs.entries()) {
                  await tab.put("together", "s", { device: "d" + i, seq: 1, kind: "press" });
                }
                const later = await PadStore.open();
                await later.claim("together");
                const { kept, unreadable } = await later.read("together", "s");
                return [kept.length, unreadable];
                """))
        .isEqualTo(List.of(3, 0));
  }

  @Test
  void a_tab_whose_owner_signed_out_elsewhere_leaves_nothing_that_nobody_can_read() {
    assertThat(
            run(
                """
                const { PadStore } = await import("/js/session/store.js");
                const open = await PadStore.open(), other = await PadStore.open();
                await open.claim("leaver");
                await other.dropAllOf("leaver");
                await other.claim("leaver");
                const press = { device: "d", seq: 1, kind: "press" };
                const written = await open.put("leaver", "s", press).then(() => true, () => false);
                return [written, (await other.waiting("leaver")).own];
                """))
        .isEqualTo(List.of(false, 0));
  }

  @Test
  void what_no_key_opens_any_more_is_told_once_and_then_gone() {
    assertThat(
            run(
                """
                const { PadStore } = await import("/js/session/store.js");
                const store = await PadStore.open();
                await store.claim("former");
                await store.put("former", "s", { device: "d", seq: 1, kind: "press" });
                const database = await new Promise((resolve) => {
                  const opening = indexedDB.open("empathy-loop-pad");
                  opening.onsuccess = () => resolve(opening.result);
                });
                const keys = database.transaction("keys", "readwrite").objectStore("keys");
                await new Promise((resolve) => (keys.delete("former").onsuccess = resolve));
                database.close();
                const next = await PadStore.open();
                await next.claim("former");
                const first = await next.read("former", "s");
                const second = await next.read("former", "s");
                return [first.unreadable, second.unreadable, (await next.waiting("former")).own];
                """))
        .isEqualTo(List.of(1, 0, 0));
  }

  @Test
  void the_number_of_words_is_given_to_no_press() {
    assertThat(
            run(
                """
                const { PadStore } = await import("/js/session/store.js");
                const { CommandLog } = await import("/js/session/commands.js");
                const store = await PadStore.open();
                await store.claim("writer");
                const before = new CommandLog("d");
                await store.put("writer", "s", before.make("press", 100));
                await store.spend("writer", "s", before.draft("words", 200, { words: "said" }));
                const { kept, numbers } = await store.read("writer", "s");
                const after = new CommandLog("d");
                after.spent(numbers);
                return [kept.length, after.make("press", 300).seq];
                """))
        .isEqualTo(List.of(1, 3));
  }

  @Test
  void a_gateway_without_a_server_and_an_old_file_give_way_to_what_is_kept() {
    assertThat(
            run(
                """
                const cache = await caches.open("empathy-loop-pad-shell");
                await cache.put("/js/session/old.js", new Response("kept file"));
                await import("/pad-worker.js");
                let status = 502;
                const network = window.fetch;
                window.fetch = async () => new Response("no server", { status });
                const answer = (path, mode) => new Promise((resolve) => {
                  const event = new Event("fetch");
                  event.request = { method: "GET", url: location.origin + path, mode };
                  event.respondWith = async (response) => resolve(await (await response).text());
                  dispatchEvent(event);
                });
                const { PadStore } = await import("/js/session/store.js");
                await (await PadStore.open()).sawSignedIn("me");
                await cache.put("/session/chart?owner=me", new Response("kept shell"));
                await cache.put("/session/chart?owner=other", new Response("another's shell"));
                const told = [await answer("/session/chart", "navigate"), await answer("/js/session/old.js", "cors")];
                status = 404;
                told.push(await answer("/js/session/old.js", "cors"));
                status = 401;
                told.push(await answer("/session/chart", "navigate"));
                window.fetch = network;
                return told;
                """))
        .isEqualTo(List.of("kept shell", "kept file", "kept file", "no server"));
  }

  @Test
  void an_edit_counts_after_what_the_pad_sent_and_a_strike_without_a_number_counts_too() {
    assertThat(
            run(
                """
                const { readChart } = await import("/js/session/chart.js");
                let seq = 0;
                const command = (kind, offsetMs, more) =>
                  ({ id: "c" + ++seq, device: "d", seq, kind, offsetMs, ...more });
                const told = command("press", 1_000, { actor: "a", code: "away", feeling: "p-hurt" });
                const gone = command("press", 2_000, { actor: "b", code: "warm" });
                const chart = readChart(
                  [
                    told,
                    gone,
                    command("revise", 0, {
                      target: told.id, editNo: 1, code: "look-away", strength: 1, atMs: 3_000,
                      cleared: ["feeling", "words"],
                    }),
                    command("refine", 1_100, { target: told.id, code: "turn-away", feeling: "s-mad" }),
                    command("strength", 1_200, { target: told.id, strength: 3 }),
                    command("words", 1_300, { target: told.id, words: "said" }),
                    command("strike", 2_500, { target: gone.id }),
                  ],
                  "neutral",
                );
                return chart.moments.map((one) =>
                  [one.offsetMs, one.code, one.strength, one.feeling ?? "none", one.words ?? "none"].join(" "));
                """))
        .isEqualTo(List.of("3000 look-away 1 none none"));
  }

  @Test
  void twenty_marks_in_a_second_are_two_announcements() {
    assertThat(
            run(
                """
                const { Announcer } = await import("/js/session/announcer.js");
                const region = document.createElement("p"), said = [], due = [];
                region.dataset.more = "[last], and [more] before";
                let now = 0;
                const timeout = window.setTimeout;
                window.setTimeout = (act, ms) => due.push({ act, at: now + ms });
                const passes = (ms) => {
                  const until = now + ms;
                  while (due[0]?.at <= until) {
                    const { act, at } = due.shift();
                    now = at;
                    act();
                    if (region.textContent !== said.at(-1)) said.push(region.textContent);
                  }
                  now = until;
                };
                const announcer = new Announcer(region);
                for (let mark = 1; mark <= 20; mark++) {
                  announcer.say("mark " + mark);
                  passes(50);
                }
                const within = said.length;
                passes(10_000);
                announcer.say("much later");
                passes(50);
                window.setTimeout = timeout;
                return [within, ...said];
                """))
        .isEqualTo(List.of(1, "mark 1", "mark 20, and 18 before", "much later"));
  }

  /** The cap changes with the layout; what is charted is the key's place. */
  @Test
  void a_key_shows_what_the_users_layout_has_there_told_by_the_browser_or_by_its_first_press() {
    assertThat(
            run(
                """
                const { labelByLayout, listenForKeys } = await import("/js/session/keys.js");
                const pad = document.createElement("div");
                for (const [place, cap, code] of [["KeyQ", "Q", "r-repair"], ["KeyZ", "Z", "soft"]]) {
                  const key = Object.assign(document.createElement("button"), { innerHTML: "<kbd></kbd>" });
                  Object.assign(key.dataset, { place, code });
                  key.firstChild.textContent = cap;
                  pad.append(key);
                }
                const caps = () => [...pad.querySelectorAll("kbd")].map((cap) => cap.textContent).join("");
                const layout = async () => new Map([["KeyQ", "a"]]);
                Object.defineProperty(navigator, "keyboard", { value: { getLayoutMap: layout }, configurable: true });
                await labelByLayout(pad);
                const told = caps();
                const refused = async () => { throw new DOMException("no"); };
                Object.defineProperty(navigator, "keyboard", { value: { getLayoutMap: refused }, configurable: true });
                await labelByLayout(pad);
                const pressed = [];
                listenForKeys(pad, () => true, { press: (key) => pressed.push(key.dataset.code) });
                pad.lastChild.dispatchEvent(
                  new KeyboardEvent("keydown", { code: "KeyZ", key: "w", bubbles: true, cancelable: true }),
                );
                delete navigator.keyboard;
                return [told, caps(), ...pressed];
                """))
        .isEqualTo(List.of("AZ", "AW", "soft"));
  }

  private static Object run(String script) {
    if (browser == null) {
      throw new IllegalStateException("no browser is open");
    }
    return browser.page().evaluate("async () => {" + script + "}");
  }
}
