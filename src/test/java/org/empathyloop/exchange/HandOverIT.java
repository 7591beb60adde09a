package org.empathyloop.exchange;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.empathyloop.exchange.validation.ProfileValidator;
import org.empathyloop.fixture.Axe;
import org.empathyloop.fixture.BesideContainer;
import org.empathyloop.fixture.Browser;
import org.empathyloop.fixture.EhrMishap;
import org.empathyloop.fixture.ShippedServer;
import org.empathyloop.fixture.TestEhr;
import org.empathyloop.fixture.UsCore;
import org.empathyloop.vocabulary.CodeBook;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * EL-OUT-003: one partner's part handed over from the page, with the practice system well, away,
 * refusing, and with the program killed in the middle: nothing is lost, nothing arrives twice, and
 * the page says how it stands. Each test takes a session of its own.
 */
@BesideContainer
class HandOverIT {
  private static final double PATIENCE_MS = 60_000;
  private static final double LOOK_EVERY_MS = 1_000;
  private static final ProfileValidator R4 = ProfileValidator.create(CodeBook.load());
  private static final Optional<UsCore> US_CORE = UsCore.find();

  @TempDir private static Path folder;

  private static ShippedServer server;
  private static TestEhr ehr;
  private static int port;
  private static List<UUID> sessions;
  private static UUID sessionOfOneConsent;

  private Browser therapist;
  private Page page;

  @BeforeAll
  static void start() throws SQLException, IOException {
    ehr = TestEhr.start();
    port = ehr.base().getPort();
    addPatients();
    server =
        new ShippedServer(folder)
            .with("empathyloop.ehr.base-url", ehr.base().toString())
            .with("empathyloop.ehr.name", "Clinic EHR")
            .with("empathyloop.ehr.identifier-system", TestEhr.RECORD_NUMBERS)
            .start()
            .withItsStory();
    sessions = signedSessionsOfCouplesWith(2);
    sessionOfOneConsent = signedSessionsOfCouplesWith(1).get(0);
  }

  @AfterAll
  static void stop() {
    server.close();
    ehr.close();
  }

  @BeforeEach
  void signIn() {
    therapist = Browser.open(server.url()).signIn("therapist", server.demoPassword("therapist"));
    page = therapist.page();
  }

  @AfterEach
  void leave() {
    therapist.close();
  }

  @Test
  void what_is_sent_arrives_once_however_often_it_is_sent() {
    UUID session = sessions.get(0);
    send(session);
    awaitState("arrived");
    List<Integer> arrived = counts();
    assertThat(arrived).allSatisfy(count -> assertThat(count).isPositive());

    send(session);
    awaitState("arrived");

    assertThat(counts()).isEqualTo(arrived);
    assertThat(therapist.complaints()).isEmpty();
  }

  /** The parts that the plan calls ready are those that go; a note is one document. */
  @Test
  void the_plan_counts_what_goes_and_what_goes_is_valid() {
    UUID session = sessions.get(1);
    open(session, "A");
    int ready = ready("Encounter") + ready("Observation") + ready("Goal") + 1;
    send(session);
    awaitState("arrived");

    Bundle sent = ehr.received().get(ehr.received().size() - 1);

    assertThat(sent.getEntry()).hasSize(ready);
    assertValid(sent);
  }

  @Test
  void a_refusal_is_shown_with_its_reason_and_can_be_sent_again() {
    ehr.failNext(EhrMishap.STATUS_422);
    send(sessions.get(2));

    awaitState("needs attention");
    assertThat(newest()).containsText("422");
    assertThat(newest()).containsText("Encounter.class was expected");
    assertThat(newest()).containsText("Put right what it names");
    int before = ehr.transactions();
    newest().locator("button").click();
    assertThat(newest().locator(".chip")).not().containsText("needs attention");

    awaitState("arrived");
    assertThat(ehr.transactions()).isEqualTo(before + 1);
  }

  @Test
  void a_system_that_is_away_gets_it_when_it_is_back() {
    ehr.close();
    try {
      send(sessions.get(3));
      await(() -> newest().innerText().contains("tried"));
      assertThat(newest()).containsText("on its way");
      assertThat(newest()).containsText("no answer");
    } finally {
      ehr = TestEhr.start(port);
      addPatients();
    }

    awaitState("arrived");
    assertThat(ehr.all(Encounter.class)).hasSize(1);
  }

  @Test
  void a_system_that_is_busy_gets_it_a_little_later() {
    ehr.failNext(EhrMishap.STATUS_503);
    int before = ehr.transactions();
    send(sessions.get(4));
    await(() -> newest().innerText().contains("503"));

    awaitState("arrived");

    assertThat(ehr.transactions()).isEqualTo(before + 1);
  }

  @Test
  void a_program_killed_between_sending_and_marking_sends_nothing_twice() throws Exception {
    ehr.failNext(EhrMishap.SILENT_AFTER_COMMIT);
    int before = ehr.transactions();
    send(sessions.get(5));
    await(() -> ehr.transactions() == before + 1);
    List<Integer> arrived = counts();

    server.kill();
    ehr.release();
    server.start();
    claimsEnd();
    leave();
    signIn();
    therapist.go("/exchange/deliveries");
    awaitState("arrived");

    assertThat(ehr.transactions()).isEqualTo(before + 1);
    assertThat(counts()).isEqualTo(arrived);
  }

  /** EL-REL-007. */
  @Test
  void what_is_put_right_after_the_hand_over_is_told_and_put_right_there() {
    UUID session = sessions.get(7);
    send(session);
    awaitState("arrived");
    List<String> there = goalsThere();
    String anew = wordAnew(there, page.url().replaceAll(".*couple=", ""));

    open(session, "A");
    assertThat(page.locator("#since li")).hasCount(1);
    assertThat(page.locator("#since li")).containsText(anew);
    assertThat(page.locator("#since li")).containsText("corrected");
    Axe.assertAccessible(page);
    send(session);
    awaitState("arrived");

    assertThat(newest()).containsText("corrections in 1 resource");
    assertThat(goalsThere()).hasSameSizeAs(there).contains(anew);
    open(session, "A");
    assertThat(page.locator("#since")).containsText("Nothing has changed since.");
  }

  private static List<String> goalsThere() {
    return ehr.all(Goal.class).stream().map(goal -> goal.getDescription().getText()).toList();
  }

  /** Words one of these goals anew, on its page. */
  private String wordAnew(List<String> titles, String couple) {
    therapist.go("/regulation/progress?couple=" + couple);
    List<String> goals =
        page.locator("main a[href*='/regulation/edit']").all().stream()
            .map(link -> link.getAttribute("href"))
            .toList();
    for (String goal : goals) {
      therapist.go(goal);
      Locator title = page.locator("[id='goal:title']");
      if (titles.contains(title.inputValue())) {
        String anew = title.inputValue() + ", put right";
        title.fill(anew);
        title.press("Enter");
        page.waitForURL("**/regulation/progress**");
        return anew;
      }
    }
    throw new AssertionError("no goal of the couple is there: " + titles);
  }

  /**
   * Every signed session, to the chart of one partner and then the other. Where quoted words name
   * the other partner nothing leaves before the therapist has judged them.
   */
  @Test
  void every_file_is_a_valid_document_whose_name_tells_nobody() throws IOException {
    for (int i = 0; i < sessions.size(); i++) {
      open(sessions.get(i), i % 2 == 0 ? "A" : "B");

      Download download = download();

      assertThat(download.suggestedFilename()).matches("release-\\d{8}-\\d{6}\\.fhir\\.json");
      Bundle document = FhirR4.read(Bundle.class, Files.readString(download.path()));
      assertThat(document.getType()).isEqualTo(Bundle.BundleType.DOCUMENT);
      assertValid(document);
    }
  }

  @Test
  void without_consent_nothing_leaves_and_the_page_says_what_is_missing() {
    int before = ehr.transactions();
    open(sessionOfOneConsent, "B");
    assertThat(page.locator("[id='release:send']")).isDisabled();
    assertThat(page.locator("main")).containsText("nothing can be released");

    page.click("[id='release:download']");

    assertThat(page.locator("#faults")).containsText("has not consented");
    assertThat(page.getByText("Add a consent")).isVisible();
    assertThat(ehr.transactions()).isEqualTo(before);
  }

  /** Where one partner has not consented, the joint parts stay and the plan names why. */
  @Test
  void joint_parts_need_the_other_consent_too() {
    open(sessionOfOneConsent, "A");

    assertThat(page.locator("main")).containsText("the other partner’s consent is missing");
    send(sessionOfOneConsent);
    awaitState("needs attention"); // this partner has no chart there

    assertThat(newest()).containsText("a conditional reference must match one");
  }

  @Test
  void both_pages_are_accessible_in_both_themes_and_at_double_size() {
    ehr.failNext(EhrMishap.STATUS_422);
    send(sessions.get(6));
    awaitState("needs attention");
    for (String path :
        List.of("/exchange/deliveries", "/exchange/release?session=" + sessions.get(0))) {
      therapist.go(path);
      Axe.assertAccessibleInBothThemes(page);
      page.setViewportSize(720, 900);
      Axe.assertAccessible(page);
      assertThat(page.evaluate("document.documentElement.scrollWidth")).as(path).isEqualTo(720);
      page.setViewportSize(1440, 900);
    }
    assertThat(therapist.complaints()).isEmpty();
  }

  private void open(UUID session, String partner) {
    therapist.go("/exchange/release?session=" + session + "&partner=" + partner);
  }

  private void send(UUID session) {
    open(session, "A");
    page.click("[id='release:send']");
    page.waitForURL(Pattern.compile(".*/exchange/deliveries.*"));
  }

  private Download download() {
    List<Download> files = new ArrayList<>();
    page.onDownload(files::add);
    Locator stops = page.locator("#stopped li");
    page.click("[id='release:download']");
    page.waitForCondition(() -> !files.isEmpty() || stops.count() > 0);
    if (files.isEmpty()) {
      assertThat(page.locator("#stopped")).containsText("may tell of the other partner");
      for (int left = stops.count(); left > 0; left--) {
        stops.first().locator("button").click();
        assertThat(stops).hasCount(left - 1);
      }
      page.click("[id='release:download']");
      page.waitForCondition(() -> !files.isEmpty());
    }
    return files.get(0);
  }

  private Locator newest() {
    return page.locator("tbody tr").first();
  }

  private void awaitState(String state) {
    await(() -> newest().locator(".chip").innerText().contains(state));
  }

  /** Looks again until it is so. */
  private void await(BooleanSupplier met) {
    long deadline = System.nanoTime() + (long) PATIENCE_MS * 1_000_000;
    while (!met.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("in vain, the page says: " + page.innerText("main"));
      }
      page.waitForTimeout(LOOK_EVERY_MS);
      page.reload();
    }
  }

  /** How many parts the plan calls ready that become resources of this type. */
  private int ready(String type) {
    int parts = 0;
    for (Locator row : page.locator("tbody tr").all()) {
      if (row.locator("td").nth(1).innerText().equals(type)) {
        String item = row.locator("th").innerText();
        parts += Character.isDigit(item.charAt(0)) ? Integer.parseInt(item.split(" ")[0]) : 1;
      }
    }
    return parts;
  }

  private static List<Integer> counts() {
    List<Integer> counts = new ArrayList<>();
    for (Class<? extends Resource> type :
        List.of(Encounter.class, Observation.class, Goal.class, DocumentReference.class)) {
      counts.add(ehr.all(type).size());
    }
    return counts;
  }

  /** By R4 alone, and by the profiles of US Core that it claims, where the package is present. */
  private static void assertValid(Bundle bundle) {
    Bundle unclaimed = bundle.copy();
    unclaimed.getEntry().forEach(entry -> entry.getResource().getMeta().setProfile(null));
    assertThat(R4.validate(unclaimed).errors()).isEmpty();
    US_CORE.ifPresent(usCore -> assertThat(usCore.errors(bundle)).isEmpty());
  }

  private static void addPatients() {
    ehr.addPatient("Robin", "Reyes", "R-2041", LocalDate.of(1988, 4, 12));
    ehr.addPatient("Morgan", "Hale", "M-2042", LocalDate.of(1986, 11, 3));
    ehr.addPatient("Kit", "Núñez", "K-1877", LocalDate.of(1990, 12, 1));
  }

  /**
   * Sessions with a signed note of couples of whom so many partners consented: those of the couple
   * in care longest first, whose notes quote no names.
   */
  private static List<UUID> signedSessionsOfCouplesWith(int consents)
      throws SQLException, IOException {
    List<UUID> found = new ArrayList<>();
    try (Connection database = server.database();
        var select =
            database.prepareStatement(
                "select s.id from therapy_session s join note n on n.session_id = s.id"
                    + " where n.state_code = 'signed' and n.appends_id is null"
                    + " and (select count(distinct r.letter_code) from release_consent r"
                    + " where r.couple_id = s.couple_id and r.revoked_at is null"
                    + " and r.until_on >= current_date) = ?"
                    + " order by (select count(*) from therapy_session o"
                    + " where o.couple_id = s.couple_id) desc, s.couple_id, s.started_at")) {
      select.setInt(1, consents);
      var rows = select.executeQuery();
      while (rows.next()) {
        found.add(rows.getObject(1, UUID.class));
      }
    }
    return found;
  }

  /** What five minutes would do for what the killed program held. */
  private static void claimsEnd() throws SQLException, IOException {
    try (Connection database = server.database();
        var statement = database.createStatement()) {
      statement.executeUpdate(
          "update delivery set claimed_until = claimed_until - interval '1 hour'"
              + " where claimed_until is not null");
    }
  }
}
