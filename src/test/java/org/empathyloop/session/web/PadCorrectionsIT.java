package org.empathyloop.session.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URL;
import java.util.regex.Pattern;
import org.empathyloop.fixture.Axe;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was pressed is told more exactly, put right or left for later: EL-SES-019 to 023. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PadCorrectionsIT {
  @ArquillianResource private URL base;

  @Test
  void each_of_the_last_moments_is_put_right_by_one_press() throws Exception {
    try (AtThePad pad = AtThePad.of(base)) {
      pad.press("d", "w", "q").allSaved();

      named(pad.page(), "R.: Warm: it was M.").click();
      named(pad.page(), "R.: Protest: take back").click();
      pad.allSaved();

      assertThat(pad.stored())
          .containsExactly(
              "press a protest", "press a warm", "press a r-repair", "refine b", "undo");
      assertThat(pad.page().locator("#recent .mom strong").allTextContents())
          .containsExactly("Repair", "Warm");
      assertThat(pad.page().evaluate("() => document.activeElement.id")).isEqualTo("pad");
      assertThat(pad.browser().complaints()).isEmpty();
    }
  }

  @Test
  void shift_and_a_key_goes_round_its_finer_codes_and_back() throws Exception {
    try (AtThePad pad = AtThePad.of(base)) {
      pad.press("l", "Shift+l", "Shift+l", "e", "Shift+e", "x", "Shift+x");
      pad.press("Shift+w").allSaved();

      assertThat(pad.stored())
          .containsExactly(
              "press b defend",
              "refine invalidate",
              "refine defend",
              "press a disclose",
              "refine p-hurt",
              "press a practice",
              "refine breathe");
    }
  }

  @Test
  void one_of_the_last_moments_can_be_told_more_exactly_by_touch() throws Exception {
    try (AtThePad pad = AtThePad.of(base)) {
      pad.press("f", "w").allSaved();

      named(pad.page(), "R.: Away: tell more exactly").click();
      pad.page().locator("[data-refine=code][data-code=eye-roll]:visible").click();
      pad.allSaved();

      assertThat(pad.stored()).endsWith("refine eye-roll");
      assertThat(pad.page().locator("#recent strong").last().textContent()).isEqualTo("Eye roll");
    }
  }

  @Test
  void a_practice_tells_whether_it_was_guided_and_arousal_around_it() throws Exception {
    try (AtThePad pad = AtThePad.of(base)) {
      pad.press("v", "v", "x", "4", "c").allSaved();

      assertThat(pad.page().locator("[data-besides]").nth(1).textContent())
          .isEqualTo(", strength 2, guided, arousal 3 to 2");
      assertThat(pad.stored()).contains("refine guided");
      pad.press("4").allSaved();
      assertThat(pad.page().locator("[data-besides]").nth(1).textContent())
          .isEqualTo(", strength 2, arousal 3 to 2");
    }
  }

  @Test
  void words_and_body_apart_are_resolved_by_a_disclosure() {
    try (AtThePad pad = AtThePad.of(base)) {
      pad.press("z");
      assertThat(pad.page().locator("[data-besides]").first().textContent())
          .isEqualTo(", strength 2");

      pad.press("e");

      assertThat(pad.page().locator("[data-besides]").nth(1).textContent())
          .isEqualTo(", strength 2, resolved by disclosure after 0:00");
    }
  }

  @Test
  void enter_leaves_words_for_the_wrap_up_without_moving_the_hands() throws Exception {
    try (AtThePad pad = AtThePad.of(base)) {
      pad.press("d", "Enter", "Enter", "w").allSaved();
      assertThat(pad.page().evaluate("() => document.activeElement.id")).isEqualTo("pad");
      assertThat(pad.stored()).containsExactly("press a protest", "words", "press a warm");
      assertThat(pad.page().locator("[data-to-come]:visible").count()).isEqualTo(1);

      pad.page().locator("#end").click();
      pad.page().waitForURL(Pattern.compile(".*/session/wrap-up.*"));
      Axe.assertAccessibleInBothThemes(pad.page());
      pad.page().locator("[id='later:moments:0:words']").fill("again");
      pad.page().locator("[id='later:moments:0:say']").click();
      pad.page().waitForFunction("() => !document.getElementById('later')");

      assertThat(pad.stored()).contains("revise again");
    }
  }

  @Test
  void two_keys_at_the_same_instant_are_two_moments_in_their_order() throws Exception {
    try (AtThePad pad = AtThePad.of(base)) {
      pad.page()
          .evaluate(
              """
              () => {
                const at = performance.now();
                for (const code of ["KeyD", "KeyJ"]) {
                  const event = new KeyboardEvent("keydown", { code, bubbles: true, cancelable: true });
                  Object.defineProperty(event, "timeStamp", { value: at });
                  document.activeElement.dispatchEvent(event);
                }
              }""");
      pad.allSaved();

      assertThat(pad.stored()).containsExactly("press a protest", "press b away");
      assertThat(pad.commands().get(0).get("offsetMs"))
          .isEqualTo(pad.commands().get(1).get("offsetMs"));
    }
  }

  private static Locator named(Page page, String name) {
    return page.getByLabel(name, new Page.GetByLabelOptions().setExact(true));
  }
}
