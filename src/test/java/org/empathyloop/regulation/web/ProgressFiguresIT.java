package org.empathyloop.regulation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.empathyloop.fixture.Browser;
import org.empathyloop.fixture.RunningPractice;
import org.empathyloop.vocabulary.CodeBook;
import org.empathyloop.vocabulary.Concept;
import org.empathyloop.vocabulary.Polarity;
import org.junit.jupiter.api.Test;

/**
 * EL-ANA-033: the figures on the pages of the told couples are those of a calculation of its own,
 * from the rows of the database: no class of the program but the vocabulary takes part in it.
 */
class ProgressFiguresIT {
  private static final CodeBook CODES = CodeBook.load();
  private static final Pattern NUMBER = Pattern.compile("[−+]?\\d+(\\.\\d+)?");

  /** A partner's given name and how many sessions the story of that couple has. */
  private static final Map<String, Integer> COUPLES = Map.of("Robin", 6, "Jude", 2, "Kit", 12);

  @Test
  void the_figures_of_every_told_couple_are_those_of_another_calculation() throws Exception {
    try (Browser therapist = RunningPractice.therapist("en-US", 1440);
        Connection database = RunningPractice.server().database()) {
      Map<String, List<RawHour>> inCare = new HashMap<>();
      for (String given : COUPLES.keySet()) {
        UUID couple = coupleOf(therapist, given);
        List<RawHour> hours = RawHour.of(database, couple);
        assertThat(hours).hasSize(COUPLES.get(given));

        progressSays(therapist, couple, hours, database);
        theMapSays(therapist, couple, hours, database);
        theFileHasTheSame(therapist.go("/exchange/numbers?couple=" + couple), hours);
        inCare.put(given, hours);
      }
      theCaseloadSays(therapist.go("/practice/caseload"), inCare);
    }
  }

  @Test
  void EL_REL_011_the_handout_has_the_statements_and_nothing_of_the_evidence() {
    try (Browser therapist = RunningPractice.therapist("en-US", 1440)) {
      UUID couple = coupleOf(therapist, "Robin");
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

  private static UUID coupleOf(Browser therapist, String given) {
    therapist.go("/couples");
    Locator link =
        therapist.page().locator("main a[href^='/practice/chart']:has-text('" + given + "')");
    return UUID.fromString(String.valueOf(link.first().getAttribute("href")).replaceAll(".*=", ""));
  }

  private static void progressSays(
      Browser therapist, UUID couple, List<RawHour> hours, Connection database)
      throws SQLException {
    var own = new CoupleReckoning(hours);
    Page page = therapist.go("/regulation/progress?couple=" + couple + "&view=tables");

    List<List<String>> attained = attained(hours, couple, database);
    SoftAssertions.assertSoftly(
        softly -> {
          softly
              .assertThat(cells(page, "section:has(#sessions-title) tbody tr"))
              .isEqualTo(own.rows());
          softly
              .assertThat(cells(page, "section.together div:nth-of-type(2) tbody tr"))
              .isEqualTo(own.follows());
          softly
              .assertThat(cells(page, "section.together div:nth-of-type(3) tbody tr"))
              .isEqualTo(own.grids());
          softly.assertThat(cells(page, "section:has(#t-title) tbody tr")).isEqualTo(attained);
          softly.assertThat(answer(page, "shift")).isEqualTo(own.shift());
          softly.assertThat(withoutTendency(answer(page, "echo"))).isEqualTo(own.echo());
          softly.assertThat(answer(page, "practice")).isEqualTo(own.practice());
          softly.assertThat(answer(page, "ripple")).isEqualTo(own.ripple());
          softly.assertThat(answer(page, "mirroring")).isEqualTo(own.mirroring());
          softly.assertThat(answer(page, "body")).isEqualTo(own.body());
          softly.assertThat(answer(page, "repair")).isEqualTo(own.repair());
        });
  }

  /** The text of every cell of every row, without the row's head. */
  private static List<List<String>> cells(Page page, String rows) {
    return page.locator(rows).all().stream()
        .map(row -> row.locator("td").allInnerTexts().stream().map(String::strip).toList())
        .toList();
  }

  /** The figure of every line, and the numbers beside it. */
  private static List<List<String>> answer(Page page, String block) {
    return cells(page, "#answer-" + block + " tbody tr").stream()
        .map(
            line ->
                Stream.concat(
                        Stream.of(line.get(0)),
                        NUMBER
                            .matcher(line.get(1).replaceAll("(?<=\\d),(?=\\d)", ""))
                            .results()
                            .map(MatchResult::group))
                    .toList())
        .toList();
  }

  /** How often it was at other times; the band of chance that may follow is drawn by lot. */
  private static List<List<String>> withoutTendency(List<List<String>> echo) {
    return echo.stream().map(line -> line.subList(0, 3)).toList();
  }

  /** T scores by A, B and the therapist at each session with a rating. */
  private static List<List<String>> attained(List<RawHour> hours, UUID couple, Connection database)
      throws SQLException {
    record Goal(UUID id, int start, int weight) {}
    record Rating(UUID goal, UUID session, String rater, int level) {}
    List<Goal> goals =
        RawHour.rows(
            database,
            "select id, start_level, weight from goal where couple_id = ?",
            couple,
            row -> new Goal(row.getObject(1, UUID.class), row.getInt(2), row.getInt(3)));
    List<Rating> ratings =
        RawHour.rows(
            database,
            """
            select r.goal_id, r.session_id, r.rater_code, r.level
            from goal_rating r join goal g on g.id = r.goal_id where g.couple_id = ?""",
            couple,
            row ->
                new Rating(
                    row.getObject(1, UUID.class),
                    row.getObject(2, UUID.class),
                    row.getString(3),
                    row.getInt(4)));
    Map<String, Integer> levels = new HashMap<>();
    List<List<String>> rows = new ArrayList<>();
    for (RawHour hour : hours) {
      List<String> row = new ArrayList<>();
      for (String rater : List.of("a", "b", "therapist")) {
        List<Rating> here =
            ratings.stream()
                .filter(one -> one.session().equals(hour.id()) && one.rater().equals(rater))
                .toList();
        here.forEach(one -> levels.put(rater + one.goal(), one.level()));
        double attained = 0;
        double weights = 0;
        double squares = 0;
        for (Goal goal : goals) {
          attained += goal.weight() * levels.getOrDefault(rater + goal.id(), goal.start());
          weights += goal.weight();
          squares += goal.weight() * goal.weight();
        }
        double t = 50 + 10 * attained / Math.sqrt(0.7 * squares + 0.3 * weights * weights);
        row.add(here.isEmpty() ? "–" : String.format(Locale.US, "%.1f", t));
      }
      if (!row.equals(List.of("–", "–", "–"))) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** "Seen n times in m sessions" at every station of the sideways loop that was charted. */
  private static void theMapSays(
      Browser therapist, UUID couple, List<RawHour> hours, Connection database)
      throws SQLException {
    Map<String, Set<String>> codes = new HashMap<>();
    RawHour.rows(
        database,
        """
        select n.partner_code, n.station, n.first_code, n.second_code
        from cycle_node n join cycle_map m on m.id = n.map_id
        where m.couple_id = ? and m.kind_code = 'sideways' and n.first_code is not null
          and m.map_no = (select max(map_no) from cycle_map
            where couple_id = m.couple_id and kind_code = 'sideways')""",
        couple,
        row ->
            codes.put(
                row.getString(1) + "-" + row.getString(2),
                Stream.of(row.getString(3), String.valueOf(row.getString(4)))
                    .collect(Collectors.toSet())));
    var own = new CoupleReckoning(seenByThen(hours, couple, database));

    Page page = therapist.go("/cycle/map?couple=" + couple + "&view=list");
    if (codes.isEmpty()) {
      codes.putAll(labelled(page));
    }

    assertThat(codes).isNotEmpty();
    for (Map.Entry<String, Set<String>> station : codes.entrySet()) {
      String[] where = station.getKey().split("-", 2);
      Locator row =
          page.locator(
              "a.station-row[href$='station=" + station.getKey().toLowerCase(Locale.ROOT) + "']");
      assertThat(row.locator(".chip").innerText())
          .as(station.getKey())
          .isEqualTo(own.seen(where[0], where[1], station.getValue()));
    }
  }

  /** What stands at the stations of a map that nobody has put into words yet. */
  private static Map<String, Set<String>> labelled(Page page) {
    List<Concept> known =
        Stream.concat(CODES.members("moment-code").stream(), CODES.axis("affect").stream())
            .toList();
    Map<String, Set<String>> codes = new HashMap<>();
    for (Locator row : page.locator("a.station-row:has(.chip)").all()) {
      String[] station =
          String.valueOf(row.getAttribute("href")).replaceAll(".*station=", "").split("-", 2);
      String words = ", " + row.locator(".seen-words").innerText().strip() + ", ";
      codes.put(
          station[0] + "-" + station[1].toUpperCase(Locale.ROOT),
          known.stream()
              .filter(code -> words.contains(", " + code.label(Locale.US) + ", "))
              .map(code -> code.code().value())
              .collect(Collectors.toSet()));
    }
    return codes;
  }

  /** The sessions up to the last that the latest map rests on. */
  private static List<RawHour> seenByThen(List<RawHour> hours, UUID couple, Connection database)
      throws SQLException {
    List<UUID> last =
        RawHour.rows(
            database,
            """
            select s.id from cycle_evidence e join cycle_map m on m.id = e.map_id
            join therapy_session s on s.id = e.session_id
            where m.couple_id = ? and m.kind_code = 'sideways'
            order by m.map_no desc, s.started_at desc limit 1""",
            couple,
            row -> row.getObject(1, UUID.class));
    List<UUID> ids = hours.stream().map(RawHour::id).toList();
    return last.isEmpty() ? hours : hours.subList(0, ids.indexOf(last.get(0)) + 1);
  }

  private static void theCaseloadSays(Page page, Map<String, List<RawHour>> couples) {
    couples.forEach(
        (given, hours) -> {
          List<List<String>> rows = cells(page, ".caseload tbody tr:has-text('" + given + "')");
          if (given.equals("Kit")) {
            assertThat(rows).as("their care has ended").isEmpty();
          } else if (hours.size() < 5) {
            assertThat(rows.get(0).get(1))
                .contains(hours.size() + " charted sessions; 5 are needed");
          } else {
            var own = new CoupleReckoning(hours);
            String slope = String.format(Locale.US, "%+.1f", own.slope()).replace('-', '−');
            assertThat(rows.get(0).get(1))
                .contains(
                    slope
                        + " points a session; later half ahead in "
                        + own.later()
                        + "% of pairs; n = "
                        + hours.size());
            assertThat(
                    page.locator(".caseload tr:has-text('" + given + "') svg")
                        .getAttribute("aria-label"))
                .endsWith(
                    Arrays.stream(own.connecting())
                        .mapToObj(share -> String.valueOf(Math.round(share)))
                        .collect(Collectors.joining(", ")));
          }
        });
  }

  /** EL-REL-010: the file is called after nobody, names nobody, and counts as the page does. */
  private static void theFileHasTheSame(Page page, List<RawHour> hours) throws IOException {
    Download file =
        page.waitForDownload(() -> page.locator("[id='numbers:download']").press("Enter"));
    String csv = Files.readString(file.path());

    assertThat(file.suggestedFilename()).isEqualTo("empathy-loop-numbers.csv");
    assertThat(csv).doesNotContain(COUPLES.keySet()).doesNotContain("Morgan");
    int number = 0;
    for (RawHour hour : hours) {
      number++;
      var own = new HourReckoning(hour);
      assertThat(csv.lines().filter(line -> line.contains(",moments-")))
          .anyMatch(exactly(number, "connecting", own.count(Polarity.CONNECTING)))
          .anyMatch(exactly(number, "sideways", own.count(Polarity.SIDEWAYS)));
    }
  }

  private static Predicate<String> exactly(int session, String polarity, long count) {
    String line = session + ",\\d+,moments-" + polarity + ",," + count + ",,,";
    return Pattern.compile(line).asMatchPredicate();
  }
}
