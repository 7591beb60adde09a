package org.empathyloop.analytics.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.empathyloop.fixture.Axe;
import org.empathyloop.fixture.Browser;
import org.empathyloop.fixture.RunningPractice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** EL-SES-039, EL-SES-040 and EL-ANA-038 as they are used, by keyboard. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgreementBrowserIT {
  private static final String SUPERVISOR = "supervisor";

  private final Browser therapist = RunningPractice.therapist("en-US", 1440);
  private final Browser supervisor =
      Browser.open(RunningPractice.server().url())
          .signIn(SUPERVISOR, RunningPractice.server().demoPassword(SUPERVISOR));

  @AfterAll
  void leave() {
    therapist.close();
    supervisor.close();
  }

  /**
   * The figures were computed from the two files of the story by another program: an exhaustive
   * matching, iterative fitting of the possible cells, and Cohen's formula by the second.
   */
  @Test
  void two_series_of_the_story_agree_as_an_independent_calculation_says() throws Exception {
    Page page = supervisor.go("/session/timeline?session=" + ratedTwice());
    page.locator("#agreement").press("Enter");
    page.waitForURL("**/analytics/agreement**");

    assertThat(figures(page))
        .contains("0.69, good, 30 categories")
        .contains("33 the same, 2 called otherwise, 10 only 1, 2 only 2")
        .contains("0.62, good, 3 categories")
        .contains("1.2 s apart")
        .contains("0.98, excellent, 3 categories")
        .contains("the same in 98.5 % of 2,700 seconds")
        .contains("the same in 99.5 % of 2,681 seconds");
    assertThat(page.locator("#differences tbody tr").count()).isEqualTo(14);
    assertThat(page.locator("#codes tbody tr").count()).isEqualTo(30);

    page.locator(".seg a:has-text('5 s')").press("Enter");
    page.waitForURL("**within=5");
    assertThat(figures(page)).contains("0.71, good, 30 categories");
    page.locator("#differences a").first().press("Enter");
    page.waitForURL("**/session/timeline**mark=**");
  }

  @Test
  void whoever_was_asked_finds_it_today_charts_on_the_pad_and_finishes() {
    String session = begun();
    Page page = therapist.go("/session/wrap-up?session=" + session);
    page.locator("[id='invite:rater']").selectOption(new SelectOption().setLabel("Sam Supervisor"));
    page.locator("[id='invite:ask']").press("Enter");
    page.locator("#raters li").waitFor();

    Page theirs = supervisor.go("/today");
    theirs.locator(".needs li:has-text('Q. & Z.') a[href^='/session/rating']").press("Enter");
    theirs.waitForURL("**/session/rating**");
    theirs.locator("a[href^='/session/chart?rating=']").press("Enter");
    theirs.locator("#pad:focus").waitFor();
    assertThat(theirs.locator("#swap").isHidden()).isTrue();
    supervisor.press("f", "j", "w");
    theirs.waitForCondition(() -> theirs.locator("#saved").textContent().contains("3 moments"));
    theirs.locator("#end").press("Enter");
    theirs.waitForURL("**/session/rating**");
    assertThat(theirs.locator(".timeline-list tbody tr").count()).isEqualTo(3);

    end(session);
    theirs.reload();
    theirs.locator("[id='finish:finish']").press("Enter");
    theirs.locator("h1 ~ .chip.ok").waitFor();
    therapist.go("/analytics/agreement?session=" + session);
    assertThat(figures(page)).contains("Nothing to compare");
    Axe.assertAccessibleInBothThemes(page);
    assertThat(supervisor.complaints()).isEmpty();
  }

  private String begun() {
    Page page = therapist.go("/couple/new");
    page.locator("[id='couple:given-A']").fill("Quinn");
    page.locator("[id='couple:given-B']").fill("Zola");
    page.locator("[id='couple:create']").press("Enter");
    page.waitForURL("**/practice/chart**");
    page.locator("[id='start-session:begin']").press("Enter");
    page.locator("#pad:focus").waitFor();
    return page.url().replaceAll(".*session=", "");
  }

  private void end(String session) {
    Page page = therapist.go("/session/chart?session=" + session);
    page.locator("#pad:focus").waitFor();
    page.locator("#end").press("Enter");
    page.waitForURL("**/session/wrap-up**");
  }

  private static String figures(Page page) {
    return page.locator("#figures").innerText();
  }

  private static String ratedTwice() throws Exception {
    try (Connection connection = RunningPractice.server().database();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select session_id from rating_series where finished_at is not null"
                    + " order by invited_at limit 1")) {
      row.next();
      return row.getString(1);
    }
  }
}
