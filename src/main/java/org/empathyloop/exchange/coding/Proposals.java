package org.empathyloop.exchange.coding;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.empathyloop.session.MomentActor;
import org.empathyloop.vocabulary.CodeBook;
import org.empathyloop.vocabulary.Concept;

/**
 * EL-COD-004: proposes what a word of a coded file means, by its name alone: a word this program
 * writes, a code, a label in either language, a numbered or lettered subject. A word that says
 * nothing gets no proposal, and somebody chooses.
 */
final class Proposals {
  private static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.forLanguageTag("es"));
  private static final Pattern PARTNER =
      Pattern.compile("(?:partner|subject|person|client|patient|p|s)?-?([ab12])");

  private final Map<String, Counterpart> moments = new HashMap<>();
  private final Map<String, Counterpart> feelings = new HashMap<>();

  Proposals(CodeBook codes) {
    gather(codes.members("moment-code"), Counterpart.Kind.MOMENT, moments);
    gather(codes.axis("affect"), Counterpart.Kind.FEELING, feelings);
  }

  private static void gather(
      List<Concept> concepts, Counterpart.Kind kind, Map<String, Counterpart> into) {
    for (Concept concept : concepts) {
      var counterpart = new Counterpart(kind, concept.code().value());
      into.put(concept.code().value(), counterpart);
      LANGUAGES.forEach(language -> into.putIfAbsent(folded(concept.label(language)), counterpart));
    }
  }

  Optional<Counterpart> propose(CodedName word) {
    return CodingWords.counterpart(word)
        .or(
            () ->
                switch (word.of()) {
                  case SUBJECT -> partner(folded(word.name()));
                  case BEHAVIOUR -> Optional.ofNullable(moments.get(folded(word.name())));
                  case MODIFIER -> Optional.ofNullable(feelings.get(folded(word.name())));
                });
  }

  private static Optional<Counterpart> partner(String name) {
    Matcher partner = PARTNER.matcher(name);
    if (!partner.matches()) {
      return Optional.empty();
    }
    boolean first = partner.group(1).equals("a") || partner.group(1).equals("1");
    MomentActor actor = first ? MomentActor.A : MomentActor.B;
    return Optional.of(Counterpart.of(actor, Counterpart.Kind.ACTOR));
  }

  /** Letters and digits only, in lower case and without accents, words apart by hyphens. */
  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
