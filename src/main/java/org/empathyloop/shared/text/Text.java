package org.empathyloop.shared.text;

import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.empathyloop.shared.EmpathyLoopException;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of the product in one language, from {@code text/<feature>.properties} and its
 * translations. A sentence has places:
 *
 * <ul>
 *   <li>{@code {0}}, {@code {1}} or {@code {name}} for a value; numbers are written by the locale;
 *   <li>{@code {0|session|sessions}} for a word that follows a count: the first for 1, otherwise
 *       the second.
 * </ul>
 */
public final class Text {
  /** The languages there is text for; the first serves everybody else. */
  public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("es"));

  private static final Pattern PLACE =
      Pattern.compile("\\{([a-zA-Z0-9-]+)(?:\\|([^|}]*)\\|([^|}]*))?}");

  private final Locale locale;

  private Text(Locale locale) {
    this.locale = locale;
  }

  public static Text of(Locale locale) {
    return new Text(locale);
  }

  public Locale locale() {
    return locale;
  }

  /**
   * The sentence of a key.
   *
   * @param values for the places {@code {0}}, {@code {1}}, …
   * @return the key itself when there is no sentence, so that a page never fails for want of a word
   */
  public String get(String key, @Nullable Object... values) {
    Map<String, @Nullable Object> named = new HashMap<>();
    for (int i = 0; i < values.length; i++) {
      named.put(Integer.toString(i), values[i]);
    }
    return get(key, named);
  }

  /** The sentence of a key, its places filled by name; a place without a value stays empty. */
  public String get(String key, Map<String, ? extends @Nullable Object> values) {
    return Sentences.find(locale, key).map(sentence -> filled(sentence, values)).orElse(key);
  }

  /** What was expected, as a sentence for the person who met the fault. */
  public String of(EmpathyLoopException refused) {
    return get(refused.fault().messageKey(), refused.details());
  }

  public boolean has(String key) {
    return Sentences.find(locale, key).isPresent();
  }

  private String filled(String sentence, Map<String, ? extends @Nullable Object> values) {
    return PLACE
        .matcher(sentence)
        .replaceAll(place -> Matcher.quoteReplacement(inPlace(place, values)));
  }

  private String inPlace(MatchResult place, Map<String, ? extends @Nullable Object> values) {
    Object value = values.get(place.group(1));
    if (value == null) {
      return "";
    }
    if (place.group(2) != null) {
      boolean one = value instanceof Number number && number.doubleValue() == 1;
      return one ? place.group(2) : place.group(3);
    }
    return value instanceof Number number
        ? NumberFormat.getInstance(locale).format(number)
        : value.toString();
  }
}
