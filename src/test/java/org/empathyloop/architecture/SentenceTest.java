package org.empathyloop.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.empathyloop.access.Action;
import org.empathyloop.access.ObjectKind;
import org.empathyloop.shared.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence exists once in every language, and every sentence a page wants exists. */
class SentenceTest {
  private static final Path TEXT = Path.of("src/main/resources/text");
  private static final List<String> TRANSLATIONS = List.of("es");
  private static final Pattern IN_PAGE =
      Pattern.compile("text(?:\\['|\\.with\\(')([a-z0-9.-]+)'(?!\\s*\\.)");
  private static final Pattern IN_PROGRAM =
      Pattern.compile("[tT]ext(?:\\(\\))?\\s*\\.get\\(\\s*\"([a-z-]+\\.[a-z0-9.-]+)\"\\s*[,)]");
  private static final Pattern IN_PLAIN_PAGE = Pattern.compile("\\{\\{text:([a-z0-9.-]+)}}");

  /** Comments, code, and what EL or a place of a plain page gives. */
  private static final Pattern NOT_READ =
      Pattern.compile("(?s)<!--.*?-->|<code>.*?</code>|#\\{[^}]*}|\\{\\{[^}]*}}");

  private static final Pattern OWN_WORDS =
      Pattern.compile(">\\s*([^<>]*?\\p{L}{2}[^<>]*?)\\s*(?=<)");
  private static final Pattern OWN_ATTRIBUTE =
      Pattern.compile(
          "\\s(?:pt:)?(?:title|alt|label|aria-label|placeholder|itemLabel|requiredMessage)="
              + "\"([^\"]*\\p{L}{2} [^\"]*|\\p{Lu}[^\"]*)\"");

  /** A language goes by its own name everywhere. */
  private static final Set<String> LANGUAGES = Set.of("English", "Español");

  /** What another system reads: FHIR answers in English. */
  private static final Path MAPPING = Path.of("src/main/java/org/empathyloop/exchange/mapping");

  private static final Pattern TOLD =
      Pattern.compile("(?s)new (?:EmpathyLoopException|FacesMessage|Choice)\\([^;]*?\\);");
  private static final Pattern OWN_SENTENCE = Pattern.compile("\"[^\"\\n]*\\p{Ll} \\p{L}");
  private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z0-9-]+)");

  static List<Path> bundles() throws IOException {
    try (Stream<Path> files = Files.list(TEXT)) {
      return files.filter(file -> !file.getFileName().toString().contains("_")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void every_language_has_the_same_sentences_with_the_same_places(Path bundle) throws IOException {
    Map<String, Set<String>> english = places(read(bundle));

    for (String language : TRANSLATIONS) {
      assertThat(places(read(translation(bundle, language))))
          .as(bundle.getFileName() + " in " + language)
          .isEqualTo(english);
    }
  }

  @Test
  void a_key_stands_in_one_bundle_only() throws IOException {
    Map<String, Path> owner = new HashMap<>();

    for (Path bundle : bundles()) {
      for (String key : read(bundle).stringPropertyNames()) {
        assertThat(owner.put(key, bundle)).as(key + " also in " + bundle).isNull();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void every_fault_has_its_sentence(Fault fault) throws IOException {
    assertThat(sentences()).containsKey(fault.messageKey());
  }

  /** The audit page puts these keys together. */
  @Test
  void every_row_of_the_audit_trail_can_be_told() throws IOException {
    List<String> wanted =
        Stream.concat(
                Stream.of(ObjectKind.values()).map(kind -> "access.object-" + kind.code()),
                Stream.of(Action.values()).map(action -> "access.action-" + action))
            .toList();

    assertThat(sentences()).containsKeys(wanted.toArray(String[]::new));
  }

  @Test
  void every_sentence_that_a_page_wants_exists() throws IOException {
    Set<String> wanted = new TreeSet<>();
    Pages.templates().forEach(page -> wanted.addAll(keys(IN_PAGE, Pages.content(page))));
    Pages.files(".html").forEach(page -> wanted.addAll(keys(IN_PLAIN_PAGE, Pages.content(page))));

    assertThat(wanted).isNotEmpty();
    assertThat(sentences()).containsKeys(wanted.toArray(String[]::new));
  }

  @Test
  void every_sentence_that_the_program_writes_exists() throws IOException {
    Set<String> wanted = new TreeSet<>();
    Pages.sources().forEach(source -> wanted.addAll(keys(IN_PROGRAM, Pages.content(source))));

    assertThat(wanted).isNotEmpty();
    assertThat(sentences()).containsKeys(wanted.toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("written")
  void a_page_has_no_words_of_its_own(Path page) {
    String content = NOT_READ.matcher(Pages.content(page)).replaceAll("");
    Set<String> own = keys(OWN_WORDS, content);
    own.addAll(keys(OWN_ATTRIBUTE, content));
    own.removeAll(LANGUAGES);

    assertThat(own).as(page.toString()).isEmpty();
  }

  @Test
  void a_fault_or_message_has_no_sentence_of_its_own() {
    for (Path source : Pages.sources()) {
      if (!source.startsWith(MAPPING)) {
        Matcher told = TOLD.matcher(Pages.content(source));
        while (told.find()) {
          assertThat(told.group()).as(source.toString()).doesNotContainPattern(OWN_SENTENCE);
        }
      }
    }
  }

  static List<Path> written() {
    return Stream.concat(Pages.templates().stream(), Pages.files(".html").stream()).toList();
  }

  private static Map<String, String> sentences() throws IOException {
    Map<String, String> all = new TreeMap<>();
    for (Path bundle : bundles()) {
      read(bundle).forEach((key, sentence) -> all.put((String) key, (String) sentence));
    }
    return all;
  }

  private static Map<String, Set<String>> places(Properties sentences) {
    Map<String, Set<String>> places = new TreeMap<>();
    sentences.forEach((key, sentence) -> places.put((String) key, keys(PLACE, (String) sentence)));
    return places;
  }

  private static Set<String> keys(Pattern pattern, String content) {
    Set<String> keys = new TreeSet<>();
    Matcher key = pattern.matcher(content);
    while (key.find()) {
      keys.add(key.group(1));
    }
    return keys;
  }

  private static Path translation(Path bundle, String language) {
    String name = bundle.getFileName().toString();
    return bundle.resolveSibling(name.replace(".properties", "_" + language + ".properties"));
  }

  static Properties read(Path bundle) throws IOException {
    Properties sentences = new Properties();
    try (Reader file = Files.newBufferedReader(bundle)) {
      sentences.load(file);
    }
    return sentences;
  }
}
