package org.empathyloop.access.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each role finds its own work, and is offered nothing that would be refused. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RolePagesIT {
  @ArquillianResource private URL base;

  @ParameterizedTest
  @CsvSource({
    /** EL-ACC-009. */
    OpenDesk.THERAPIST + ",/today",
    OpenDesk.SUPERVISOR + ",/today",
    OpenDesk.FRONT_DESK + ",/couples",
    OpenDesk.AUDITOR + ",/access/audit"
  })
  void the_work_of_a_role_begins_on_its_page(String user, String page) throws URISyntaxException {
    try (Browser somebody = signedIn(user)) {
      assertThat(URI.create(somebody.page().url()).getPath()).isEqualTo(page);
      for (var link : somebody.page().locator(".nav a").all()) {
        String path = link.getAttribute("href");
        assertThat(somebody.page().request().get(base + path.substring(1)).status())
            .as(path)
            .isEqualTo(200);
      }
      assertThat(somebody.complaints()).isEmpty();
    }
  }

  @Test
  void the_auditor_reads_the_trail_and_verifies_its_chain() throws URISyntaxException {
    try (Browser auditor = signedIn(OpenDesk.AUDITOR)) {
      Page page = auditor.page();

      page.click("[id='chain:verify']");

      assertThat(page.locator("[id='chain']")).containsText("holds");
      assertThat(page.locator("tbody tr").first()).containsText("auditor");
      Axe.assertAccessibleInBothThemes(page);
      assertThat(auditor.complaints()).isEmpty();
    }
  }

  /** EL-ACC-009. */
  @Test
  void a_supervisor_reads_a_chart_and_is_offered_no_change() throws URISyntaxException {
    String chart;
    try (Browser therapist = signedIn(OpenDesk.THERAPIST)) {
      chart = takeIntoCare(therapist);
      assertThat(therapist.page().locator("#start-session")).hasCount(1);
    }
    try (Browser supervisor = signedIn(OpenDesk.SUPERVISOR)) {
      Page page = supervisor.go(chart);

      assertThat(page.locator("h1")).hasText("Chart home");
      assertThat(page.locator("main button, main [type=submit]")).hasCount(0);
      assertThat(page.locator("main a[href^='/couple/partner']")).hasCount(0);
      for (var tab : page.locator(".tabs a").all()) {
        String path = tab.getAttribute("href");
        assertThat(page.request().get(base + path.substring(1)).status()).as(path).isEqualTo(200);
      }
    }
  }

  @Test
  void the_front_desk_sees_agreements_but_nothing_of_the_chart() throws URISyntaxException {
    String chart;
    try (Browser therapist = signedIn(OpenDesk.THERAPIST)) {
      chart = takeIntoCare(therapist);
    }
    try (Browser desk = signedIn(OpenDesk.FRONT_DESK)) {
      Page page = desk.go(chart.replace("/practice/chart", "/couple/agreements"));

      assertThat(page.locator("h1")).hasText("Agreements and consent");
      assertThat(page.locator(".tabs a")).hasCount(0);
      assertThat(page.request().get(base + chart.substring(1)).status()).isEqualTo(404);
    }
  }

  private static String takeIntoCare(Browser therapist) {
    Page page = therapist.go("/couple/new");
    page.fill("[id$='given-A']", "Ines");
    page.fill("[id$='given-B']", "Paul");
    page.click("[id='couple:create']");
    page.waitForURL(Pattern.compile(".*/practice/chart\\?couple=.*"));
    URI chart = URI.create(page.url());
    return chart.getPath() + "?" + chart.getQuery();
  }

  private Browser signedIn(String user) throws URISyntaxException {
    return Browser.open(base.toURI()).signIn(user, Staff.PASSWORD);
  }
}
