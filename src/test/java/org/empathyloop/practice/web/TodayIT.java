package org.empathyloop.practice.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.empathyloop.fixture.Browser;
import org.empathyloop.fixture.RunningPractice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What waits and what to prepare, with what the demo story holds, from the keyboard. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TodayIT {
  private final Browser therapist = RunningPractice.therapist("en-US", 1440);
  private final Page page = therapist.page();

  @AfterAll
  void leave() {
    therapist.close();
  }

  /** EL-PRA-003, EL-PRA-005. */
  @Test
  void what_waits_is_listed_and_U_goes_to_the_first_of_it() {
    therapist.go("/today");

    assertThat(page.locator(".needs li:has-text('R. & M.')").first()).containsText("not signed");
    String first = page.locator(".needs a").first().getAttribute("href");
    therapist.press("u");

    page.waitForURL("**" + first);
  }

  /** EL-PRA-004, EL-PRA-005. */
  @Test
  void arrows_choose_a_couple_and_its_preparation_tells_what_to_take_up() {
    therapist.go("/today");
    Locator prepared = page.locator(".prepare");
    int couples = page.locator(".case-row").count();

    for (int step = 0; step < couples && !prepared.innerText().contains("R. & M."); step++) {
      String before = page.url();
      therapist.press("ArrowDown");
      page.waitForURL(url -> !url.equals(before));
    }

    assertThat(prepared).containsText("What can be said by");
    assertThat(prepared).containsText("Open goals");
    assertThat(prepared.locator(".goal svg")).not().hasCount(0);
    assertThat(prepared.locator("blockquote").first().innerText()).doesNotContain("…");
  }
}
