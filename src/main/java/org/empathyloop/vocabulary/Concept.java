package org.empathyloop.vocabulary;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One code of the vocabulary with all that the CodeSystem says about it.
 *
 * @param system canonical URL of the CodeSystem that defines the code
 * @param axis the list of codes that it belongs to, such as {@code cue}
 * @param labels one a language, English always among them
 * @param definitions one a language, English always among them
 * @param clauses wordings for naming statements, a use and language; none for most axes
 * @param told the same told to somebody else, with places for names and pronouns
 */
public record Concept(
    Code code,
    String system,
    String axis,
    Polarity polarity,
    PartnerState partnerState,
    Tallied tallied,
    Map<Language, String> labels,
    Map<Language, String> definitions,
    Map<ClauseUse, Map<Language, String>> clauses,
    Map<ToldUse, Map<Language, String>> told) {

  public Concept {
    labels = Map.copyOf(labels);
    definitions = Map.copyOf(definitions);
    clauses = copy(clauses);
    told = copy(told);
    if (!labels.containsKey(Language.ENGLISH) || !definitions.containsKey(Language.ENGLISH)) {
      throw new IllegalArgumentException("label or definition of " + code + " is missing");
    }
  }

  /** What a person reads, in the language of the locale or else in English. */
  public String label(Locale locale) {
    return inLanguage(labels, locale).orElseThrow();
  }

  /** What the code means, in the language of the locale or else in English. */
  public String definition(Locale locale) {
    return inLanguage(definitions, locale).orElseThrow();
  }

  /**
   * The wording of the code inside a naming statement, such as “you looked away”; empty where the
   * code has no place of that use.
   */
  public Optional<String> clause(ClauseUse use, Locale locale) {
    return inLanguage(clauses.getOrDefault(use, Map.of()), locale);
  }

  /** {@link #clause} told to somebody else; its places are those of {@link ToldUse}. */
  public Optional<String> told(ClauseUse use, Locale locale) {
    return inLanguage(told.getOrDefault(ToldUse.of(use), Map.of()), locale);
  }

  private static <U> Map<U, Map<Language, String>> copy(Map<U, Map<Language, String>> wordings) {
    return wordings.entrySet().stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> Map.copyOf(e.getValue())));
  }

  private static Optional<String> inLanguage(Map<Language, String> texts, Locale locale) {
    return Optional.ofNullable(texts.get(Language.of(locale)))
        .or(() -> Optional.ofNullable(texts.get(Language.ENGLISH)));
  }
}
