package org.empathyloop.session.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.empathyloop.fixture.Browser;
import org.empathyloop.fixture.OpenedSession;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What happens to presses when tabs, sign-ins and clocks come and go: EL-SES-010 to 013, 024. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PadKeepsIT {
  private static final int SIX_HOURS_MS = 6 * 3_600_000;

  @ArquillianResource private URL base;

  /** EL-SES-012. */
  @Test
  void a_tab_that_is_gone_leaves_its_presses_to_the_next_one() throws Exception {
    try (AtThePad pad = AtThePad.of(base)) {
      pad.press("q").allSaved();
      Page next = pad.page();
      next.context().setOffline(true);
      pad.press("w", "d", "k");
      keptInTheBrowser(next, 4);
      next.navigate("about:blank");
      next.context().setOffline(false);

      next.navigate(pad.opened().base().resolve(pad.opened().pad()).toString());
      next.waitForFunction(AtThePad.READY);
      AtThePad.allSaved(next);

      assertThat(pad.stored())
          .containsExactly(
              "press a r-repair", "press a warm", "press a protest", "press b protest");
    }
  }

  @Test
  void two_tabs_of_one_session_show_the_same_and_undo_their_own() throws Exception {
    try (AtThePad pad = AtThePad.of(base)) {
      Page other = pad.page().context().newPage();
      other.navigate(pad.opened().base().resolve(pad.opened().pad()).toString());
      other.waitForFunction(AtThePad.READY);

      pad.press("w");
      other.keyboard().press("k");
      pad.page().bringToFront();
      pad.press("Backspace").allSaved();
      AtThePad.allSaved(other);

      for (Page tab : List.of(pad.page(), other)) {
        tab.waitForFunction("() => document.querySelectorAll('#recent .mom').length === 1");
        assertThat(tab.locator("#recent strong").textContent()).isEqualTo("Protest");
      }
      assertThat(pad.stored()).containsExactlyInAnyOrder("press a warm", "press b protest", "undo");
    }
  }

  @Test
  void two_devices_of_one_session_agree_at_the_next_heartbeat_and_after_a_reload()
      throws Exception {
    try (AtThePad laptop = AtThePad.of(base);
        AtThePad tablet = AtThePad.at(laptop.opened(), Browser.open(laptop.opened().base()))) {
      laptop.press("w").allSaved();
      tablet.press("j").allSaved();
      laptop.press("d").allSaved();

      for (AtThePad device : List.of(laptop, tablet)) {
        device.lookAtTheClock();
        device
            .page()
            .waitForFunction("() => document.querySelectorAll('#recent .mom').length === 3");
      }
      String seen = laptop.page().locator("#recent strong").allInnerTexts().toString();
      assertThat(tablet.page().locator("#recent strong").allInnerTexts()).hasToString(seen);

      List<String> shown = new ArrayList<>();
      for (AtThePad device : List.of(laptop, tablet)) {
        device.page().reload();
        device.page().waitForFunction(AtThePad.READY);
        shown.add(device.page().locator("#recent").innerText());
      }

      assertThat(shown.get(0)).isEqualTo(shown.get(1));
      assertThat(laptop.moments()).isEqualTo(3);
    }
  }

  @Test
  void after_a_time_out_the_same_therapist_signs_in_again_and_everything_arrives()
      throws Exception {
    try (AtThePad pad = AtThePad.of(base)) {
      pad.press("q").allSaved();
      pad.timeOut();
      pad.press("w", "d");
      pad.page()
          .waitForFunction("() => document.querySelector('#saved').dataset.state === 'sign-in'");
      assertThat(pad.moments()).isEqualTo(3);

      pad.page().locator("#saved .to-sign-in").click();
      pad.page().fill("#user", pad.opened().user());
      pad.page().fill("#password", pad.opened().password());
      pad.page().keyboard().press("Enter");
      pad.page().waitForURL(Pattern.compile(".*/session/chart.*"));
      pad.page().waitForFunction(AtThePad.READY);
      pad.allSaved();

      assertThat(pad.stored())
          .containsExactly("press a r-repair", "press a warm", "press a protest");
    }
  }

  /** EL-SES-028. */
  @Test
  void another_user_of_this_browser_neither_sends_nor_opens_nor_wipes_what_waits()
      throws Exception {
    OpenedSession other = OpenedSession.at(base.toURI());
    try (AtThePad pad = AtThePad.of(base)) {
      Page page = pad.page();
      pad.press("q").allSaved();
      page.context().setOffline(true);
      pad.press("w", "d");
      keptInTheBrowser(page, 3);
      pad.timeOut();
      page.context().setOffline(false);
      page.waitForFunction("() => document.querySelector('#saved').dataset.state === 'sign-in'");

      pad.browser().signIn(other.user(), other.password());
      pad.browser().go(pad.opened().pad());
      page.locator("#closed").waitFor();
      assertThat(page.locator("#recent .mom").count()).isZero();
      page.context().setOffline(true);
      page.reload();
      page.locator("#closed").waitFor();
      assertThat(page.locator("#recent .mom").count()).isZero();
      page.context().setOffline(false);
      pad.browser().go("/today");
      page.locator("form.signed-in button").click();
      page.waitForURL(Pattern.compile(".*/sign-in.*"));
      assertThat(pad.stored()).containsExactly("press a r-repair");

      pad.browser().signIn(pad.opened().user(), pad.opened().password());
      pad.browser().go(pad.opened().pad());
      page.waitForFunction(AtThePad.READY);
      pad.allSaved();
      assertThat(pad.stored())
          .containsExactly("press a r-repair", "press a warm", "press a protest");
    }
  }

  @Test
  void a_pad_left_open_sends_nothing_in_the_name_of_who_signed_in_after() throws Exception {
    OpenedSession other = OpenedSession.at(base.toURI());
    try (AtThePad pad = AtThePad.of(base)) {
      pad.press("q").allSaved();
      pad.timeOut();
      Page elsewhere = pad.page().context().newPage();
      elsewhere.navigate(other.base().resolve("/sign-in").toString());
      elsewhere.fill("#user", other.user());
      elsewhere.fill("#password", other.password());
      elsewhere.keyboard().press("Enter");
      elsewhere.waitForURL(Pattern.compile("^(?!.*/sign-in).*$"));

      pad.page().bringToFront();
      pad.press("w");

      pad.page()
          .waitForFunction("() => document.querySelector('#saved').dataset.state === 'no-access'");
      assertThat(pad.stored()).containsExactly("press a r-repair");
    }
  }

  /** EL-SES-013. */
  @Test
  void signing_out_sends_what_waits_first_and_leaves_nothing() throws Exception {
    try (AtThePad pad = AtThePad.of(base)) {
      Page page = pad.page();
      pad.press("q").allSaved();
      page.context().setOffline(true);
      pad.press("w", "d");
      keptInTheBrowser(page, 3);
      page.navigate("about:blank");
      page.context().setOffline(false);
      page.navigate(pad.opened().base().resolve("/today").toString());

      page.locator("form.signed-in button").click();
      page.waitForURL(Pattern.compile(".*/sign-in.*"));

      assertThat(pad.stored())
          .containsExactly("press a r-repair", "press a warm", "press a protest");
      assertThat(inTheBrowser(page)).isZero();
    }
  }

  /** EL-SES-013. */
  @Test
  void signing_out_asks_once_when_something_cannot_be_sent() throws Exception {
    try (AtThePad pad = AtThePad.of(base)) {
      Page page = pad.page();
      pad.press("q").allSaved();
      page.context().setOffline(true);
      pad.press("w");
      keptInTheBrowser(page, 2);
      // what a page tries when it is left is not seen by the route
      page.evaluate("() => { window.fetch = () => Promise.reject(new TypeError('cut')); }");
      page.navigate("about:blank");
      page.route("**/commands", route -> route.abort());
      page.context().setOffline(false);
      page.navigate(pad.opened().base().resolve("/today").toString());
      List<String> asked = new ArrayList<>();
      page.onceDialog(
          dialog -> {
            asked.add(dialog.message());
            dialog.dismiss();
          });

      page.locator("form.signed-in button").click();
      page.waitForCondition(() -> !asked.isEmpty());
      assertThat(asked.get(0)).contains("Marks not saved yet: 1");
      assertThat(inTheBrowser(page)).isPositive();
      page.onceDialog(Dialog::accept);
      page.locator("form.signed-in button").click();
      page.waitForURL(Pattern.compile(".*/sign-in.*"));

      assertThat(inTheBrowser(page)).isZero();
    }
  }

  /** EL-SES-029. */
  @Test
  void a_session_that_is_over_leaves_nothing_in_the_browser() {
    try (AtThePad pad = AtThePad.of(base)) {
      pad.press("q", "w").allSaved();
      assertThat(inTheBrowser(pad.page())).isEqualTo(2);

      pad.page().locator("#end").click();
      pad.page().waitForURL(Pattern.compile(".*/session/wrap-up.*"));

      assertThat(inTheBrowser(pad.page())).isZero();
    }
  }

  @Test
  void a_wall_clock_that_jumps_neither_stretches_nor_reorders_the_marks() throws Exception {
    try (AtThePad pad = AtThePad.of(base)) {
      pad.press("q");
      pad.page()
          .evaluate("ms => { const now = Date.now; Date.now = () => now() + ms; }", SIX_HOURS_MS);
      pad.press("w").allSaved();
      pad.page()
          .evaluate(
              "ms => { const now = Date.now; Date.now = () => now() - ms; }", 2 * SIX_HOURS_MS);
      pad.press("d").allSaved();

      List<Long> offsets = new ArrayList<>();
      for (JsonNode command : pad.commands()) {
        offsets.add(command.get("offsetMs").asLong());
      }
      assertThat(offsets).isSorted().allMatch(offset -> offset < 120_000);
      assertThat(pad.stored())
          .containsExactly("press a r-repair", "press a warm", "press a protest");
    }
  }

  private static void keptInTheBrowser(Page page, int commands) {
    page.waitForCondition(() -> inTheBrowser(page) >= commands);
  }

  private static int inTheBrowser(Page page) {
    Object count =
        page.evaluate(
            """
            () => new Promise((resolve, reject) => {
              const opening = indexedDB.open("empathy-loop-pad");
              opening.onerror = () => reject(opening.error);
              opening.onsuccess = () => {
                const database = opening.result;
                if (!database.objectStoreNames.contains("commands")) {
                  database.close();
                  indexedDB.deleteDatabase("empathy-loop-pad");
                  resolve(0);
                  return;
                }
                const count = database.transaction("commands").objectStore("commands").count();
                count.onsuccess = () => { database.close(); resolve(count.result); };
              };
            })""");
    return ((Number) count).intValue();
  }
}
