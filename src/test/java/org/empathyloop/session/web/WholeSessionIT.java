package org.empathyloop.session.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.regex.Pattern;
import org.empathyloop.fixture.Axe;
import org.empathyloop.fixture.Browser;
import org.empathyloop.fixture.OpenedSession;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A session from its first mark to its close, by keyboard alone and by touch alone. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WholeSessionIT {
  private static final Pattern WRAP_UP = Pattern.compile(".*/session/wrap-up.*");

  @ArquillianResource private URL base;

  @Test
  void by_keyboard_alone() throws Exception {
    try (AtThePad pad = AtThePad.of(base)) {
      Page page = pad.page();
      pad.press("d", "3", "j", "Space", "v", "v", "z", "e", "Shift+e", "Enter");
      pad.press("y", "4", "y", "y", "1", "y", "3", "g", "x", "1", "h", "h", "1", "n", "n");
      pad.press("t", "5", "b", "9");
      assertSafetyConcernReadsBookmark(page);
      pad.press("w", "Backspace", "Shift+Backspace").allSaved();
      assertThat(pad.stored())
          .containsExactly(
              "press a protest",
              "strength 3",
              "press b away",
              "state sideways",
              "press a tenses 2",
              "press a tenses 3",
              "press a soft-words-tense-body",
              "press a disclose",
              "refine p-hurt",
              "words",
              "press a notice-echo guided",
              "answer unsure",
              "press a notice-echo guided",
              "refine b",
              "answer own",
              "press a notice-echo guided",
              "answer both",
              "press therapist t-regulate",
              "press a practice guided",
              "strength 1",
              "press a ask-shift guided",
              "refine b",
              "answer shift-yes",
              "press a name-cycle guided",
              "refine b",
              "press therapist t-step",
              "press a change-cue guided",
              "press therapist bookmark",
              "press therapist safety-flag",
              "press a warm",
              "undo",
              "redo");

      pad.press("Escape");
      assertThat(focused(page)).isEqualTo("live");
      tabTo(page, "#end");
      pad.press("Enter");
      page.waitForURL(WRAP_UP);
      tabTo(page, "[id='close:close-session']");
      pad.press("Enter");
      page.locator(".chip.ok").waitFor();

      assertThat(pad.browser().complaints()).isEmpty();
    }
  }

  /** Whoever sees or hears the pad learns of a bookmark. */
  private static void assertSafetyConcernReadsBookmark(Page page) {
    Locator row = page.locator("#recent .mom").first();
    row.locator("strong").getByText("Bookmark").waitFor();
    page.waitForFunction(
        "() => document.querySelector('#announcer').textContent.startsWith('Bookmark')");
    assertThat(page.locator("#room .state .chip").first().textContent()).startsWith("Bookmark");
    assertThat(page.locator("#pad").innerText()).doesNotContainIgnoringCase("safety");
  }

  @Test
  void by_touch_alone_on_a_tablet() throws Exception {
    OpenedSession opened = OpenedSession.at(URI.create(base.toString()));
    try (AtThePad pad = AtThePad.at(opened, Browser.openTablet(opened.base()))) {
      Page page = pad.page();
      pad.browser().go("/practice/chart?couple=" + opened.couple());
      page.locator("#continue").tap();
      page.waitForFunction(AtThePad.READY);
      page.locator("#swap").tap();
      page.waitForFunction("() => document.querySelector('.pad.left').dataset.partner === 'b'");
      for (String touched :
          List.of(
              ".pad.left [data-code=protest]",
              "#refine [data-code=criticise]:visible",
              ".pad.right [data-code=away]",
              "#grade [data-grade='3']",
              "#recent [data-other-partner]:visible >> nth=0",
              "#loop [data-state=sideways]",
              ".ladder[data-side=right] [data-level='4']",
              ".room-keys [data-code=notice-echo]",
              "#room [data-code=both]:visible",
              "#undo",
              "#redo",
              ".room-keys [data-code=t-regulate]",
              "#room [data-code=pause-both]:visible",
              "#add-words")) {
        page.locator(touched).tap();
      }
      page.locator("#words-field").tap();
      page.keyboard().type("not today");
      pad.allSaved();
      page.locator("#words button").tap();
      page.waitForFunction("() => document.querySelector('#words').hidden");
      pad.allSaved();

      assertThat(pad.stored())
          .containsExactly(
              "press b protest",
              "refine criticise",
              "press a away",
              "strength 3",
              "refine b",
              "state sideways",
              "arousal a 4",
              "press b notice-echo guided",
              "answer both",
              "undo",
              "redo",
              "press therapist t-regulate",
              "answer pause-both",
              "words not today");
      for (Locator key : page.locator("#pad button:visible").all()) {
        var box = key.boundingBox();
        assertThat(Math.min(box.width, box.height))
            .as(key.textContent())
            .isGreaterThanOrEqualTo(43.9);
      }
      page.locator("#end").tap();
      page.waitForURL(WRAP_UP);
      rememberByTouch(page);
      page.locator("[id='loop:confirm']").tap();
      page.locator("#loop .chip.ok").waitFor();
      page.locator("[id='close:close-session']").tap();
      page.locator(".close-session a[href^='/cycle/map']").waitFor();
      assertThat(pad.stored()).contains("press a protest");
    }
  }

  /** What was not charted while it happened, by its minute. */
  private static void rememberByTouch(Page page) {
    page.locator("[id='recall:actor']").selectOption("a");
    page.locator("[id='recall:minute']").fill("0");
    page.locator("[id='recall:code']").selectOption("protest");
    page.locator("[id='recall:remember']").tap();
    page.locator("#recalled .row").waitFor();
  }

  @Test
  void two_thumbs_at_once_are_two_presses_and_a_touch_drawn_away_is_none() throws Exception {
    OpenedSession opened = OpenedSession.at(URI.create(base.toString()));
    try (AtThePad pad = AtThePad.at(opened, Browser.openTablet(opened.base()))) {
      JsonObject left = finger(pad.page(), ".pad.left [data-code=protest]", 1);
      JsonObject right = finger(pad.page(), ".pad.right [data-code=away]", 2);
      JsonObject away = finger(pad.page(), ".pad.right [data-code=warm]", 1);
      CDPSession fingers = pad.page().context().newCDPSession(pad.page());

      touch(fingers, "touchStart", left);
      touch(fingers, "touchStart", left, right);
      touch(fingers, "touchEnd", left);
      touch(fingers, "touchEnd");
      pad.allSaved();
      assertThat(pad.stored()).containsExactlyInAnyOrder("press a protest", "press b away");
      touch(fingers, "touchStart", left);
      touch(fingers, "touchMove", away);
      touch(fingers, "touchEnd");
      pad.page().locator(".pad.left [data-code=warm]").press("Enter");
      pad.allSaved();

      assertThat(pad.stored())
          .containsExactlyInAnyOrder("press a protest", "press b away", "press a warm");
    }
  }

  private static JsonObject finger(Page page, String selector, int id) {
    var box = page.locator(selector).boundingBox();
    JsonObject finger = new JsonObject();
    finger.addProperty("x", box.x + box.width / 2);
    finger.addProperty("y", box.y + box.height / 2);
    finger.addProperty("id", id);
    return finger;
  }

  /** The fingers that are down after it. */
  private static void touch(CDPSession session, String type, JsonObject... down) {
    JsonArray points = new JsonArray();
    List.of(down).forEach(points::add);
    JsonObject touch = new JsonObject();
    touch.addProperty("type", type);
    touch.add("touchPoints", points);
    session.send("Input.dispatchTouchEvent", touch);
  }

  @Test
  void at_200_percent_zoom_in_both_themes_and_with_names_for_a_screen_reader() {
    OpenedSession opened = OpenedSession.at(URI.create(base.toString()));
    try (AtThePad pad = AtThePad.at(opened, Browser.open(opened.base(), "en-US", 720, 450))) {
      Page page = pad.page();
      pad.press("d", "v", "x", "y");

      Axe.assertAccessibleInBothThemes(page);
      assertThat(
              (Boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
          .isTrue();
      named(page, AriaRole.GROUP, "Charting pad");
      named(page, AriaRole.REGION, "R.");
      named(page, AriaRole.BUTTON, "Feeling");
      named(page, AriaRole.RADIOGROUP, "R. Arousal");
      named(page, AriaRole.TIMER, "Session time");
      named(page, AriaRole.SWITCH, "Letter keys on");
      named(page, AriaRole.BUTTON, "R.: Practice: it was M.");
      page.waitForFunction("() => document.querySelector('#announcer').textContent");
      assertThat(page.locator("#announcer").getAttribute("aria-live")).isEqualTo("polite");
    }
  }

  private static void named(Page page, AriaRole role, String name) {
    assertThat(
            page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true)).count())
        .as(role + " " + name)
        .isPositive();
  }

  /** Presses Tab until an element has the focus. */
  private static void tabTo(Page page, String selector) {
    for (int i = 0; i < 200; i++) {
      page.keyboard().press("Tab");
      Object there = page.evaluate("wanted => document.activeElement.matches(wanted)", selector);
      if (Boolean.TRUE.equals(there)) {
        return;
      }
    }
    throw new AssertionError("Tab never reaches " + selector);
  }

  private static Object focused(Page page) {
    return page.evaluate("() => document.activeElement.id");
  }
}
