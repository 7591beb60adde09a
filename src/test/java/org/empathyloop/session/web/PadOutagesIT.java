package org.empathyloop.session.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Presses and words while the network, the sign-in, another tab or another device goes: EL-SES-004,
 * 011 to 014, 024 and 029.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PadOutagesIT {
  private static final Pattern WRAP_UP = Pattern.compile(".*/session/wrap-up.*");

  private static final String REFUSING =
      """
      (() => {
        const send = window.fetch;
        window.fetch = async (...request) => {
          const sent = String(request[0]).endsWith("/commands") ? request[1]?.body : undefined;
          const refused = sent && JSON.parse(sent).commands.find(({ code }) => code === "%s");
          if (!refused) return send(...request);
          const told = { fault: "code-unknown", message: "Not today.", details: { command: refused.id } };
          return new Response(JSON.stringify(told), { status: 422, headers: { "Content-Type": "application/json" } });
        };
      })()""";

  @ArquillianResource private URL base;

  @Test
  void a_wall_clock_hours_ahead_at_an_offline_reload_moves_no_later_mark() throws Exception {
    try (AtThePad pad = AtThePad.of(base)) {
      Page page = pad.page();
      pad.press("q").allSaved().shellKept();
      page.context().setOffline(true);
      page.addInitScript("{ const now = Date.now; Date.now = () => now() + 6 * 3_600_000; }");
      page.reload();
      page.waitForFunction(AtThePad.READY);
      pad.press("w", "d");
      page.context().setOffline(false);
      pad.allSaved().press("k").allSaved();
      page.reload();
      page.waitForFunction(AtThePad.READY);
      pad.press("j").allSaved();

      List<Long> offsets = new ArrayList<>();
      List<String> doubtful = new ArrayList<>();
      for (JsonNode command : pad.commands()) {
        offsets.add(command.get("offsetMs").asLong());
        doubtful.add(command.get("code").asText() + " " + command.path("clock").asText());
      }
      assertThat(doubtful)
          .containsExactly("r-repair ", "warm wall", "protest wall", "protest ", "away ");
      assertThat(offsets).isSorted().allMatch(offset -> offset < 120_000);
    }
  }

  @Test
  void what_waits_here_is_brought_home_when_another_device_has_ended_the_session()
      throws Exception {
    try (AtThePad laptop = AtThePad.of(base)) {
      laptop.press("q").allSaved();
      laptop.page().context().setOffline(true);
      laptop.press("w", "d");
      assertThat(laptop.opened().device().post("/end", "{}").statusCode()).isEqualTo(200);
      laptop.page().context().setOffline(false);
      laptop.lookAtTheClock();

      laptop.page().waitForURL(WRAP_UP);
      assertThat(laptop.stored())
          .containsExactly("press a r-repair", "press a warm", "press a protest");
    }
  }

  @Test
  void presses_of_a_closed_tab_are_brought_home_before_the_end() throws Exception {
    try (AtThePad pad = AtThePad.of(base)) {
      Page page = pad.page();
      Page other = page.context().newPage();
      other.navigate(pad.opened().base().resolve(pad.opened().pad()).toString());
      other.waitForFunction(AtThePad.READY);
      page.context().setOffline(true);
      other.keyboard().press("k");
      other.waitForCondition(() -> pad.kept() == 1);
      other.close();
      page.context().setOffline(false);
      page.bringToFront();

      page.locator("#end").click();
      page.waitForURL(WRAP_UP);

      assertThat(pad.stored()).containsExactly("press b protest");
    }
  }

  @Test
  void the_wrap_up_sends_what_a_pad_left_and_holds_the_close_up_once() throws Exception {
    try (AtThePad pad = AtThePad.of(base)) {
      Page page = pad.page();
      pad.press("q").allSaved();
      page.route("**/commands", Route::abort);
      pad.press("w");
      page.waitForCondition(() -> pad.kept() == 2);
      assertThat(pad.opened().device().post("/end", "{}").statusCode()).isEqualTo(200);
      cut(page);
      page.navigate(
          pad.opened()
              .base()
              .resolve("/session/wrap-up?session=" + pad.opened().session())
              .toString());
      Locator notice = page.locator("#left-behind");
      notice.waitFor(new Locator.WaitForOptions().setTimeout(20_000));
      assertThat(notice.textContent()).contains("to the server yet: 1");

      page.locator("[id='close:close-session']").click();
      page.waitForCondition(() -> notice.textContent().contains("Press once more"));
      assertThat(page.locator(".chip.ok").count()).isZero();
      page.unroute("**/commands");
      page.waitForCondition(() -> notice.textContent().contains("Marks arrived just now"));

      assertThat(pad.stored()).containsExactly("press a r-repair", "press a warm");
    }
  }

  @Test
  void signing_out_brings_home_all_but_what_is_refused_and_says_how_many_that_are()
      throws Exception {
    try (AtThePad pad = AtThePad.of(base)) {
      Page page = pad.page();
      pad.press("q").allSaved();
      page.context().setOffline(true);
      pad.press("f", "w", "d");
      page.waitForCondition(() -> pad.kept() == 4);
      cut(page);
      page.navigate("about:blank");
      refuse(page, "away");
      page.context().setOffline(false);
      List<String> asked = new ArrayList<>();
      page.onDialog(
          dialog -> {
            asked.add(dialog.message());
            dialog.accept();
          });
      page.navigate(pad.opened().base().resolve("/couples").toString());

      page.locator("form.signed-in button").click();
      page.waitForURL(Pattern.compile(".*/sign-in.*"));

      assertThat(asked)
          .containsExactly("Marks not accepted: 1. Signing out loses them. Sign out all the same?");
      assertThat(pad.stored())
          .containsExactly("press a r-repair", "press a warm", "press a protest");
    }
  }

  @Test
  void signing_out_in_another_tab_closes_the_pad() {
    try (AtThePad pad = AtThePad.of(base)) {
      pad.press("q").allSaved();
      Page other = pad.page().context().newPage();
      other.navigate(pad.opened().base().resolve("/couples").toString());

      other.locator("form.signed-in button").click();
      other.waitForURL(Pattern.compile(".*/sign-in.*"));

      pad.page().bringToFront();
      pad.page().locator("#closed").waitFor();
      assertThat(pad.page().locator("#pad").isHidden()).isTrue();
      assertThat(pad.kept()).isZero();
    }
  }

  @Test
  void what_was_refused_stays_told_and_out_of_the_chart_after_a_reload() throws Exception {
    try (AtThePad pad = AtThePad.of(base)) {
      Page page = pad.page();
      refuse(page, "away");
      pad.press("q", "f", "w");
      page.locator("[data-refusals]").waitFor();
      assertThat(pad.moments()).isEqualTo(2);

      page.reload();
      page.waitForFunction(AtThePad.READY);
      assertThat(pad.moments()).isEqualTo(2);
      page.locator("[data-refusals] summary").click();
      assertThat(page.locator("[data-refusals] li").innerText())
          .matches("0:\\d\\d R\\.: Away: Not today\\.");
      page.locator("#put-away").click();
      assertThat(page.locator("[data-refusals]").isHidden()).isTrue();
      page.waitForCondition(() -> pad.kept() == 2);
      pad.press("d").allSaved();

      assertThat(pad.stored())
          .containsExactly("press a r-repair", "press a warm", "press a protest");
    }
  }

  @Test
  void words_outlive_a_time_out_and_are_sent_after_signing_in_beside_them() throws Exception {
    try (AtThePad pad = AtThePad.of(base)) {
      Page page = pad.page();
      pad.press("d").allSaved();
      pad.press("Shift+Enter");
      page.keyboard().type("you did it again");
      pad.timeOut();
      pad.press("Enter");
      page.waitForFunction("() => document.querySelector('#saved').dataset.state === 'sign-in'");
      assertThat(page.locator(".pad.left h2").textContent()).isEqualTo("A");
      assertThat(page.locator("#words-field").inputValue()).isEqualTo("you did it again");

      Page beside = page.context().waitForPage(() -> page.locator("#saved .to-sign-in").click());
      beside.fill("#user", pad.opened().user());
      beside.fill("#password", pad.opened().password());
      beside.keyboard().press("Enter");
      beside.waitForURL(Pattern.compile("^(?!.*/sign-in).*$"));

      page.waitForCondition(() -> page.locator("#recent q").textContent().contains("again"));
      pad.allSaved();
      assertThat(page.locator(".pad.left h2").textContent()).isEqualTo("R.");
      assertThat(pad.stored()).containsExactly("press a protest", "words you did it again");
    }
  }

  @Test
  void words_in_the_field_are_neither_dropped_by_escape_nor_by_the_end() throws Exception {
    try (AtThePad pad = AtThePad.of(base)) {
      Page page = pad.page();
      pad.press("d").allSaved();
      pad.press("Shift+Enter");
      page.keyboard().type("you did it again");
      pad.press("Escape");
      assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("pad");
      assertThat(page.locator("#words-field").inputValue()).isEqualTo("you did it again");

      page.locator("#end").click();
      page.waitForURL(WRAP_UP);

      assertThat(pad.stored()).containsExactly("press a protest", "words you did it again");
    }
  }

  @Test
  void hands_press_on_after_enter_whether_or_not_the_words_have_arrived() throws Exception {
    try (AtThePad pad = AtThePad.of(base)) {
      Page page = pad.page();
      pad.press("d").allSaved();
      page.context().setOffline(true);
      pad.press("Shift+Enter");
      page.keyboard().type("not today");
      pad.press("Enter", "f", "w");
      assertThat(page.locator("#words-field").inputValue()).isEqualTo("not today");
      assertThat(pad.moments()).isEqualTo(3);
      page.context().setOffline(false);
      page.evaluate("() => dispatchEvent(new Event('online'))");
      page.waitForFunction("() => document.querySelector('#words').hidden");
      pad.allSaved();

      assertThat(pad.stored())
          .containsExactlyInAnyOrder(
              "press a protest", "press a away", "press a warm", "words not today");
      assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("pad");
    }
  }

  @Test
  void what_is_typed_while_the_network_comes_back_stays_typing() throws Exception {
    try (AtThePad pad = AtThePad.of(base)) {
      Page page = pad.page();
      pad.press("d").allSaved();
      page.context().setOffline(true);
      pad.press("Shift+Enter");
      page.keyboard().type("not today");
      pad.press("Enter");
      page.waitForFunction("() => document.querySelector('#words [data-note]').textContent");
      pad.press("Shift+Enter");
      page.keyboard().type(", we");
      page.context().setOffline(false);
      pad.page().evaluate("() => dispatchEvent(new Event('online'))");
      page.keyboard().type(" said");
      pad.press("Enter");
      page.waitForFunction("() => document.querySelector('#words').hidden");

      assertThat(pad.stored()).containsExactly("press a protest", "words not today, we said");
    }
  }

  @Test
  void undo_goes_on_after_signing_in_again() throws Exception {
    try (AtThePad pad = AtThePad.of(base)) {
      pad.press("q", "w").allSaved();
      pad.timeOut();
      pad.browser().signIn(pad.opened().user(), pad.opened().password());
      pad.browser().go(pad.opened().pad());
      pad.page().waitForFunction(AtThePad.READY);

      pad.press("Backspace").allSaved();

      assertThat(pad.moments()).isEqualTo(1);
      assertThat(pad.stored()).containsExactly("press a r-repair", "press a warm", "undo");
    }
  }

  @Test
  void a_guided_pause_comes_back_after_another_question_and_is_closed_by_a_digit()
      throws Exception {
    try (AtThePad pad = AtThePad.of(base)) {
      pad.press("g", "h", "1");
      assertThat(pad.page().locator("[data-question=t-regulate]").isVisible()).isTrue();

      pad.press("2").allSaved();

      assertThat(pad.page().locator("[data-question=t-regulate]").isVisible()).isFalse();
      assertThat(pad.stored())
          .containsExactly(
              "press therapist t-regulate",
              "press a ask-shift guided",
              "answer shift-yes",
              "answer pause-a");
    }
  }

  @Test
  void a_question_closes_by_itself_and_long_after_a_guided_pause_digits_grade() {
    try (AtThePad pad = AtThePad.of(base)) {
      Object answered =
          pad.page()
              .evaluate(
                  """
                  async () => {
                    const { RoomStrip } = await import("/js/session/room.js");
                    const strip = document.getElementById("room").cloneNode(true);
                    const seats = { dress() {}, name: (partner) => partner, other: () => "b" };
                    const answers = [];
                    const room = new RoomStrip(strip, seats, {
                      answer: (press, code) => answers.push(code),
                      guide: () => undefined,
                    });
                    const asks = (at) => {
                      room.draw(at, [], false);
                      return !strip.querySelector("[data-question=notice-echo]").hidden;
                    };
                    const echo = (at) => room.open({ id: "e", code: "notice-echo", actor: "a" }, at);
                    echo(1_000);
                    const inTime = [asks(4_900), room.digit(1, 4_900)];
                    room.close("e");
                    echo(10_000);
                    return [...inTime, room.digit(1, 14_100), asks(14_100), answers.join()];
                  }""");
      assertThat(answered).isEqualTo(List.of(true, true, false, false, "own"));

      Object taken =
          pad.page()
              .evaluate(
                  """
                  async () => {
                    const { RoomStrip } = await import("/js/session/room.js");
                    const answers = [];
                    const guide = { press: { id: "g", code: "t-regulate" }, asked: 1_000 };
                    const room = new RoomStrip(document.getElementById("room"), {}, {
                      answer: (press, code) => answers.push(code),
                      guide: () => guide,
                    });
                    return [room.digit(4, 62_000, 30_000), room.digit(1, 77_000, 30_000), answers.join()];
                  }""");

      assertThat(taken).isEqualTo(List.of(true, false, "pause-not-yet"));
    }
  }

  /** What a page tries when it is left is not seen on the way: it gets no way out of the page. */
  private static void cut(Page page) {
    page.evaluate("() => { window.fetch = () => Promise.reject(new TypeError('cut')); }");
  }

  /**
   * From now on one code is refused as the server refuses it, wherever it stands in a batch. In the
   * page, because what passes its worker is not seen on the way.
   */
  private static void refuse(Page page, String code) {
    String refusing = REFUSING.formatted(code);
    page.addInitScript(refusing);
    page.evaluate(refusing);
  }
}
