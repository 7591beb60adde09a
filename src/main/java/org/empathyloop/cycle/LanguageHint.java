package org.empathyloop.cycle;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.empathyloop.vocabulary.Language;

/**
 * EL-CYC-033: ways of saying it that a partner may hear as blame. A hint explains; it refuses
 * nothing, because the words are the couple's own.
 */
public enum LanguageHint {
  /** "Always" and "never" are heard as a verdict. */
  ABSOLUTE(
      Map.of(
          Language.ENGLISH,
          List.of("always", "never", "every time", "all the time", "constantly", "nothing ever"),
          Language.SPANISH,
          List.of("siempre", "nunca", "jamas", "cada vez", "todo el tiempo", "constantemente"))),
  /** A word for what somebody is instead of what somebody does. */
  LABEL(
      Map.of(
          Language.ENGLISH,
          List.of(
              "narcissist(ic)?",
              "manipulative",
              "abuser",
              "controlling",
              "crazy",
              "lazy",
              "selfish",
              "childish",
              "toxic",
              "needy",
              "dramatic",
              "passive[ -]aggressive",
              "hysterical",
              "liar"),
          Language.SPANISH,
          List.of(
              "narcisista",
              "manipulador(a)?",
              "maltratador(a)?",
              "controlador(a)?",
              "loc[oa]",
              "perezos[oa]",
              "egoista",
              "infantil",
              "toxic[oa]",
              "dramatic[oa]",
              "histeric[oa]",
              "mentiros[oa]"))),
  /** A claim to know what the other thinks or wants. */
  MIND_READING(
      Map.of(
          Language.ENGLISH,
          List.of(
              "you (do not|don[’']t|didn[’']t|did not) care",
              "you (just|only) (want|wanted|meant|mean|tried|try) to",
              "you (think|thought|believe|believed) (that )?i",
              "you know (very well|exactly)",
              "(did|do|said|say|meant) (it|this|that|so) on purpose",
              "(just|only) to (hurt|punish|annoy)",
              "clearly",
              "obviously"),
          Language.SPANISH,
          List.of(
              "no te (importa|importo|importaba)( nada)?",
              "solo (quieres|querias|quisiste|intentas|intentabas)",
              "(piensas|pensabas|crees|creias) que (yo )?",
              "sabes (muy bien|perfectamente)",
              "lo (haces|hiciste|dices|dijiste) (a proposito|adrede)",
              "(solo )?para (hacerme dano|castigarme|molestarme)",
              "claramente",
              "obviamente")));

  private final Map<Language, Pattern> patterns;

  LanguageHint(Map<Language, List<String>> wordings) {
    patterns =
        wordings.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, wording -> pattern(wording.getValue())));
  }

  private static Pattern pattern(List<String> wordings) {
    return Pattern.compile("\\b(" + String.join("|", wordings) + ")(?!\\w)");
  }

  /** The hints that these words call for; none for most. */
  public static Set<LanguageHint> in(String words, Language language) {
    String folded =
        Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "");
    Set<LanguageHint> found = EnumSet.noneOf(LanguageHint.class);
    for (LanguageHint hint : values()) {
      Pattern pattern = hint.patterns.get(language);
      if (pattern != null && pattern.matcher(folded).find()) {
        found.add(hint);
      }
    }
    return found;
  }
}
