package org.empathyloop.session.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.empathyloop.fixture.Axe;
import org.empathyloop.fixture.Browser;
import org.empathyloop.fixture.OpenedSession;
import org.empathyloop.fixture.PadDevice;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A therapist at the pad, in Chromium. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PadBrowserIT {
  private static final String READY =
      "() => document.activeElement.id === 'pad' && document.querySelector('#saved [data-line]').textContent";

  /** Of the couple whose session is opened. */
  private static final String[] NAMES = {"Rosalind", "Arden", "Mortimer"};

  @ArquillianResource private URL base;

  /** EL-SES-009. */
  @Test
  void both_hands_chart_by_keyboard_and_everything_is_stored_as_pressed() throws Exception {
    OpenedSession opened = opened();
    try (Browser browser = atPad(opened)) {
      browser.press("d", "3", "j", "v", "Space", "e", "y", "2", "n", "n");
      allSaved(browser.page());

      assertThat(stored(opened))
          .containsExactly(
              "press a protest",
              "strength   3",
              "press b away",
              "press a tenses 2",
              "state sideways",
              "press a disclose",
              "press a notice-echo",
              "answer  picked-up",
              "press a name-cycle",
              "refine b ");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void backspace_takes_back_and_shift_backspace_brings_back_across_a_reload() throws Exception {
    OpenedSession opened = opened();
    try (Browser browser = atPad(opened)) {
      browser.press("w", "o", "Backspace");
      allSaved(browser.page());
      assertThat(moments(browser.page())).isEqualTo(1);

      browser.page().reload();
      browser.page().waitForFunction(READY);
      assertThat(moments(browser.page())).isEqualTo(1);
      browser.press("Shift+Backspace");
      allSaved(browser.page());

      assertThat(moments(browser.page())).isEqualTo(2);
    }
  }

  /** EL-SES-001, EL-SES-002. */
  @Test
  void sixty_presses_without_network_and_a_reload_among_them_are_stored_once_each_in_order()
      throws Exception {
    OpenedSession opened = opened();
    try (Browser browser = atPad(opened)) {
      Page page = browser.page();
      browser.press("q");
      allSaved(page);
      AtThePad.shellKept(page);
      page.context().setOffline(true);
      String hands = "qwersdfujiklop".repeat(5).substring(0, 60);
      press(browser, hands.substring(0, 30));
      keptInTheBrowser(page, 31);
      assertThat(page.locator("#saved").getAttribute("data-state")).isEqualTo("retrying");
      page.reload();
      page.waitForFunction(READY);
      press(browser, hands.substring(30));
      keptInTheBrowser(page, 61);
      assertThat(moments(page)).isEqualTo(61);
      assertThat(ClearText.in(browser.profile(), NAMES)).isEmpty();
      assertThat(ClearText.afterKeeping(browser, "protest")).hasSize(1);

      page.context().setOffline(false);
      allSaved(page);

      JsonNode commands = PadDevice.json(opened.device().open()).get("commands");
      assertThat(commands).hasSize(61);
      List<Integer> order = new ArrayList<>();
      commands.forEach(command -> order.add(command.get("seq").asInt()));
      assertThat(order).isSorted().doesNotHaveDuplicates();
    }
  }

  /** EL-SES-014. */
  @Test
  void words_are_kept_in_the_field_until_the_server_has_them_and_nowhere_else() throws Exception {
    OpenedSession opened = opened();
    try (Browser browser = atPad(opened)) {
      Page page = browser.page();
      browser.press("d");
      allSaved(page);
      page.context().setOffline(true);
      browser.press("Shift+Enter");
      page.keyboard().type("you did it again");
      browser.press("Enter");
      page.waitForFunction("() => document.querySelector('#words [data-note]').textContent");
      assertThat(page.locator("#words-field").inputValue()).isEqualTo("you did it again");
      assertThat(ClearText.in(browser.profile(), "you did it again")).isEmpty();

      page.context().setOffline(false);
      page.locator("#words button").click();
      page.waitForFunction("() => document.querySelector('#words').hidden");

      assertThat(page.locator("#recent q").textContent()).isEqualTo("you did it again");
    }
  }

  @Test
  void keys_act_in_the_pad_only_and_not_when_switched_off() throws Exception {
    OpenedSession opened = opened();
    try (Browser browser = atPad(opened)) {
      browser.press("Escape", "q");
      browser.page().locator("#pad").focus();
      browser.page().locator("#single-keys").press("Enter");
      browser.page().locator("#pad").focus();
      browser.press("q");
      browser.page().locator("[data-place=KeyW]").press("Enter");
      allSaved(browser.page());

      assertThat(stored(opened)).containsExactly("press a warm");
    }
  }

  @Test
  void the_pad_and_the_wrap_up_are_accessible_in_both_themes_and_on_a_tablet() {
    OpenedSession opened = opened();
    try (Browser browser = atPad(opened)) {
      browser.press("d", "j", "y");
      Axe.assertAccessibleInBothThemes(browser.page());
      browser.page().setViewportSize(1024, 768);
      Axe.assertAccessible(browser.page());
      browser.page().locator("#end").click();
      browser.page().waitForURL(Pattern.compile(".*/session/wrap-up.*"));
      Axe.assertAccessibleInBothThemes(browser.page());
      assertThat(browser.complaints()).isEmpty();
    }
  }

  /** EL-SES-017. */
  @Test
  void the_wrap_up_takes_what_is_remembered_and_closes_the_session() throws Exception {
    OpenedSession opened = opened();
    try (Browser browser = atPad(opened)) {
      Page page = browser.page();
      browser.press("j", "h");
      allSaved(page);
      page.locator("#end").click();
      page.waitForURL(Pattern.compile(".*/session/wrap-up.*"));

      page.locator("#questions button").first().click();
      page.waitForFunction("() => !document.querySelector('#questions fieldset')");
      page.locator("[id='recall:actor']").selectOption("b");
      page.locator("[id='recall:minute']").fill("0");
      page.locator("[id='recall:code']").selectOption("look-away");
      page.locator("[id='recall:remember']").click();
      page.locator("#recalled").waitFor();
      page.locator("[id='close:close-session']").click();

      page.locator(".chip.ok").waitFor();
      assertThat(stored(opened)).contains("answer  shift-yes", "press b look-away");
      PadDevice late = opened.device();
      assertThat(late.send(late.press("a", "warm", 1)).statusCode()).isEqualTo(409);
    }
  }

  private OpenedSession opened() {
    return OpenedSession.at(URI.create(base.toString()));
  }

  /** By way of the chart's home, which has the full names. */
  private static Browser atPad(OpenedSession opened) {
    Browser browser = Browser.openOnDisk(opened.base()).signIn(opened.user(), opened.password());
    browser.go("/practice/chart?couple=" + opened.couple());
    assertThat(browser.page().locator("main").innerText()).contains(NAMES);
    browser.go(opened.pad());
    browser.page().waitForFunction(READY);
    return browser;
  }

  private static void press(Browser browser, String keys) {
    keys.chars().forEach(key -> browser.press(Character.toString(key)));
  }

  private static void allSaved(Page page) {
    page.waitForFunction("() => document.querySelector('#saved').dataset.state === 'saved'");
  }

  /**
   * Nobody presses and reloads within the milliseconds that it takes to keep a press. Asked again
   * and again from here: what waits in the page takes a promise for a yes.
   *
   * @param commands how many there must be, those included that the server has
   */
  private static void keptInTheBrowser(Page page, int commands) {
    page.waitForCondition(() -> (int) page.evaluate(AtThePad.KEPT) == commands);
  }

  private static int moments(Page page) {
    return Integer.parseInt(
        page.locator("#saved [data-count]").textContent().replaceAll("\\D", ""));
  }

  private static List<String> stored(OpenedSession opened) throws Exception {
    List<String> stored = new ArrayList<>();
    for (JsonNode command : PadDevice.json(opened.device().open()).get("commands")) {
      String kind = command.get("kind").asText();
      String line =
          switch (kind) {
            case "state" -> command.get("state").asText();
            case "strength" -> "  " + command.get("strength").asText();
            default -> command.path("actor").asText() + " " + command.path("code").asText();
          };
      stored.add(kind + " " + line + (command.has("level") ? " " + command.get("level") : ""));
    }
    return stored;
  }
}
