package org.empathyloop.practice.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.empathyloop.fixture.Browser;
import org.empathyloop.fixture.EhrMishap;
import org.empathyloop.fixture.RunningPractice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What a page does with what it cannot take: it says what was expected, stores nothing, and keeps
 * what was typed. The kinds of input that a browser would check are taken off before.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusedInputIT {
  private static final Pattern STALE = Pattern.compile("Someone else changed this meanwhile");

  private final Browser therapist = RunningPractice.therapist("en-US", 1440);
  private final Page page = therapist.page();

  @AfterAll
  void leave() {
    therapist.close();
  }

  @Test
  void one_patient_is_not_chosen_as_both_partners() throws Exception {
    RunningPractice.ehr().addPatient("Solo", "Person", "MRN-7001", LocalDate.of(1980, 1, 1));
    long before = rows("couple");
    therapist.go("/couple/new");
    page.locator("[id='search:name']").fill("Solo");
    page.locator("[id='search:find']").press("Enter");
    page.locator("[title$='partner A']").first().press("Enter");
    assertThat(field("couple:given-A")).hasValue("Solo");
    page.locator("[title$='partner B']").first().press("Enter");
    assertThat(field("couple:given-B")).hasValue("Solo");

    page.locator("[id='couple:create']").press("Enter");

    assertThat(page.locator("#faults")).containsText("Choose two different people");
    assertThat(field("couple:given-B")).hasValue("Solo");
    assertThat(rows("couple")).isEqualTo(before);
  }

  /** EL-CPL-012. */
  @Test
  void a_practice_system_that_fails_leaves_what_was_typed_and_the_way_by_hand() {
    Map<EhrMishap, String> told =
        Map.of(
            EhrMishap.DIES_AFTER_COMMIT, "The practice system does not answer.",
            EhrMishap.STATUS_422, "refused the request with status 422",
            EhrMishap.NOT_FHIR, "something else than patients in FHIR");
    therapist.go("/couple/new");
    field("couple:given-A").fill("Wanda");
    field("couple:given-B").fill("Ove");
    told.forEach(
        (mishap, sentence) -> {
          RunningPractice.ehr().failSearch("Wanda", mishap);
          field("search:name").fill("Wanda");

          field("search:find").press("Enter");

          assertThat(page.locator("#faults")).containsText(sentence);
          assertThat(page.locator("#faults")).containsText("by hand");
          assertThat(field("search:name")).hasValue("Wanda");
          assertThat(field("couple:given-A")).hasValue("Wanda");
        });

    field("couple:create").press("Enter");

    page.waitForURL("**/practice/chart**");
    assertThat(page.locator("main")).containsText("Wanda");
  }

  /** EL-FRM-012. */
  @Test
  void a_name_too_long_and_a_day_that_is_none_are_told_at_once() throws Exception {
    long before = rows("person");
    therapist.go("/couple/new");
    withoutLimits();
    field("couple:given-A").fill("N".repeat(300));
    assertThat(page.locator(".room.over")).hasText("220 too many");
    field("couple:given-B").fill("Oskar");
    field("couple:birth-B").fill("yesterday");

    page.locator("[id='couple:create']").press("Enter");

    assertThat(page.locator("main")).containsText("At most 80 characters fit here, but 300 came.");
    assertThat(page.locator("main")).containsText("was expected as a date such as");
    assertThat(field("couple:given-A")).hasValue("N".repeat(300));
    assertThat(field("couple:birth-B")).hasAttribute("value", "yesterday");
    assertThat(rows("person")).isEqualTo(before);
  }

  /** EL-FRM-001. */
  @Test
  void a_code_that_no_list_has_is_refused() throws Exception {
    String couple = newCouple("Ines", "Pau");
    long before = rows("goal");
    fillGoal(couple);
    page.locator("[id='goal:kind'] option:checked")
        .evaluate("option => { option.value = 'no-such-kind'; }");

    page.locator("[id='goal:set']").press("Enter");

    assertThat(page.locator("main")).containsText("choose one of the list");
    assertThat(field("goal:title")).hasValue("Slow down together");
    assertThat(rows("goal")).isEqualTo(before);
  }

  @Test
  void a_goal_without_a_level_or_with_one_too_long_is_refused() throws Exception {
    String couple = newCouple("Ida", "Nils");
    long before = rows("goal");
    fillGoal(couple);
    withoutLimits();
    field("goal:more").fill("");
    field("goal:less").fill("x".repeat(900));

    page.locator("[id='goal:set']").press("Enter");

    assertThat(page.locator("main")).containsText("is needed");
    assertThat(page.locator("main")).containsText("280 characters fit here, but 900 came");
    assertThat(field("goal:less")).hasValue("x".repeat(900));
    assertThat(rows("goal")).isEqualTo(before);
  }

  @Test
  void a_consent_that_ends_before_it_begins_is_refused() throws Exception {
    String couple = newCouple("Mara", "Theo");
    long before = rows("release_consent");
    therapist.go("/couple/agreements?couple=" + couple);
    field("release:recipient").fill("Clinic EHR");
    field("release:from").fill("2026-05-01");
    field("release:until").fill("2026-04-30");
    field("release:signed").fill("2026-04-01");

    page.locator("[id='release:give']").press("Enter");

    assertThat(page.locator("#faults .banner.stop")).isVisible();
    assertThat(field("release:recipient")).hasValue("Clinic EHR");
    assertThat(field("release:until")).hasValue("2026-04-30");
    assertThat(rows("release_consent")).isEqualTo(before);
  }

  @Test
  void what_is_remembered_must_lie_in_the_session() throws Exception {
    String couple = newCouple("Lena", "Bo");
    wrapUpOfNewSession(couple);
    long before = rows("moment");
    withoutLimits();
    page.locator("[id='recall:actor']").selectOption("a");
    field("recall:minute").fill("90");
    field("recall:strength").fill("7");
    page.locator("[id='recall:code']").selectOption("look-away");
    page.locator("[id='recall:remember']").press("Enter");
    assertThat(page.locator("#faults .banner.stop, .wrong:visible").first()).isVisible();
    assertThat(field("recall:minute")).hasValue("90");

    withoutLimits();
    field("recall:minute").fill("soon");
    page.locator("[id='recall:remember']").press("Enter");

    assertThat(page.locator("main")).containsText("was expected as a whole number");
    assertThat(field("recall:minute")).hasAttribute("value", "soon");
    assertThat(rows("moment")).isEqualTo(before);
  }

  /** EL-FRM-013. */
  @Test
  void two_windows_on_one_person_overwrite_nothing() throws Exception {
    String couple = newCouple("Pia", "Rolf");
    String address = "/couple/partner?couple=" + couple + "&letter=A";
    therapist.go(address);
    Page other = otherWindow(address);
    other.locator("[id='partner:family-A']").fill("First");
    other.locator("[id='partner:save']").press("Enter");
    other.waitForURL("**/practice/chart**");

    Locator mine = page.locator("[id='partner:family-A']");
    mine.fill("Second");
    page.locator("[id='partner:save']").press("Enter");

    assertThat(page.locator("#faults")).containsText(STALE);
    assertThat(mine).hasValue("Second");
    other.navigate(page.url());
    assertThat(other.locator("[id='partner:family-A']")).hasValue("First");
    goOnWith("mine");
    page.locator("[id='partner:save']").press("Enter");
    page.waitForURL("**/practice/chart**");
    other.reload();
    assertThat(other.locator("[id='partner:family-A']")).hasValue("Second");
  }

  /** EL-FRM-013. */
  @Test
  void two_windows_on_one_policy_record_no_version_unseen() throws Exception {
    String address = "/couple/agreements?couple=" + newCouple("Edda", "Lars");
    therapist.go(address);
    Page other = otherWindow(address);
    other.locator("[id='secrets:policy']").selectOption("CONFIDENTIAL");
    other.locator("[id='secrets:agree']").press("Enter");
    assertThat(other.locator("[id='secrets']")).containsText("version 1");
    page.locator("[id='secrets:policy']").selectOption("LIMITED");
    long before = rows("secrets_agreement");

    page.locator("[id='secrets:agree']").press("Enter");

    assertThat(page.locator("#faults")).containsText(STALE);
    assertThat(page.locator("#stale")).containsText("Kept apart");
    assertThat(page.locator("#stale")).containsText("Limited");
    assertThat(rows("secrets_agreement")).isEqualTo(before);
    goOnWith("mine");
    page.locator("[id='secrets:agree']").press("Enter");
    assertThat(page.locator("[id='secrets']")).containsText("version 2");
  }

  /** EL-FRM-013. */
  @Test
  void two_windows_on_the_end_of_one_care_overwrite_nothing() throws Exception {
    String address = "/couple/agreements?couple=" + newCouple("Nora", "Ansgar");
    String today = LocalDate.now().toString();
    therapist.go(address);
    Page other = otherWindow(address);
    other.locator("[id='care:end-care']").press("Enter");
    other.locator("[id='care:resume-care']").waitFor();
    field("care:end-on").fill("2020-01-31");

    page.locator("[id='care:end-care']").press("Enter");

    assertThat(page.locator("#faults")).containsText(STALE);
    assertThat(page.locator("#stale")).containsText(today);
    assertThat(page.locator("#stale")).containsText("2020-01-31");
    goOnWith("stored");
    assertThat(field("care:end-on")).hasValue(today);
    other.locator("[id='care:resume-care']").press("Enter");
    assertThat(other.locator("[id='care:resume-care']")).hasCount(0);
    field("care:end-on").fill("2020-01-31");
    page.locator("[id='care:end-care']").press("Enter");
    assertThat(page.locator("#faults")).containsText(STALE);
    other.reload();
    assertThat(other.locator("[id='care:resume-care']")).hasCount(0);
  }

  /** EL-FRM-013. */
  @Test
  void two_windows_on_one_goal_overwrite_nothing() throws Exception {
    String couple = newCouple("Olga", "Finn");
    fillGoal(couple);
    page.locator("[id='goal:set']").press("Enter");
    page.waitForURL("**/regulation/progress**");
    page.locator("main a[href*='/regulation/edit']").first().press("Enter");
    page.waitForURL("**/regulation/edit**");
    Page other = otherWindow(page.url());
    other.locator("[id='goal:title']").fill("First wording");
    other.locator("[id='goal:title']").press("Enter");
    other.waitForURL("**/regulation/progress**");

    field("goal:title").fill("Second wording");
    field("goal:title").press("Enter");

    assertThat(page.locator("#faults")).containsText(STALE);
    assertThat(field("goal:title")).hasValue("Second wording");
    other.reload();
    assertThat(other.locator("main")).containsText("First wording");
    assertThat(page.locator("#stale")).containsText("First wording");
    assertThat(page.locator("#stale")).containsText("Second wording");
    goOnWith("stored");
    assertThat(field("goal:title")).hasValue("First wording");
    field("goal:title").press("Enter");
    page.waitForURL("**/regulation/progress**");
  }

  /** EL-FRM-013. */
  @Test
  void two_windows_on_one_statement_overwrite_nothing() throws Exception {
    therapist.go("/couples");
    page.locator("main a[href^='/practice/chart']:has-text('Robin')").first().press("Enter");
    page.waitForURL("**/practice/chart**");
    String couple = page.url().replaceAll(".*couple=", "");
    String address = "/cycle/map?couple=" + couple + "&edit=a";
    therapist.go(address);
    Page other = otherWindow(address);
    other.locator(".naming input[id$='felt']").fill("first in line");
    other.locator(".naming button[id$='save']").press("Enter");
    assertThat(other.locator(".say.a .voice")).containsText("first in line");

    Locator felt = page.locator(".naming input[id$='felt']");
    felt.fill("second in line");
    page.locator(".naming button[id$='save']").press("Enter");

    assertThat(page.locator("#faults")).containsText(STALE);
    assertThat(felt).hasValue("second in line");
    other.reload();
    assertThat(other.locator(".say.a")).containsText("first in line");
    goOnWith("mine");
    page.locator(".naming button[id$='save']").press("Enter");
    assertThat(page.locator(".say.a .voice")).containsText("second in line");
  }

  /** EL-FRM-013. */
  @Test
  void two_windows_on_the_words_of_one_map_overwrite_nothing() throws Exception {
    therapist.go("/couples");
    page.locator("main a[href^='/practice/chart']:has-text('Robin')").first().press("Enter");
    page.waitForURL("**/practice/chart**");
    String address = "/cycle/edit?couple=" + page.url().replaceAll(".*couple=", "");
    therapist.go(address);
    Page other = otherWindow(address);
    other.locator("input[id$='own']").first().fill("first words");
    other.locator("[id$=':keep']").press("Enter");
    other.waitForURL("**/cycle/map**");

    Locator own = page.locator("input[id$='own']").first();
    own.fill("second words");
    page.locator("[id$=':keep']").press("Enter");

    assertThat(page.locator("#faults")).containsText(STALE);
    assertThat(page.locator("#stale")).containsText("first words");
    goOnWith("mine");
    page.locator("[id$=':keep']").press("Enter");
    page.waitForURL("**/cycle/map**");
    therapist.go(address);
    assertThat(own).hasValue("second words");
  }

  /** Chooses one version of every field that differs; nothing is sent by that. */
  private void goOnWith(String version) {
    for (Locator choice : page.locator("#stale input[value=" + version + "]").all()) {
      choice.check();
    }
    page.locator("#stale button").press("Enter");
    assertThat(page.locator("#stale")).isHidden();
  }

  /** EL-REL-003. */
  @Test
  void a_name_in_a_note_stops_the_release_and_its_sentence_is_shown() throws Exception {
    String couple = newCouple("Tilda", "Viktor");
    consentOf("A", couple);
    consentOf("B", couple);
    wrapUpOfNewSession(couple);
    therapist.go("/note/list?couple=" + couple);
    page.locator("#notes button").first().press("Enter");
    page.waitForURL("**/note/edit**");
    page.locator("#review:not([disabled])").waitFor();
    page.locator(".blk[data-topic=response]").press("Enter");
    page.keyboard().type(" Viktor wept.");
    therapist.press("Escape", "Control+Enter");
    page.locator("#review-panel[open] #sign:not([disabled])").press("Enter");
    page.locator(".signature").waitFor();
    page.locator("main a[href^='/exchange/release']").first().press("Enter");
    page.waitForURL("**/exchange/release**");

    page.locator("[id='release:download']").press("Enter");

    assertThat(page.locator("#stopped")).containsText("Viktor wept.");
  }

  private void consentOf(String letter, String couple) {
    therapist.go("/couple/agreements?couple=" + couple);
    page.locator("[id='release:letter']").selectOption(letter);
    field("release:recipient").fill("Clinic EHR");
    field("release:from").fill("2026-01-01");
    field("release:until").fill("2099-12-31");
    field("release:signed").fill("2026-01-01");
    page.locator("[id='release:give']").press("Enter");
    assertThat(page.locator("#releases .chip.ok")).hasCount(letter.equals("A") ? 1 : 2);
  }

  private void wrapUpOfNewSession(String couple) {
    therapist.go("/practice/chart?couple=" + couple);
    page.locator("[id='start-session:begin']").press("Enter");
    page.locator("#pad:focus").waitFor();
    therapist.press("w");
    page.locator("#end").press("Enter");
    page.waitForURL("**/session/wrap-up**");
  }

  private void fillGoal(String couple) {
    therapist.go("/regulation/new?couple=" + couple);
    field("goal:title").fill("Slow down together");
    page.locator("[id='goal:owner']").selectOption("couple");
    page.locator("[id='goal:kind']").selectOption("stay");
    field("goal:due").fill("2099-12-31");
    page.locator("[id='goal:start']").selectOption("-1");
    for (String level : List.of("much-more", "more", "expected", "less", "much-less")) {
      field("goal:" + level).fill("As written: " + level);
    }
  }

  private String newCouple(String a, String b) {
    therapist.go("/couple/new");
    field("couple:given-A").fill(a);
    field("couple:given-B").fill(b);
    page.locator("[id='couple:create']").press("Enter");
    page.waitForURL("**/practice/chart**");
    return page.url().replaceAll(".*couple=", "");
  }

  private Page otherWindow(String address) {
    Page other = page.context().newPage();
    other.navigate(RunningPractice.server().url().resolve(address).toString());
    return other;
  }

  private Locator field(String id) {
    return page.locator("[id='" + id + "']");
  }

  /** As a browser of another making, or a script, would send it. */
  private void withoutLimits() {
    page.evaluate(
        """
        () => document.querySelectorAll("main input, main textarea").forEach((field) => {
          if (["date", "number", "email", "tel"].includes(field.type)) field.type = "text";
        })""");
  }

  private static long rows(String table) throws Exception {
    try (Connection connection = RunningPractice.server().database();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from " + table)) {
      row.next();
      return row.getLong(1);
    }
  }
}
