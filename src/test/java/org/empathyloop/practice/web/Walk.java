package org.empathyloop.practice.web;

import static org.empathyloop.practice.web.Stop.signedOut;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.empathyloop.fixture.Browser;
import org.empathyloop.fixture.RunningPractice;

/**
 * A walk past every page of the running practice, with what its story holds: the couple in the
 * middle of its course, a session that runs, one that has ended, notes signed and in draft.
 */
final class Walk {
  private static final String SUPERVISOR = "supervisor";

  private final Browser therapist = RunningPractice.therapist("en-US", 1440);

  /** Every page at least once; those with several faces once for each. */
  static List<Stop> stops() {
    Walk walk = new Walk();
    try {
      return walk.prepare();
    } finally {
      walk.therapist.close();
    }
  }

  private List<Stop> prepare() {
    List<Stop> stops = new ArrayList<>();
    stops.add(signedOut("WEB-INF/plain/sign-in.html", "/sign-in"));
    stops.add(Stop.of("WEB-INF/plain/fault.html", "").at("/fault"));
    stops.add(Stop.of("today.xhtml", ""));
    stops.add(Stop.of("couples.xhtml", ""));
    stops.add(Stop.of("practice/caseload.xhtml", ""));
    stops.add(Stop.of("couple/new.xhtml", ""));
    stops.add(Stop.of("access/audit.xhtml", "").by("auditor"));
    stops.add(Stop.of("session/keys.xhtml", ""));
    stops.add(Stop.of("session/codes.xhtml", "").by("admin"));
    stops.addAll(chartOf(coupleInTheMiddle()));
    stops.addAll(beginningOf(newCouple()));
    return stops;
  }

  private List<Stop> chartOf(String couple) {
    String of = "?couple=" + couple;
    therapist.go("/note/list" + of);
    String signed = id("main a[href^='/note/edit']:has-text('Read')");
    String draft = id("main a[href^='/note/edit']:has-text('Go on')");
    return List.of(
        Stop.of("practice/chart.xhtml", of),
        Stop.of("couple/agreements.xhtml", of),
        Stop.of("couple/partner.xhtml", of + "&letter=A"),
        Stop.of("cycle/map.xhtml", of),
        Stop.of("cycle/map.xhtml", of + "&view=list"),
        Stop.of("cycle/map.xhtml", of + "&kind=connecting"),
        Stop.of("cycle/map.xhtml", of + "&edit=a"),
        Stop.of("cycle/edit.xhtml", of),
        Stop.of("cycle/versions.xhtml", of),
        Stop.of("regulation/progress.xhtml", of),
        Stop.of("regulation/progress.xhtml", of + "&view=tables"),
        Stop.of("exchange/numbers.xhtml", of),
        Stop.of("exchange/handout.xhtml", of),
        Stop.of("regulation/new.xhtml", of),
        Stop.of("regulation/rate.xhtml", of),
        Stop.of("analytics/agreement.xhtml", "?session=" + ratedTwice()),
        Stop.of("note/list.xhtml", of),
        Stop.of("note/edit.xhtml", "?note=" + signed),
        Stop.of("note/edit.xhtml", "?note=" + draft),
        Stop.of("exchange/release.xhtml", "?note=" + signed + "&partner=A"),
        Stop.of("exchange/deliveries.xhtml", of),
        Stop.of("exchange/import.xhtml", of),
        Stop.of("exchange/research.xhtml", of));
  }

  private List<Stop> beginningOf(String couple) {
    String goal = goalOf(couple);
    String running = begunFor(couple);
    String ended = begunFor(newCouple());
    therapist.page().locator("#pad:focus").waitFor();
    therapist.press("d", "j", "h");
    therapist.page().locator("#end").press("Enter");
    therapist.page().waitForURL("**/session/wrap-up**");
    String mark = firstMarkOf(ended);
    String rating = ratingOf(ended);
    return List.of(
        Stop.of("session/timeline.xhtml", "?session=" + ended),
        Stop.of("session/timeline.xhtml", "?session=" + ended + "&mark=" + mark),
        Stop.of("session/rating.xhtml", "?rating=" + rating).by(SUPERVISOR),
        Stop.of("practice/chart.xhtml", "?couple=" + couple),
        Stop.of("cycle/map.xhtml", "?couple=" + couple),
        Stop.of("regulation/edit.xhtml", "?goal=" + goal),
        Stop.of("session/chart.xhtml", "?session=" + running),
        Stop.of("session/wrap-up.xhtml", "?session=" + ended),
        Stop.of("exchange/coded.xhtml", "?session=" + ended));
  }

  /** The session of the story that the supervisor charted as well. */
  private static String ratedTwice() {
    try (Connection connection = RunningPractice.server().database();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select session_id from rating_series where finished_at is not null"
                    + " order by invited_at limit 1")) {
      row.next();
      return row.getString(1);
    } catch (SQLException | IOException unreachable) {
      throw new IllegalStateException(unreachable);
    }
  }

  private String firstMarkOf(String session) {
    Page page = therapist.go("/session/timeline?session=" + session);
    String address = page.locator(".timeline-list a").first().getAttribute("href");
    return address.replaceAll(".*mark=", "");
  }

  /** Asks the supervisor to rate the session as well, who alone has the way to it. */
  private String ratingOf(String session) {
    String timeline = "/session/timeline?session=" + session;
    Page page = therapist.go(timeline);
    page.locator("[id='invite:rater']").selectOption(new SelectOption().setIndex(1));
    page.locator("[id='invite:ask']").press("Enter");
    page.locator("#raters li").waitFor();
    Browser supervisor = Browser.open(RunningPractice.server().url());
    try {
      supervisor.signIn(SUPERVISOR, RunningPractice.server().demoPassword(SUPERVISOR));
      Page theirs = supervisor.go(timeline);
      return idIn(String.valueOf(theirs.locator("#raters a").first().getAttribute("href")));
    } finally {
      supervisor.close();
    }
  }

  private String goalOf(String couple) {
    Page page = therapist.go("/regulation/new?couple=" + couple);
    page.locator("[id='goal:title']").fill("Slow down together");
    page.locator("[id='goal:owner']").selectOption("couple");
    page.locator("[id='goal:kind']").selectOption("stay");
    page.locator("[id='goal:due']").fill("2099-12-31");
    page.locator("[id='goal:start']").selectOption("-1");
    for (String level : List.of("much-more", "more", "expected", "less", "much-less")) {
      page.locator("[id='goal:" + level + "']").fill("As written: " + level);
    }
    page.locator("[id='goal:set']").press("Enter");
    page.waitForURL("**/regulation/progress**");
    return id("main a[href*='/regulation/edit']");
  }

  private String begunFor(String couple) {
    Page page = therapist.go("/practice/chart?couple=" + couple);
    page.locator("[id='start-session:begin']").press("Enter");
    page.waitForURL("**/session/chart**");
    return idIn(page.url());
  }

  private String coupleInTheMiddle() {
    therapist.go("/couples");
    return id("main a[href^='/practice/chart']:has-text('Robin')");
  }

  private String newCouple() {
    Page page = therapist.go("/couple/new");
    page.locator("[id='couple:given-A']").fill("Wren");
    page.locator("[id='couple:given-B']").fill("Ash");
    page.locator("[id='couple:create']").press("Enter");
    page.waitForURL("**/practice/chart**");
    return idIn(page.url());
  }

  private String id(String selector) {
    return idIn(String.valueOf(therapist.page().locator(selector).first().getAttribute("href")));
  }

  /** The one id in an address. */
  private static String idIn(String address) {
    return UUID.fromString(address.replaceAll(".*=([0-9a-f-]{36}).*", "$1")).toString();
  }
}
