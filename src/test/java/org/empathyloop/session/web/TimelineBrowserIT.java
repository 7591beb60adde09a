package org.empathyloop.session.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URL;
import java.util.List;
import java.util.regex.Pattern;
import org.empathyloop.fixture.Axe;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** EL-SES-032 to EL-SES-038 as they are used: a timeline edited by keyboard, before and after. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TimelineBrowserIT {
  private static final String AWAY = "Looks or turns away";

  @ArquillianResource private URL base;

  @Test
  void a_timeline_is_edited_undone_closed_and_amended_by_keyboard() {
    try (AtThePad pad = AtThePad.of(base)) {
      pad.press("f", "j", "w").allSaved();
      Page page = pad.page();
      page.locator("#end").press("Enter");
      page.waitForURL(Pattern.compile(".*/session/wrap-up.*"));
      page.locator("[id='loop:confirm']").press("Enter");
      page.locator("#loop .chip.ok").waitFor();
      page.locator("#loop a[href*='/session/timeline']").press("Enter");
      page.waitForURL(Pattern.compile(".*/session/timeline.*"));
      assertThat(marks(page)).containsExactly(AWAY, AWAY, "Warm signal");

      open(page, 0);
      fill(page, "moment:words", "What is said stays here");
      page.locator("[id='moment:code']").selectOption("look-away");
      page.locator("input[value=gaze]").press("Space");
      press(page, "moment:save");
      assertThat(marks(page)).containsExactly("Looks away", AWAY, "Warm signal");
      assertThat(page.locator(".timeline-list .said").textContent())
          .isEqualTo("What is said stays here");
      assertThat(page.url()).doesNotContain("said");

      fill(page, "moment:time", "99:00");
      press(page, "moment:save", "[id='faults'], .faults, [role=alert]");
      assertThat(page.locator("body").textContent()).contains("lies inside the session");
      assertThat(page.locator("[id='moment:time']").inputValue()).isEqualTo("99:00");

      page.reload();
      press(page, "turns:undo");
      assertThat(marks(page)).containsExactly(AWAY, AWAY, "Warm signal");
      assertThat(page.locator(".timeline-list .said").count()).isZero();
      press(page, "turns:redo");
      assertThat(marks(page)).containsExactly("Looks away", AWAY, "Warm signal");

      page.navigate(
          page.url().replaceAll("/timeline.*", "/wrap-up?session=" + pad.opened().session()));
      page.locator("[id='close:close-session']").press("Enter");
      page.locator(".close-session a[href^='/cycle/map']").waitFor();
      page.navigate(page.url().replace("/wrap-up", "/timeline"));
      open(page, 2);
      press(page, "moment:strike", "[id='moment:reason-wrong']");
      assertThat(page.locator("[id='moment:reason-wrong']").textContent()).isNotBlank();
      fill(page, "moment:reason", "Pressed by mistake");
      press(page, "moment:strike");
      assertThat(marks(page)).containsExactly("Looks away", AWAY);
      assertThat(page.locator("#history li").first().textContent())
          .contains("Struck out", "Warm signal", "Pressed by mistake");
      assertThat(page.locator("#history").textContent())
          .contains(AWAY + " → Looks away", "nothing → “What is said stays here”");
      Axe.assertAccessibleInBothThemes(page);
      assertThat(pad.browser().complaints()).isEmpty();
    }
  }

  private static List<String> marks(Page page) {
    return page.locator(".timeline-list strong").allTextContents();
  }

  /** Opens the mark in this row for editing. */
  private static void open(Page page, int row) {
    page.locator(".timeline-list a").nth(row).press("Enter");
    page.waitForURL(Pattern.compile(".*mark=.*"));
    page.locator("#moment").waitFor();
  }

  private static void fill(Page page, String field, String text) {
    page.locator("[id='" + field + "']").fill(text);
  }

  /** Presses a button and waits for the page that follows. */
  private static void press(Page page, String button) {
    page.evaluate("() => (window.before = true)");
    page.locator("[id='" + button + "']").press("Enter");
    page.waitForFunction("() => !window.before && document.readyState === 'complete'");
  }

  /** Presses a button and waits for what it answers on the same page. */
  private static void press(Page page, String button, String answer) {
    page.locator("[id='" + button + "']").press("Enter");
    page.waitForCondition(
        () -> page.locator(answer).allTextContents().stream().anyMatch(text -> !text.isBlank()));
  }
}
