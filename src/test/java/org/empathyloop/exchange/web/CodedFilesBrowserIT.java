package org.empathyloop.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.empathyloop.fixture.Axe;
import org.empathyloop.fixture.Browser;
import org.empathyloop.fixture.OpenedSession;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A coded file from the disk into a chart and out again, in the browser: EL-COD-001 to 007. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CodedFilesBrowserIT {
  private static final String TABLE =
      """
      Observation id,first hour
      Observation date,2026-10-05 15:00:00

      Time,Total length,Subject,Behavior,Modifiers,Comment,Status
      1.5,600,A,defend,strong,,POINT
      2,600,wife,grumble,,aside,POINT
      700,600,A,defend,,,POINT
      soon,600,A,defend,,,POINT
      """;

  @ArquillianResource private URL base;

  @Test
  void a_file_is_read_mapped_looked_at_stored_and_written_again() throws IOException {
    OpenedSession opened = OpenedSession.at(URI.create(base.toString()));
    try (Browser browser = Browser.open(opened.base())) {
      browser.signIn(opened.user(), opened.password());
      Page page = browser.go("/exchange/import?couple=" + opened.couple());

      read(page, "notes.txt", "no table at all");
      page.locator("#faults .banner.stop").waitFor();
      assertThat(page.locator("#faults").textContent()).contains("not understood");

      read(page, "coded.csv", TABLE);
      page.locator("#table-behaviour").waitFor();
      assertThat(page.locator("#coded").textContent())
          .contains("first hour", "Rows with a comment: 1", "4; of these 2 make no sense");
      assertThat(chosen(page, "What A means here")).isEqualTo("actor:a");
      assertThat(chosen(page, "What defend means here")).isEqualTo("moment:defend");
      Axe.assertAccessibleInBothThemes(page);

      page.locator("[id='words:look']").click();
      page.locator(".wrong:visible").first().waitFor();
      page.getByLabel("What wife means here").selectOption("actor:b");
      page.getByLabel("What grumble means here").selectOption("moment:whine");
      page.locator("[id='words:look']").click();
      page.locator("#first-rows").waitFor();
      assertThat(page.locator("#becomes").textContent()).contains("2 of 4 taken", "2 not taken");
      assertThat(page.locator("#left").textContent())
          .contains("Row 7", "lies after the end", "Row 8", "its time is in no known form");
      Axe.assertAccessibleInBothThemes(page);

      page.locator("[id='take:store']").click();
      page.locator("#to-session").waitFor();
      page.locator("#to-session").click();
      page.waitForURL("**/session/wrap-up**");
      page.locator("#as-codes").click();
      page.waitForURL("**/exchange/coded**");
      Download project =
          page.waitForDownload(() -> page.locator("button:has-text('Download .boris')").click());
      assertThat(Files.readString(project.path(), StandardCharsets.UTF_8))
          .contains("[1.500,\"A\",\"defend\",\"strong|spontaneous|video|None\",\"\"]")
          .contains("[2.000,\"B\",\"whine\"")
          .doesNotContain("aside", "wife", "Rosalind", "Mortimer");

      browser.go("/exchange/research?couple=" + opened.couple());
      page.locator("[id='research:purpose']").selectOption("teaching");
      page.locator("[id='research:download']").click();
      page.locator("#faults .banner.stop").waitFor();
      page.locator("[id='research:confirmed']").check();
      Download zip = page.waitForDownload(() -> page.locator("[id='research:download']").click());
      assertThat(zip.suggestedFilename()).isEqualTo("research.zip");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  private static String chosen(Page page, String label) {
    return page.getByLabel(label).inputValue();
  }

  private static void read(Page page, String name, String content) {
    page.locator("[id='upload:file']")
        .setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    page.locator("[id='upload:read']").click();
  }
}
