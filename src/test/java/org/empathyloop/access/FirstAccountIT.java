package org.empathyloop.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.regex.Pattern;
import org.empathyloop.fixture.Axe;
import org.empathyloop.fixture.BesideContainer;
import org.empathyloop.fixture.Browser;
import org.empathyloop.fixture.ShippedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** EL-ACC-012, EL-DEMO-002: a practice starts without accounts; the first one is invited. */
@BesideContainer
class FirstAccountIT {
  private static final String PASSWORD = "fifteen are enough here";

  @TempDir private Path folder;

  @Test
  void the_first_person_opens_an_account_by_the_printed_address_and_by_it_alone() throws Exception {
    try (ShippedServer server =
        new ShippedServer(folder).with("empathyloop.demo", "false").start()) {
      assertThat(accounts(server)).isZero();
      String[] printed = server.tool("invite", "--role", "therapist").split(" ");
      assertThat(printed[0]).isEqualTo("0");
      URI address = URI.create(printed[1]);
      assertThat(address.toString()).startsWith(server.url() + "join?invitation=");

      try (Browser browser = Browser.open(server.url())) {
        join(browser, address);
        browser.signIn("toni", PASSWORD);
        assertThat(browser.page().url()).endsWith("/today");
        assertThat(browser.page().locator(".demo").count()).isZero();

        assertThat(browser.page().navigate(address.toString()).status()).isEqualTo(410);
        assertThat(browser.go("/join?invitation=guessed").content()).contains("no longer holds");
      }
      assertThat(accounts(server)).isEqualTo(1);
      assertThat(passwordHash(server)).startsWith("PBKDF2WithHmacSHA512:210000:");
      refuses_to_be_opened_as_a_demo(server);
    }
  }

  private static void join(Browser browser, URI address) {
    var page = browser.page();
    page.navigate(address.toString());
    Axe.assertAccessibleInBothThemes(page);
    page.fill("#name", "Toni Therapist");
    page.fill("#user", "toni");
    page.fill("#password", "too short");
    page.evaluate("document.querySelector('form').noValidate = true");
    page.keyboard().press("Enter");
    assertThat(page.locator("#refused").textContent()).contains("at least 15 characters");
    assertThat(page.inputValue("#name")).isEqualTo("Toni Therapist");
    assertThat(page.inputValue("#user")).isEqualTo("toni");
    page.fill("#password", PASSWORD);
    page.keyboard().press("Enter");
    page.waitForURL(Pattern.compile(".*/sign-in"));
  }

  private static void refuses_to_be_opened_as_a_demo(ShippedServer server) {
    server.end();

    assertThat(server.with("empathyloop.demo", "true").exitOfRefusedStart()).isEqualTo(78);
    assertThat(server.log()).contains("START REFUSED: These are the data of a practice");
  }

  private static String passwordHash(ShippedServer server) throws Exception {
    try (Connection connection = server.database();
        Statement statement = connection.createStatement();
        var row = statement.executeQuery("select password_hash from practitioner")) {
      row.next();
      return row.getString(1);
    }
  }

  private static long accounts(ShippedServer server) throws Exception {
    try (Connection connection = server.database();
        Statement statement = connection.createStatement();
        var row = statement.executeQuery("select count(*) from practitioner")) {
      row.next();
      return row.getLong(1);
    }
  }
}
