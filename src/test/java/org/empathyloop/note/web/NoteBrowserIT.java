package org.empathyloop.note.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.URL;
import java.util.regex.Pattern;
import org.empathyloop.fixture.Axe;
import org.empathyloop.fixture.Browser;
import org.empathyloop.fixture.OpenedSession;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A therapist writes a note, in Chromium and by keyboard. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NoteBrowserIT {
  @ArquillianResource private URL base;

  @Test
  void a_note_is_written_labelled_previewed_signed_and_added_to_by_keyboard() throws Exception {
    try (Browser browser = atNote()) {
      Page page = browser.page();
      Axe.assertAccessibleInBothThemes(page);

      write(browser, "practice", "One slow breath each. {B} says when a pause ends.");
      saved(page, 2);
      browser.press("Escape", "Control+Enter");
      page.waitForSelector("#review-panel[open]");
      assertThat(page.locator("#review-needs").textContent()).contains("Practice");
      assertThat(page.locator("#sign").isDisabled()).isTrue();
      Axe.assertAccessible(page);
      browser.press("Escape");

      block(page, "practice").focus();
      browser.press("j", "1", "Control+s");
      saved(page, 3);
      page.waitForFunction(
          "() => document.querySelector('#paper').innerText.includes('The partner says')");
      assertThat(page.locator("#paper").innerText())
          .contains("The partner says when a pause ends.")
          .contains("Looks away")
          .doesNotContain("Shuts down");

      browser.press("Control+Enter");
      page.waitForSelector("#review-panel[open]");
      assertThat(page.locator("#review-changes").innerText()).contains("One slow breath each.");
      browser.press("Control+Enter");
      page.waitForSelector(".signature");
      assertThat(page.locator(".hash").first().textContent()).matches("[0-9a-f]{64}");
      Axe.assertAccessibleInBothThemes(page);

      page.locator("textarea[id$=text]").focus();
      page.keyboard().type("Remembered later.");
      page.locator("select[id$=audience]").selectOption("joint");
      page.locator("[id='amend:sign']").press("Enter");
      page.waitForSelector(".addendum");
      assertThat(page.locator(".addendum").innerText()).contains("Remembered later.");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void EL_NOTE_003_two_desks_meet_and_neither_text_is_lost() throws Exception {
    try (Browser browser = atNote()) {
      Page mine = browser.page();
      Page theirs = mine.context().newPage();
      theirs.navigate(mine.url());
      theirs.waitForSelector("#review:not([disabled])");
      block(theirs, "practice").press("Enter");
      theirs.keyboard().type("Theirs.");
      theirs.keyboard().press("Control+s");
      saved(theirs, 2);

      write(browser, "practice", "Mine.");
      browser.press("Control+s");
      mine.waitForSelector("#conflict:not([hidden])");

      assertThat(mine.locator("#conflict-parts").innerText()).contains("Theirs.").contains("Mine.");
      Axe.assertAccessible(mine);
      mine.locator("#conflict input[value='1']").press("Space");
      mine.locator("#conflict-keep").press("Enter");
      saved(mine, 3);
      assertThat(block(mine, "practice").locator("textarea").inputValue()).isEqualTo("Mine.");
    }
  }

  @Test
  void what_is_typed_without_a_connection_is_sent_when_it_is_back() throws Exception {
    try (Browser browser = atNote()) {
      Page page = browser.page();
      page.context().setOffline(true);
      write(browser, "practice", "Typed offline.");
      browser.press("Control+s");
      page.waitForSelector(".saved[data-state=offline]");

      page.context().setOffline(false);
      saved(page, 2);
      page.reload();

      assertThat(block(page, "practice").locator("textarea").inputValue())
          .isEqualTo("Typed offline.");
    }
  }

  @Test
  void a_moment_becomes_a_sentence_with_a_link_back_in_the_paragraph_of_its_partner()
      throws Exception {
    try (Browser browser = atNote()) {
      Page page = browser.page();
      page.locator("#all-moments").press("Enter");
      Locator moment =
          page.locator("#evidence li").filter(new Locator.FilterOptions().setHasText("Looks away"));
      moment.locator("button").focus();
      block(page, "attendance").focus();
      browser.press("i", "Control+s");
      saved(page, 2);

      assertThat(block(page, "partner-a").locator("textarea").inputValue())
          .endsWith("The therapist observed in {A}: Looks away.");
      assertThat(block(page, "partner-a").locator(".ref").last().textContent()).isEqualTo("0:05");
      assertThat(block(page, "attendance").locator("textarea").inputValue())
          .doesNotContain("Looks away");
    }
  }

  /** The note of a session in which A looked away and B shut down, just begun. */
  private Browser atNote() throws Exception {
    OpenedSession opened = OpenedSession.at(URI.create(base.toString()));
    var device = opened.device();
    device.send(device.press("a", "look-away", 5_000), device.press("b", "stonewall", 9_000));
    device.post("/end", "{}");
    Browser browser =
        Browser.open(URI.create(base.toString())).signIn(opened.user(), opened.password());
    Page page = browser.go("/note/list?couple=" + opened.couple());
    Axe.assertAccessible(page);
    page.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Write the note of session 1"))
        .press("Enter");
    page.waitForURL(Pattern.compile(".*/note/edit.*"));
    page.waitForSelector("#review:not([disabled])");
    return browser;
  }

  private static void write(Browser browser, String topic, String text) {
    block(browser.page(), topic).press("Enter");
    browser.page().keyboard().type(text);
  }

  private static Locator block(Page page, String topic) {
    return page.locator(".blk[data-topic=" + topic + "]");
  }

  private static void saved(Page page, int draft) {
    page.waitForFunction(
        "version => document.querySelector('.saved').dataset.state === 'saved'"
            + " && document.querySelector('[data-draft-line]').textContent.endsWith(' ' + version)",
        draft);
  }
}
