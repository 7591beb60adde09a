package org.empathyloop.cycle;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.couple.Pronouns;
import org.empathyloop.shared.text.Text;
import org.empathyloop.vocabulary.ClauseUse;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;

/**
 * EL-CYC-034: a naming statement as somebody else tells it, with names and the pronouns that each
 * partner chose. Words that the couple found themselves are not turned around: a statement with any
 * of them is told by quoting it.
 */
public final class ToldStatement {
  private static final String KEY = "cycle.told.";

  private final NamingStatement statement;
  private final Map<PartnerLetter, Pronouns> pronouns;
  private final CodeBook codes;
  private final Text text;

  private ToldStatement(
      NamingStatement statement, Map<PartnerLetter, Pronouns> pronouns, CodeBook codes) {
    this.statement = statement;
    this.pronouns = pronouns;
    this.codes = codes;
    this.text = Text.of(locale(statement));
  }

  /**
   * Tells it in its own language.
   *
   * @param pronouns of both partners
   * @return with {@code {A}} and {@code {B}} for the names; empty while a part has no words, or
   *     words that the couple found
   */
  public static Optional<String> of(
      NamingStatement statement, Map<PartnerLetter, Pronouns> pronouns, CodeBook codes) {
    return new ToldStatement(statement, pronouns, codes).tell();
  }

  private Optional<String> tell() {
    Map<String, String> places = names();
    for (ClauseUse use : ClauseUse.values()) {
      Optional<String> clause = clause(use);
      if (clause.isEmpty()) {
        return Optional.empty();
      }
      places.put(use.code().value(), clause.get());
    }
    places.put("question", statement.question());
    return statement.question().isEmpty()
        ? Optional.empty()
        : Optional.of(text.get(KEY + (asksWhatIsAlwaysAsked() ? "sentence" : "asking"), places));
  }

  /** The words for this use told of both; empty where the couple found their own. */
  private Optional<String> clause(ClauseUse use) {
    Code code = statement.codes().get(use);
    if (code == null) {
      return Optional.empty();
    }
    var concept = codes.concept(code);
    boolean charted = concept.clause(use, locale(statement)).filter(words(use)::equals).isPresent();
    return charted
        ? concept.told(use, locale(statement)).map(told -> filled(told, places(use)))
        : Optional.empty();
  }

  private String words(ClauseUse use) {
    return switch (use) {
      case NOTICED -> statement.noticed();
      case FELT -> statement.felt();
      case DID -> statement.did();
    };
  }

  private boolean asksWhatIsAlwaysAsked() {
    return statement.question().equals(text.get("cycle.naming.question"));
  }

  private Map<String, String> names() {
    Map<String, String> places = new HashMap<>();
    places.put("speaker", token(statement.speaker()));
    places.put("other", token(statement.speaker().other()));
    return places;
  }

  private Map<String, String> places(ClauseUse use) {
    PartnerLetter speaker = statement.speaker();
    Map<String, String> places = names();
    places.put("others", text.get(KEY + "own-name", token(speaker.other())));
    places.put("they", form("they", speaker));
    places.put("them", form("them", speaker));
    places.put("their", form("own", speaker));
    places.put("own", form("own", use == ClauseUse.NOTICED ? speaker.other() : speaker));
    return places;
  }

  /** A form of the pronoun, or of the name where no pronoun is known. */
  private String form(String form, PartnerLetter partner) {
    Pronouns chosen = pronouns.getOrDefault(partner, Pronouns.NAME);
    return text.get(KEY + form + "-" + chosen.name().toLowerCase(Locale.ROOT), token(partner));
  }

  private static String filled(String clause, Map<String, String> places) {
    String told = clause;
    for (Map.Entry<String, String> place : places.entrySet()) {
      told = told.replace("{" + place.getKey() + "}", place.getValue());
    }
    return told;
  }

  private static String token(PartnerLetter partner) {
    return "{" + partner.name() + "}";
  }

  private static Locale locale(NamingStatement statement) {
    return Locale.forLanguageTag(statement.language().tag());
  }
}
