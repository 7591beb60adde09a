package org.empathyloop.session.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URL;
import java.util.List;
import org.empathyloop.fixture.Axe;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A practitioner's own keys and level, in the browser: EL-SES-027 and 030. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PadSettingsIT {
  @ArquillianResource private URL base;

  @Test
  void a_key_moved_by_pressing_it_charts_at_its_new_place_only() throws Exception {
    try (AtThePad pad = AtThePad.of(base)) {
      keysPage(pad);
      choose(pad.page(), 6, "BracketLeft");
      keep(pad.page());
      keysPage(pad);
      assertThat(field(pad.page(), 6).inputValue()).isEqualTo("BracketLeft");

      pad.browser().go(pad.opened().pad());
      pad.page().waitForFunction(AtThePad.READY);
      pad.press("d", "[", "k").allSaved();

      assertThat(pad.stored()).containsExactly("press a protest", "press b protest");
      assertThat(pad.browser().complaints()).isEmpty();
    }
  }

  @Test
  void a_key_chosen_twice_is_told_at_both_fields_and_refused_by_the_server() {
    try (AtThePad pad = AtThePad.of(base)) {
      Page page = pad.page();
      keysPage(pad);
      choose(page, 0, "KeyK");
      assertThat(page.locator("[aria-invalid=true]").count()).isEqualTo(2);
      assertThat(page.locator(".key-choice .wrong:visible").allTextContents())
          .containsExactly("Chosen twice.", "Chosen twice.");
      Axe.assertAccessibleInBothThemes(page);

      page.locator("[id='keys-form:keep']").click();
      page.locator("#faults .banner.stop").waitFor();

      assertThat(page.locator("#faults").textContent()).contains("The key K is chosen twice");
      keysPage(pad);
      assertThat(field(page, 0).inputValue()).isEqualTo("KeyQ");
    }
  }

  /** EL-SES-030. */
  @Test
  void the_starter_level_has_four_codes_a_partner() throws Exception {
    try (AtThePad pad = AtThePad.of(base)) {
      keysPage(pad);
      pad.page().locator("[id='keys-form:starter']").check();
      keep(pad.page());

      pad.browser().go(pad.opened().pad());
      pad.page().waitForFunction(AtThePad.READY);
      pad.press("q", "w", "e", "d", "f", "o", "i", "k", "j", ";").allSaved();

      assertThat(pad.page().locator("#pad .left .key .l").allTextContents())
          .isEqualTo(List.of("Warm", "Feeling", "Protest", "Away"));
      assertThat(pad.stored())
          .containsExactly(
              "press a warm",
              "press a disclose",
              "press a protest",
              "press a away",
              "press b warm",
              "press b disclose",
              "press b protest",
              "press b away");
      Axe.assertAccessibleInBothThemes(pad.page());
    }
  }

  private static void keysPage(AtThePad pad) {
    pad.browser().go("/session/keys");
    pad.page().waitForFunction("() => document.querySelector('.key-choice kbd').textContent");
  }

  /** Until the page has come back from the server. */
  private static void keep(Page page) {
    page.evaluate("() => { window.before = true; }");
    page.locator("[id='keys-form:keep']").click();
    page.waitForFunction("() => !window.before && document.querySelector('.key-choice kbd')");
  }

  private static void choose(Page page, int slot, String place) {
    field(page, slot).focus();
    page.keyboard().press(place);
  }

  private static Locator field(Page page, int slot) {
    return page.locator("#key-choices section").first().locator("[data-key-place]").nth(slot);
  }
}
