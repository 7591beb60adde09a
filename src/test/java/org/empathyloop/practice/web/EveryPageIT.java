package org.empathyloop.practice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathyloop.practice.web.Stop.NOBODY;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.empathyloop.fixture.Axe;
import org.empathyloop.fixture.Browser;
import org.empathyloop.fixture.RunningPractice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every page, on a walk past all of them with what the demo story holds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageIT {
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final int WIDE = 1440;

  /** 1440 at 200 % zoom. */
  private static final int ZOOMED = 720;

  private static final int MOST_FOCUS_STOPS = 150;

  private final List<Stop> stops = Walk.stops();
  private final Map<String, Browser> visitors = new HashMap<>();

  List<Stop> stops() {
    return stops;
  }

  @AfterAll
  void goHome() {
    visitors.values().forEach(Browser::close);
  }

  @Test
  void no_page_is_left_out() throws IOException {
    Set<String> visited =
        stops.stream().map(Stop::page).collect(Collectors.toCollection(TreeSet::new));

    try (Stream<Path> files = Files.walk(PAGES)) {
      assertThat(files.map(PAGES::relativize).map(Path::toString).filter(EveryPageIT::hasAnAddress))
          .hasSizeGreaterThan(15)
          .isSubsetOf(visited);
    }
  }

  private static boolean hasAnAddress(String file) {
    return file.endsWith(".xhtml") && !file.startsWith("WEB-INF");
  }

  /** EL-DEMO-004, EL-FRM-009, EL-FRM-011. */
  @ParameterizedTest
  @MethodSource("stops")
  void a_page_keeps_its_policy_has_no_barrier_and_shows_the_keyboard_where_it_is(Stop stop) {
    Browser visitor = visitor(stop, "en-US");
    assertAll(
        () -> assertWellMade(visitor, stop),
        () -> Axe.assertAccessibleInBothThemes(visitor.page()),
        () -> assertThat(looksOfFocus(visitor)).isNotEmpty().containsOnly("seen"));
  }

  /** One heading, a title, nothing inline, nothing refused, nothing missing. */
  private static void assertWellMade(Browser visitor, Stop stop) {
    int before = visitor.complaints().size();
    List<String> failed = new ArrayList<>();
    visitor.page().onRequestFailed(request -> failed.add(request.failure() + " " + request.url()));
    visitor.page().onResponse(response -> failed.addAll(refusal(response)));

    Response answer = visit(visitor, stop);

    assertThat(visitor.page().locator("h1").count()).isEqualTo(1);
    assertThat(visitor.page().title()).isNotBlank();
    assertThat(visitor.page().locator("aside.demo").innerText()).contains("Demo practice");
    assertThat(answer.headerValue("content-security-policy"))
        .matches(".*; script-src 'self'( 'nonce-[^']+')?;?")
        .doesNotContain("unsafe-eval");
    assertThat(answer.text())
        .doesNotContain("???")
        .doesNotContainPattern("<[^>]*\\sstyle=")
        .doesNotContainPattern("<[^>]*\\son[a-z]+=")
        .doesNotContainPattern("<script(?![^>]*\\s(src|nonce)=)");
    assertThat(failed).filteredOn(line -> isFailure(line, stop)).isEmpty();
    assertThat(visitor.complaints().stream().skip(before).filter(line -> isFailure(line, stop)))
        .isEmpty();
  }

  private static List<String> refusal(Response response) {
    return response.status() < 400 ? List.of() : List.of(response.status() + " " + response.url());
  }

  /** The page of a fault is itself answered with 404; what is left behind ends unheard. */
  private static boolean isFailure(String line, Stop stop) {
    return !line.contains("net::ERR_ABORTED")
        && !(stop.address().equals("/fault") && line.contains("404"));
  }

  /** EL-FRM-009. */
  @ParameterizedTest
  @MethodSource("stops")
  void a_page_speaks_spanish_and_fits_at_double_size(Stop stop) {
    Browser visitor = visitor(stop, "es-ES");
    Response answer = visit(visitor, stop);
    Page page = visitor.page();

    assertThat(page.evaluate("document.documentElement.lang")).isEqualTo("es");
    assertThat(answer.text()).doesNotContain("???");
    page.setViewportSize(ZOOMED, 900);
    assertThat(page.evaluate("document.documentElement.scrollWidth")).as("width").isEqualTo(ZOOMED);
    page.setViewportSize(WIDE, 900);
  }

  /** "seen" or what is focused without looking so, for each stop of the Tab key. */
  private static List<String> looksOfFocus(Browser visitor) {
    List<String> looks = new ArrayList<>();
    for (int step = 0; step < MOST_FOCUS_STOPS; step++) {
      visitor.press("Tab");
      Object focus = visitor.page().evaluate(UNSEEN_FOCUS);
      if ("end".equals(focus)) {
        break;
      }
      looks.add(String.valueOf(focus));
    }
    return looks;
  }

  /**
   * Whether what has the focus looks otherwise than without it: itself, its label, what is around
   * it or within it. Says "end" when the walk is through.
   */
  private static final String UNSEEN_FOCUS =
      """
      () => {
        const focus = document.activeElement;
        if (!focus || focus === document.body || focus.dataset.walked) return "end";
        focus.dataset.walked = "true";
        const near = [focus, focus.parentElement, focus.closest("label"), ...(focus.labels ?? []),
            ...focus.querySelectorAll("*")].filter(Boolean).slice(0, 60);
        const look = () => near.map((element) => {
          const style = getComputedStyle(element);
          return [style.outline, style.boxShadow, style.stroke, style.strokeWidth,
              style.textDecorationLine].join();
        }).join(";");
        const focused = look();
        focus.blur();
        return look() === focused ? focus.outerHTML.slice(0, 120) : "seen";
      }""";

  private static Response visit(Browser visitor, Stop stop) {
    Page page = visitor.page();
    Response answer =
        page.navigate(RunningPractice.server().url().resolve(stop.address()).toString());
    page.waitForFunction("() => document.readyState === 'complete'");
    assertThat(URI.create(page.url()).getPath()).isEqualTo(stop.address().replaceAll("\\?.*", ""));
    return answer;
  }

  private Browser visitor(Stop stop, String language) {
    return visitors.computeIfAbsent(
        stop.user() + language,
        key -> {
          Browser browser = Browser.open(RunningPractice.server().url(), language, WIDE, 900);
          return stop.user().equals(NOBODY)
              ? browser
              : browser.signIn(stop.user(), RunningPractice.server().demoPassword(stop.user()));
        });
  }
}
