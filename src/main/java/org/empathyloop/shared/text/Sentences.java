package org.empathyloop.shared.text;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All sentences of all features, read once: {@code text/<feature>.properties} in English and {@code
 * text/<feature>_<language>.properties} for the others, in UTF-8.
 */
final class Sentences {
  private static final Map<Locale, Map<String, String>> ALL =
      Text.LANGUAGES.stream().collect(Collectors.toMap(locale -> locale, Sentences::read));

  private Sentences() {}

  /** The sentence in that language, else in English, else none. */
  static Optional<String> find(Locale locale, String key) {
    return in(locale, key).or(() -> in(Text.LANGUAGES.get(0), key));
  }

  private static Optional<String> in(Locale locale, String key) {
    return Optional.ofNullable(ALL.getOrDefault(locale, Map.of()).get(key));
  }

  /** The bundles of one language, by feature. */
  static List<Path> bundles(Locale locale) {
    boolean first = locale.equals(Text.LANGUAGES.get(0));
    String ending = first ? ".properties" : "_" + locale.toLanguageTag() + ".properties";
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(ending))
          .filter(file -> !first || file.getFileName().toString().indexOf('_') < 0)
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("text bundles", unreadable);
    }
  }

  static Properties load(Path bundle) {
    Properties sentences = new Properties();
    try (Reader file = Files.newBufferedReader(bundle)) {
      sentences.load(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(bundle.getFileName().toString(), unreadable);
    }
    return sentences;
  }

  private static Map<String, String> read(Locale locale) {
    Map<String, String> sentences = new HashMap<>();
    for (Path bundle : bundles(locale)) {
      load(bundle).forEach((key, sentence) -> sentences.put((String) key, (String) sentence));
    }
    return Map.copyOf(sentences);
  }

  private static Path folder() {
    URL frame = Sentences.class.getResource("/text/frame.properties");
    if (frame == null) {
      throw new IllegalStateException("text/frame.properties is missing from the application");
    }
    try {
      return Path.of(frame.toURI()).resolveSibling("");
    } catch (URISyntaxException unreadable) {
      throw new IllegalStateException("text bundles are not in a folder: " + frame, unreadable);
    }
  }
}
