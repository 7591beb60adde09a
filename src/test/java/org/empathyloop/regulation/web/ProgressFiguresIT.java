package org.empathyloop.regulation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.empathyloop.fixture.Browser;
import org.empathyloop.fixture.RunningPractice;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.empathyloop.vocabulary.Concept;
import org.empathyloop.vocabulary.Polarity;
import org.junit.jupiter.api.Test;

/**
 * EL-ANA-033: the figures on the page of a told couple are those of a calculation of its own, from
 * the rows of the database: no class of the program but the vocabulary takes part in it.
 */
class ProgressFiguresIT {
  private static final CodeBook CODES = CodeBook.load();
  private static final long MIRROR_MS = 15_000;

  /** A moment as the table has it. */
  private record Row(
      UUID session, String actor, Concept code, long at, boolean prompted, long end) {
    boolean by(String partner) {
      return actor.equals(partner);
    }

    boolean ofOne() {
      return by("a") || by("b");
    }

    boolean counts() {
      return code.tallied().counts(prompted);
    }

    boolean is(Polarity polarity) {
      return counts() && code.polarity() == polarity;
    }

    boolean warm() {
      return is(Polarity.CONNECTING)
          && (code.axis().equals("cue") || code.code().value().equals("warm-mirror"));
    }
  }

  @Test
  void the_figures_of_a_told_couple_are_those_of_another_calculation() throws Exception {
    try (Browser therapist = RunningPractice.therapist("en-US", 1440)) {
      String couple = coupleOf(therapist);
      Page page = therapist.go("/regulation/progress?couple=" + couple + "&view=tables");
      Map<UUID, List<Row>> sessions = sessions(UUID.fromString(couple));

      assertThat(sessions).hasSize(6);
      momentsStandInTheTable(page, sessions);
      warmthIsAnsweredSoOften(page, sessions);
      stepsFollowEachOther(page, sessions);
      mismatchesAreCounted(page, sessions);
      theFileHasTheSame(therapist.go("/exchange/numbers?couple=" + couple), sessions);
    }
  }

  @Test
  void EL_REL_011_the_handout_has_the_statements_and_nothing_of_the_evidence() {
    try (Browser therapist = RunningPractice.therapist("en-US", 1440)) {
      String couple = coupleOf(therapist);
      Page map = therapist.go("/cycle/map?couple=" + couple);
      List<String> statements = map.locator(".naming blockquote").allInnerTexts();

      Page handout = therapist.go("/exchange/handout?couple=" + couple);

      assertThat(handout.locator("article blockquote").allInnerTexts()).isEqualTo(statements);
      assertThat(handout.locator("article").innerText())
          .contains("Robin to Morgan")
          .contains("Morgan to Robin")
          .doesNotContain("seen ")
          .doesNotContain("session");
    }
  }

  @Test
  void EL_PRA_006_the_caseload_has_the_couples_in_care_and_what_waits_for_each() {
    try (Browser therapist = RunningPractice.therapist("en-US", 1440)) {
      Page page = therapist.go("/today");
      List<String> waiting = notes(page.locator("main a[href^='/note/edit']"));

      page = therapist.go("/practice/caseload");

      assertThat(page.locator(".caseload th a > .named").allInnerTexts())
          .contains("Robin & Morgan", "Jude & Tess")
          .doesNotContain("Kit & Lee");
      assertThat(page.locator(".caseload tr:has-text('Robin') strong").innerText())
          .isEqualTo("Improving");
      assertThat(notes(page.locator(".caseload a[href^='/note/edit']")))
          .isNotEmpty()
          .isSubsetOf(waiting);
    }
  }

  private static List<String> notes(Locator links) {
    return links.all().stream()
        .map(link -> String.valueOf(link.getAttribute("href")))
        .distinct()
        .toList();
  }

  private static String coupleOf(Browser therapist) {
    therapist.go("/couples");
    return String.valueOf(
            therapist
                .page()
                .locator("main a[href^='/practice/chart']:has-text('Robin')")
                .first()
                .getAttribute("href"))
        .replaceAll(".*=", "");
  }

  private static void momentsStandInTheTable(Page page, Map<UUID, List<Row>> sessions) {
    List<String> expected =
        sessions.values().stream()
            .map(rows -> count(rows, Polarity.CONNECTING) + " " + count(rows, Polarity.SIDEWAYS))
            .toList();

    Locator table = page.locator("section:has(#sessions-title) table tbody tr");
    List<String> shown = new ArrayList<>();
    for (Locator row : table.all()) {
      shown.add(
          row.locator("td").nth(5).innerText().strip()
              + " "
              + row.locator("td").nth(6).innerText().strip());
    }
    assertThat(shown).isEqualTo(expected);
  }

  private static long count(List<Row> rows, Polarity polarity) {
    return rows.stream()
        .filter(row -> row.ofOne() || row.by("dyad"))
        .filter(row -> row.is(polarity))
        .count();
  }

  private static void warmthIsAnsweredSoOften(Page page, Map<UUID, List<Row>> sessions) {
    assertThat(figures(page, "mirroring"))
        .containsExactly(answered(sessions, "a", "b"), answered(sessions, "b", "a"));
  }

  private static String answered(Map<UUID, List<Row>> sessions, String from, String by) {
    int marks = 0;
    int answered = 0;
    for (List<Row> rows : sessions.values()) {
      for (int i = 0; i < rows.size(); i++) {
        Row mark = rows.get(i);
        if (mark.by(from) && mark.warm() && mark.at() + MIRROR_MS <= mark.end()) {
          marks++;
          boolean found = false;
          for (Row later : rows.subList(i + 1, rows.size())) {
            found |= later.at() - mark.at() <= MIRROR_MS && later.by(by) && later.warm();
          }
          answered += found ? 1 : 0;
        }
      }
    }
    return answered + " of " + marks;
  }

  private static void stepsFollowEachOther(Page page, Map<UUID, List<Row>> sessions) {
    long[][] counts = new long[4][4];
    for (List<Row> rows : sessions.values()) {
      int before = -1;
      for (Row row : rows) {
        int symbol =
            (row.by("b") ? 2 : 0)
                + (row.is(Polarity.CONNECTING) ? 0 : row.is(Polarity.SIDEWAYS) ? 1 : -10);
        if (row.ofOne() && symbol >= 0) {
          if (before >= 0) {
            counts[before][symbol]++;
          }
          before = symbol;
        }
      }
    }

    List<Locator> rows = page.locator("section.together table").first().locator("tbody tr").all();
    assertThat(rows).hasSize(4);
    for (int i = 0; i < 4; i++) {
      long given = counts[i][0] + counts[i][1] + counts[i][2] + counts[i][3];
      assertThat(rows.get(i).locator("td").nth(0).innerText().strip())
          .isEqualTo(String.valueOf(given));
      for (int j = 0; j < 4; j++) {
        assertThat(rows.get(i).locator("td").nth(j + 1).innerText())
            .startsWith(counts[i][j] + "/" + given);
      }
    }
  }

  private static void mismatchesAreCounted(Page page, Map<UUID, List<Row>> sessions) {
    List<String> expected = new ArrayList<>();
    for (String partner : List.of("a", "b")) {
      expected.add(
          String.valueOf(
              sessions.values().stream()
                  .flatMap(List::stream)
                  .filter(row -> row.by(partner) && row.code().axis().equals("congruence"))
                  .filter(row -> !row.code().code().value().equals("congruent"))
                  .count()));
    }
    assertThat(figures(page, "body")).isEqualTo(expected);
  }

  /** EL-REL-010: the file is called after nobody, names nobody, and counts as the page does. */
  private static void theFileHasTheSame(Page page, Map<UUID, List<Row>> sessions)
      throws IOException {
    Download file =
        page.waitForDownload(() -> page.locator("[id='numbers:download']").press("Enter"));
    String csv = Files.readString(file.path());

    assertThat(file.suggestedFilename()).isEqualTo("empathy-loop-numbers.csv");
    assertThat(csv).doesNotContain("Robin").doesNotContain("Morgan");
    int number = 0;
    for (List<Row> rows : sessions.values()) {
      number++;
      assertThat(csv.lines().filter(line -> line.contains(",moments-")))
          .anyMatch(exactly(number, "connecting", count(rows, Polarity.CONNECTING)))
          .anyMatch(exactly(number, "sideways", count(rows, Polarity.SIDEWAYS)));
    }
  }

  private static Predicate<String> exactly(int session, String polarity, long count) {
    String line = session + ",\\d+,moments-" + polarity + ",," + count + ",,,";
    return Pattern.compile(line).asMatchPredicate();
  }

  private static List<String> figures(Page page, String block) {
    return page.locator("#answer-" + block + " td.figure").allInnerTexts().stream()
        .map(String::strip)
        .toList();
  }

  /** Observed moments by session, sessions and moments in the order of time. */
  private static Map<UUID, List<Row>> sessions(UUID couple) throws SQLException, IOException {
    Map<UUID, List<Row>> sessions = new LinkedHashMap<>();
    try (Connection connection = RunningPractice.server().database();
        PreparedStatement statement =
            connection.prepareStatement(
                """
                select s.id, m.actor_code, m.code, m.offset_ms, m.prompted,
                  extract(epoch from s.ended_at - s.started_at) * 1000 as end_ms,
                  (select count(*) from session_pause p where p.series_id = s.id) as pauses
                from therapy_session s join moment m on m.session_id = s.id
                where s.couple_id = ? and not m.voided and s.ended_at is not null
                  and m.series_id = m.session_id
                  and m.capture_code in ('live', 'video')
                order by s.started_at, m.offset_ms, m.press_order""")) {
      statement.setObject(1, couple);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          assertThat(row.getInt("pauses")).as("nothing to be broken at").isZero();
          UUID session = row.getObject("id", UUID.class);
          sessions
              .computeIfAbsent(session, id -> new ArrayList<>())
              .add(
                  new Row(
                      session,
                      row.getString("actor_code"),
                      CODES.concept(new Code(row.getString("code"))),
                      row.getLong("offset_ms"),
                      row.getBoolean("prompted"),
                      row.getLong("end_ms")));
        }
      }
    }
    return sessions;
  }
}
