package org.empathyloop.practice.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.empathyloop.fixture.Browser;
import org.empathyloop.fixture.RunningPractice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Takes the pictures of the README from the demo practice. Runs only when asked: {@code ./mvnw
 * -Pscreenshots verify}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Screenshots {
  private static final Path PICTURES = Path.of("src/docs/screenshots");

  private final Browser therapist = RunningPractice.therapist("en-US", 1440);
  private final Page page = therapist.page();

  @AfterAll
  void close() {
    therapist.close();
  }

  @Test
  void of_the_sign_in_page() {
    try (Browser stranger = Browser.open(RunningPractice.server().url())) {
      stranger.go("/sign-in");
      take(stranger.page(), "sign-in");
    }
  }

  @Test
  void of_the_page_for_who_is_invited() throws Exception {
    String[] printed = RunningPractice.server().tool("invite", "--role", "therapist").split(" ");
    try (Browser invited = Browser.open(RunningPractice.server().url())) {
      invited.page().navigate(printed[1]);
      take(invited.page(), "join");
    }
  }

  @Test
  void of_the_page_that_says_what_went_wrong() {
    try (Browser stranger = Browser.open(RunningPractice.server().url())) {
      stranger.go("/fault");
      take(stranger.page(), "fault");
    }
  }

  @Test
  void of_the_trail_of_an_auditor() {
    try (Browser auditor = Browser.open(RunningPractice.server().url())) {
      auditor.signIn("auditor", RunningPractice.server().demoPassword("auditor"));
      auditor.go("/access/audit");
      take(auditor.page(), "audit");
    }
  }

  @Test
  void of_the_codes_that_an_administrator_chooses() {
    try (Browser admin = Browser.open(RunningPractice.server().url())) {
      admin.signIn("admin", RunningPractice.server().demoPassword("admin"));
      admin.go("/session/codes");
      take(admin.page(), "codes");
    }
  }

  @Test
  void of_the_practice() {
    takeAt("/today", "today");
    takeAt("/couples", "couples");
    takeAt("/couple/new", "couple-new");
    takeAt("/practice/caseload", "caseload");
    takeAt("/session/keys", "keys");
  }

  @Test
  void of_a_couple_in_the_middle_of_its_course() {
    String couple = "?couple=" + couple("Robin");
    takeAt("/practice/chart" + couple, "chart-home");
    takeAt("/couple/agreements" + couple, "agreements");
    takeAt("/couple/partner" + couple + "&letter=A", "partner");
    takeAt("/cycle/map" + couple, "cycle");
    takeAt("/cycle/edit" + couple, "cycle-words");
    takeAt("/cycle/versions" + couple, "cycle-versions");
    takeAt("/exchange/handout" + couple, "handout");
    takeAt("/regulation/progress" + couple, "progress");
    takeAt("/exchange/numbers" + couple, "numbers");
    takeAt("/exchange/import" + couple, "import");
    takeAt("/exchange/research" + couple, "research");
    takeAt("/regulation/new" + couple, "goal-new");
    takeAt("/regulation/rate" + couple, "goal-rating");
    therapist.go("/regulation/progress" + couple);
    takeAt(
        String.valueOf(
            page.locator("main a[href*='/regulation/edit']").first().getAttribute("href")),
        "goal-edit");
    takeAt("/note/list" + couple, "notes");
    therapist.theme(ColorScheme.DARK);
    takeAt("/cycle/map" + couple, "cycle-dark");
    therapist.theme(ColorScheme.LIGHT);
  }

  @Test
  void of_notes_and_what_leaves_of_them() {
    String couple = "?couple=" + couple("Robin");
    follow("/note/list" + couple, "main a[href^='/note/edit']:has-text('Go on')");
    page.locator("#review:not([disabled])").waitFor();
    take(page, "note");
    follow("/note/list" + couple, "main a[href^='/note/edit']:has-text('Read')");
    take(page, "note-signed");
    follow(page.url(), "main a[href^='/exchange/release']");
    take(page, "export-plan");
    takeAt("/exchange/deliveries" + couple, "deliveries");
  }

  @Test
  void of_a_session() {
    therapist.go("/practice/chart?couple=" + couple("Jude"));
    page.locator("[id='start-session:begin']").press("Enter");
    page.locator("#pad:focus").waitFor();
    therapist.press("w", "o", "Space", "v", "d", "j", "m", "d", ";", "h");
    page.locator("#saved[data-state='saved']").waitFor();
    take(page, "session");
    page.locator("#end").press("Enter");
    page.waitForURL("**/session/wrap-up**");
    take(page, "wrap-up");
    takeAt("/exchange/coded" + page.url().replaceAll(".*(\\?session=[0-9a-f-]+).*", "$1"), "coded");
  }

  private String couple(String partner) {
    therapist.go("/couples");
    String address =
        page.locator("main a[href*='couple=']:has-text('" + partner + "')")
            .first()
            .getAttribute("href");
    return String.valueOf(address).replaceAll(".*couple=", "");
  }

  private void follow(String address, String link) {
    therapist.go(address);
    page.locator(link).first().press("Enter");
    page.waitForURL("**" + (link.contains("release") ? "/exchange/release" : "/note/edit") + "**");
  }

  private void takeAt(String address, String name) {
    therapist.go(address);
    take(page, name);
  }

  private static void take(Page shown, String name) {
    shown.waitForFunction("() => document.readyState === 'complete'");
    shown.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
  }
}
