package org.empathyloop.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in pages, and which bean belongs to which page. */
class PageTest {
  private static final Pattern PAGE_BEAN = Pattern.compile("\\b([a-z][A-Za-z]*Page)\\b(?=[.\\[}])");

  private static final Pattern LINK = Pattern.compile("(?:href|action)=\"(/[a-z][a-z/-]*)[\"?]");
  private static final Pattern OUTCOME =
      Pattern.compile("\"(/[a-z][a-z/-]*)\\?(?:faces-redirect|couple|session|note)=");
  private static final Set<String> SERVLETS = Set.of("/sign-in", "/sign-out", "/join");
  private static final Pattern COUNTED = Pattern.compile("pt:data-room=\"([^\"]+)\"");
  private static final Pattern TAKEN = Pattern.compile("<el:room most=\"([^\"]+)\"");
  private static final String GATHERS = "practice";

  static List<Path> pages() {
    return Pages.pages();
  }

  static List<Path> templates() {
    return Pages.templates();
  }

  static List<Path> fragments() {
    return Pages.templates().stream().filter(file -> !Pages.pages().contains(file)).toList();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_speaks_to_its_own_bean_and_no_other(Path page) {
    Set<String> spoken = beansIn(Pages.content(page));

    assertThat(spoken).as(page.toString()).isSubsetOf(beanOf(page));
  }

  @Test
  void every_page_bean_has_its_page() {
    Set<String> expected =
        Pages.pages().stream()
            .flatMap(page -> classesOf(page).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> found =
        StreamSupport.stream(Program.classes().spliterator(), false)
            .filter(type -> type.getPackageName().endsWith(".web"))
            .filter(type -> type.isAnnotatedWith("jakarta.inject.Named"))
            .filter(type -> type.getSimpleName().endsWith("Page"))
            .map(type -> type.getName())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(found).isNotEmpty().isSubsetOf(expected);
  }

  @ParameterizedTest
  @MethodSource("fragments")
  void a_fragment_speaks_to_beans_of_its_feature_only(Path fragment) {
    String feature = capitalised(fragment.getName(fragment.getNameCount() - 2).toString());

    assertThat(beansIn(Pages.content(fragment)))
        .as(fragment.toString())
        .allSatisfy(bean -> assertThat(capitalised(bean)).startsWith(feature));
  }

  /** EL-FRM-010. */
  @ParameterizedTest
  @MethodSource("templates")
  void a_page_has_no_inline_style_script_or_handler(Path page) {
    assertThat(Pages.content(page))
        .doesNotContainPattern("\\sstyle\\s*=")
        .doesNotContainPattern("\\s(pt:|h:)?on[a-z]+\\s*=\\s*\"")
        .doesNotContainPattern("<(h:outputS|s)tyle")
        .doesNotContainPattern("<(h:outputS|s)cript(?![^>]*\\s(src|name)=)");
  }

  @ParameterizedTest
  @MethodSource("templates")
  void a_page_escapes_and_stays_within_the_policy(Path page) {
    assertThat(Pages.content(page))
        .doesNotContainPattern("escape\\s*=\\s*\"(false|#)")
        .doesNotContain("f:ajax", "p:textEditor", "javascript:");
  }

  /** EL-FRM-012. */
  @Test
  void no_browser_cuts_what_is_typed_or_pasted() {
    Stream.concat(Pages.templates().stream(), Pages.files(".html").stream())
        .forEach(
            page ->
                assertThat(Pages.content(page))
                    .as(page.toString())
                    .doesNotContainIgnoringCase("maxlength"));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void an_input_counts_as_far_as_the_server_takes_it(Path page) {
    assertThat(allFound(COUNTED, Pages.content(page)))
        .as(page.toString())
        .isEqualTo(allFound(TAKEN, Pages.content(page)));
  }

  /** EL-FRM-001. */
  @ParameterizedTest
  @MethodSource("templates")
  void a_button_posts_beside_the_page_so_that_a_fault_never_takes_it_away(Path page) {
    assertThat(Pages.content(page)).doesNotContain("h:commandButton", "h:commandLink");
  }

  @ParameterizedTest
  @MethodSource("templates")
  void no_variable_has_a_name_that_faces_keeps_for_itself(Path page) {
    assertThat(Pages.content(page))
        .as("session, request and the like always mean the container's own object")
        .doesNotContainPattern(
            "(var|ui:param name)=\"(application|component|cookie|flash|header|initParam|param|request"
                + "|resource|session|view)\"");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void the_parameters_of_a_page_stand_in_the_slot_of_the_frame(Path page) {
    String content = Pages.content(page);

    if (content.contains("<f:metadata>")) {
      assertThat(content).containsPattern("<ui:define name=\"metadata\">\\s*<f:metadata>");
    }
  }

  @Test
  void a_link_leads_to_a_page_that_exists() throws IOException {
    Set<String> led = new TreeSet<>();
    Pages.templates().forEach(page -> led.addAll(found(LINK, Pages.content(page))));
    Pages.files(".html").forEach(page -> led.addAll(found(LINK, Pages.content(page))));
    for (Path source : Pages.sources()) {
      led.addAll(found(OUTCOME, Pages.content(source)));
    }

    assertThat(led).contains("/today", "/couple/new");
    assertThat(led)
        .allSatisfy(path -> assertThat(SERVLETS.contains(path) || isPage(path)).as(path).isTrue());
  }

  @Test
  void a_module_never_builds_markup_from_text() {
    for (Path module : Pages.files(".js")) {
      assertThat(Pages.content(module))
          .as(module.toString())
          .doesNotContainPattern(
              "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\b")
          .doesNotContainPattern("localStorage|sessionStorage");
    }
  }

  private static Set<String> beansIn(String content) {
    return found(PAGE_BEAN, content);
  }

  private static Set<String> found(Pattern pattern, String content) {
    Set<String> found = new TreeSet<>();
    Matcher match = pattern.matcher(content);
    while (match.find()) {
      found.add(match.group(1));
    }
    return found;
  }

  private static List<String> allFound(Pattern pattern, String content) {
    return pattern.matcher(content).results().map(match -> match.group(1)).toList();
  }

  private static boolean isPage(String path) {
    return Files.exists(Pages.WEBAPP.resolve(path.substring(1) + ".xhtml"));
  }

  private static Set<String> beanOf(Path page) {
    String simple = simpleNameOf(page);
    return Set.of(Character.toLowerCase(simple.charAt(0)) + simple.substring(1));
  }

  /**
   * {@code cycle/map.xhtml} belongs to {@code org.empathyloop.cycle.web.CycleMapPage}. A page that
   * gathers several features, such as {@code today.xhtml} or a couple's home, belongs to the
   * practice, which may use them all.
   */
  private static List<String> classesOf(Path page) {
    return Stream.concat(folder(page).stream(), Stream.of(GATHERS))
        .map(feature -> Program.ROOT + "." + feature + ".web." + simpleNameOf(page))
        .toList();
  }

  private static String simpleNameOf(Path page) {
    String file = page.getFileName().toString().replace(".xhtml", "");
    return folder(page).map(PageTest::capitalised).orElse("") + capitalised(file) + "Page";
  }

  private static Optional<String> folder(Path page) {
    return Optional.ofNullable(Pages.WEBAPP.relativize(page).getParent()).map(Path::toString);
  }

  private static String capitalised(String hyphenated) {
    return Arrays.stream(hyphenated.split("-"))
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining());
  }
}
