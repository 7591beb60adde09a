package org.empathyloop.practice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.empathyloop.analytics.Course;
import org.empathyloop.analytics.Course.Word;
import org.empathyloop.analytics.MeasureService;
import org.empathyloop.practice.Case;
import org.empathyloop.practice.Caseload;
import org.empathyloop.shared.svg.SvgElement;
import org.empathyloop.shared.text.Text;
import org.empathyloop.shared.web.Look;
import org.empathyloop.shared.web.PageDates;

/**
 * Who is improving, flat or worse, and what is unsigned or due: the couples in care of the one who
 * asks, those getting worse first.
 */
@Named
@RequestScoped
public class PracticeCaseloadPage {
  private static final double WIDTH = 132;
  private static final double HEIGHT = 28;
  private static final double MARGIN = 4;
  private static final double DOT = 2.5;
  private static final double HUNDRED = 100;
  private static final List<Word> ORDER =
      List.of(Word.WORSE, Word.FLAT, Word.IMPROVING, Word.TOO_FEW);

  private record Seen(Case one, Course course) {}

  @Inject private Caseload caseload;
  @Inject private MeasureService measures;
  @Inject private Needs needs;
  @Inject private PageDates dates;
  @Inject private Look look;

  private List<CourseRow> rows = List.of();
  private Map<Word, Long> counts = Map.of();

  /** Reads the caseload. */
  public void open() {
    List<Case> cases = caseload.inCare();
    List<NeedRow> waiting = needs.of(cases);
    List<Seen> seen = new ArrayList<>();
    for (Case one : cases) {
      seen.add(new Seen(one, measures.course(one.couple().id())));
    }
    counts =
        seen.stream().collect(Collectors.groupingBy(s -> s.course().word(), Collectors.counting()));
    rows =
        seen.stream()
            .sorted(Comparator.comparing(s -> ORDER.indexOf(s.course().word())))
            .map(s -> row(s, waiting))
            .toList();
  }

  private CourseRow row(Seen seen, List<NeedRow> waiting) {
    Course course = seen.course();
    return new CourseRow(
        seen.one().couple(),
        (int) seen.one().sessions().stream().filter(session -> !session.running()).count(),
        seen.one().lastEnded().map(session -> dates.day(session.startedAt())).orElse(""),
        word(course.word()),
        basis(course),
        picture(course),
        waiting.stream()
            .filter(need -> need.couple().id().equals(seen.one().couple().id()))
            .toList());
  }

  private String basis(Course course) {
    if (course.word() == Word.TOO_FEW) {
      return text().get("practice.course-too-few", course.sessions(), Course.FEWEST_SESSIONS);
    }
    return text()
        .get(
            "practice.course-basis",
            signed(course.slope().orElse(0)),
            Math.round(HUNDRED * course.overlap().orElse(0)),
            course.sessions());
  }

  private String signed(double slope) {
    String size = String.format(text().locale(), "%.1f", Math.abs(slope));
    return (slope < 0 ? "−" : "+") + size;
  }

  /** A line of the share of connecting time from 0 to 100 percent, one dot a session. */
  private SvgElement picture(Course course) {
    List<Double> shares = course.shares();
    SvgElement svg =
        SvgElement.of("svg")
            .styled("course")
            .with("viewBox", "0 0 " + (int) WIDTH + " " + (int) HEIGHT)
            .with("role", "img")
            .with("aria-label", pictureTitle(shares));
    StringBuilder path = new StringBuilder();
    List<SvgElement> dots = new ArrayList<>();
    for (int i = 0; i < shares.size(); i++) {
      double x =
          shares.size() == 1 ? WIDTH / 2 : MARGIN + i * (WIDTH - 2 * MARGIN) / (shares.size() - 1);
      double y = HEIGHT - MARGIN - (HEIGHT - 2 * MARGIN) * shares.get(i) / HUNDRED;
      path.append(i == 0 ? "M" : "L").append(String.format(Locale.ROOT, "%.1f %.1f", x, y));
      dots.add(SvgElement.circle(x, y, DOT).styled("course-dot"));
    }
    return shares.isEmpty()
        ? svg
        : svg.holding(SvgElement.path(path.toString()).styled("course-line")).holding(dots);
  }

  private String pictureTitle(List<Double> shares) {
    return text()
        .get(
            shares.isEmpty() ? "practice.course-none" : "practice.course-title",
            shares.stream()
                .map(share -> String.valueOf(Math.round(share)))
                .collect(Collectors.joining(", ")));
  }

  private static String word(Word word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Text text() {
    return Text.of(look.getLocale());
  }

  public List<CourseRow> getRows() {
    return rows;
  }

  /** Such as "1 worse, 0 flat, 1 improving, 1 too few". */
  public String getCounts() {
    return ORDER.stream()
        .map(
            word ->
                text().get("practice.course-count-" + word(word), counts.getOrDefault(word, 0L)))
        .collect(Collectors.joining(", "));
  }

  /** The rule by which the words are given. */
  public String getRule() {
    return text()
        .get(
            "practice.course-rule",
            Course.FEWEST_SESSIONS,
            Course.MOST_SESSIONS,
            Course.LEAST_SLOPE,
            Math.round(HUNDRED * Course.LEAST_OVERLAP),
            Math.round(HUNDRED * Course.MOST_BY_CHANCE));
  }
}
