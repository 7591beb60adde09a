package org.empathyloop.practice.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.regex.Pattern;
import org.empathyloop.fixture.Axe;
import org.empathyloop.fixture.Browser;
import org.empathyloop.fixture.OpenDesk;
import org.empathyloop.fixture.Staff;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The frame, the day and the list of couples, as a therapist meets them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PracticePagesIT {
  @ArquillianResource private URL base;

  private Browser therapist;
  private Page page;

  @BeforeEach
  void sign_in() throws URISyntaxException {
    therapist = Browser.open(base.toURI()).signIn(OpenDesk.THERAPIST, Staff.PASSWORD);
    page = therapist.page();
  }

  @AfterEach
  void leave() {
    therapist.close();
  }

  /** EL-PRA-005. */
  @Test
  void a_couple_taken_into_care_is_ready_to_be_charted_by_keyboard() {
    takeIntoCare("Robin", "Morgan");
    therapist.go("/today");

    therapist.press("s");

    page.waitForURL(Pattern.compile(".*/session/chart\\?session=[0-9a-f-]{36}"));
    assertThat(page.url()).doesNotContain("Robin", "Morgan");
    assertThat(therapist.complaints()).isEmpty();
  }

  @Test
  void a_session_begins_from_the_chart_of_the_couple() {
    takeIntoCare("Ira", "Uma");

    page.locator("[id='start-session:begin']").press("Enter");

    page.waitForURL(Pattern.compile(".*/session/chart\\?session=[0-9a-f-]{36}"));
  }

  /** EL-FRM-008. */
  @Test
  void names_hide_at_a_key_and_stay_hidden() {
    takeIntoCare("Ximena", "Yolanda");
    therapist.go("/couples");
    assertThat(page.locator(".couples")).containsText("Ximena");

    therapist.press("v");
    page.reload();

    assertThat(page.innerText("body")).doesNotContain("Ximena");
    assertThat(page.innerText(".couples")).contains("A & B");
  }

  /** EL-FRM-007. */
  @Test
  void letters_act_no_more_once_they_are_switched_off() {
    therapist.go("/couples").locator("h1").click();
    therapist.press("?");
    page.getByText("Single letters act").click();
    therapist.press("Escape");
    page.reload();

    therapist.press("n");

    assertThat(page.url()).endsWith("/couples");
  }

  /** EL-FRM-006. */
  @Test
  void the_language_is_chosen_once() {
    therapist.go("/couples");
    page.getByText("Español").click();

    assertThat(page.locator("h1")).hasText("Parejas");
    therapist.go("/today");
    assertThat(page.locator("html")).hasAttribute("lang", "es");
  }

  /** EL-FRM-002. */
  @Test
  void what_was_typed_survives_a_page_that_the_server_forgot() {
    fill("Sasha", "Noor");
    page.context().clearCookies(new ClearCookiesOptions().setName("__Host-ELVIEW"));

    page.click("[id='couple:create']");
    assertThat(page.locator("#faults")).containsText("press the button once more");
    assertThat(page.inputValue("[id$='given-A']")).isEqualTo("Sasha");
    page.click("[id='couple:create']");

    page.waitForURL(Pattern.compile(".*/practice/chart\\?couple=.*"));
  }

  /** EL-FRM-003. */
  @Test
  void what_was_typed_survives_the_end_of_the_sign_in() {
    fill("Alex", "Sam");
    page.context().clearCookies();

    page.click("[id='couple:create']");

    assertThat(page.locator("#faults")).containsText("Your sign-in has ended");
    assertThat(page.inputValue("[id$='given-A']")).isEqualTo("Alex");
  }

  @Test
  void a_wrong_password_says_so_and_nothing_more() throws URISyntaxException {
    try (Browser stranger = Browser.open(base.toURI())) {
      Page signIn = stranger.go("/sign-in");
      signIn.fill("#user", OpenDesk.THERAPIST);
      signIn.fill("#password", "not the pass phrase");
      stranger.press("Enter");

      assertThat(signIn.locator("#refused")).hasText("User name and password do not match.");
      Axe.assertAccessibleInBothThemes(signIn);
    }
  }

  /** EL-FRM-004. */
  @Test
  void what_does_not_exist_is_told_without_a_trace_of_the_inside() {
    therapist.go("/couple/agreements?couple=00000000-0000-4000-8000-000000000000");

    assertThat(page.innerText("main")).contains("There is nothing here that you may open.");
    Axe.assertAccessibleInBothThemes(page);
  }

  private void takeIntoCare(String a, String b) {
    fill(a, b);
    page.click("[id='couple:create']");
    page.waitForURL(Pattern.compile(".*/practice/chart\\?couple=.*"));
  }

  private void fill(String a, String b) {
    therapist.go("/couple/new");
    page.fill("[id$='given-A']", a);
    page.fill("[id$='given-B']", b);
  }
}
