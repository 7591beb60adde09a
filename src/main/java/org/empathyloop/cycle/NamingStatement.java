package org.empathyloop.cycle;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.text.Text;
import org.empathyloop.vocabulary.ClauseUse;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.empathyloop.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/**
 * What one partner can say to the other about the loop: what I noticed, what I felt, what I did,
 * and a question back.
 *
 * @param speaker who says it to the other
 * @param language in which the words are
 * @param noticed goes on after "I noticed"; each of the four has at most 140 characters, and is
 *     empty where nothing was charted and nobody has found words yet
 * @param felt goes on after "I felt"
 * @param did goes on after "and I think I"
 * @param question asks the other, a whole sentence
 * @param codes what was charted for each use that the words were made from
 * @param agreedByA the day on which A agreed that this says it, null until then
 * @param agreedByB the day on which B agreed that this says it, null until then
 * @param said that it was said aloud, null until then
 */
public record NamingStatement(
    PartnerLetter speaker,
    Language language,
    String noticed,
    String felt,
    String did,
    String question,
    Map<ClauseUse, Code> codes,
    @Nullable LocalDate agreedByA,
    @Nullable LocalDate agreedByB,
    @Nullable Said said)
    implements Serializable {
  /** Stands around own words while the sentence is put together; nobody can type it. */
  private static final String MARK = "\u0001";

  private static final Pattern MARKS = Pattern.compile(MARK);

  /** Longest text of one part, in characters. */
  public static final int LONGEST_PART = 140;

  /**
   * @throws EmpathyLoopException with {@link Fault#CYCLE_WORDS_TOO_LONG}
   */
  public NamingStatement {
    noticed = part(noticed);
    felt = part(felt);
    did = part(did);
    question = part(question);
    codes = Map.copyOf(codes);
  }

  /** A statement that was not said aloud yet. */
  public NamingStatement(
      PartnerLetter speaker,
      Language language,
      String noticed,
      String felt,
      String did,
      String question,
      Map<ClauseUse, Code> codes,
      @Nullable LocalDate agreedByA,
      @Nullable LocalDate agreedByB) {
    this(speaker, language, noticed, felt, did, question, codes, agreedByA, agreedByB, null);
  }

  /**
   * Makes the statement from what the map shows of the speaker.
   *
   * @param nodes of both partners
   */
  public static NamingStatement from(
      List<CycleNode> nodes, PartnerLetter speaker, CodeBook codes, Language language) {
    var clauses = new Clauses(nodes, speaker, codes, language);
    return new NamingStatement(
        speaker,
        language,
        clauses.of(ClauseUse.NOTICED),
        clauses.of(ClauseUse.FELT),
        clauses.of(ClauseUse.DID),
        text(language).get("cycle.naming.question"),
        clauses.codes(),
        null,
        null);
  }

  /** Whether every part has words, so that it can be said. */
  public boolean complete() {
    return !noticed.isEmpty() && !felt.isEmpty() && !did.isEmpty() && !question.isEmpty();
  }

  /** The statement as it is said; a part without words is left as an ellipsis. */
  public String sentence() {
    return phrases().stream().map(Phrase::text).collect(Collectors.joining());
  }

  /**
   * A stretch of the sentence.
   *
   * @param own whether these are the words for this couple, and not those around them
   */
  public record Phrase(String text, boolean own) implements Serializable {}

  /** The sentence in stretches, own words and the words around them in turn. */
  public List<Phrase> phrases() {
    String marked =
        text(language)
            .get(
                "cycle.naming.sentence",
                Map.of(
                    "noticed", marked(noticed),
                    "felt", marked(felt),
                    "did", marked(did),
                    "question", question));
    List<Phrase> phrases = new ArrayList<>();
    for (String stretch : MARKS.split(marked)) {
      phrases.add(new Phrase(stretch, phrases.size() % 2 == 1));
    }
    return List.copyOf(phrases);
  }

  public Optional<LocalDate> agreedBy(PartnerLetter partner) {
    return Optional.ofNullable(
        switch (partner) {
          case A -> agreedByA;
          case B -> agreedByB;
        });
  }

  /** Ways of saying it that may be heard as blame; for most statements none. */
  public Set<LanguageHint> hints() {
    return LanguageHint.in(String.join(" . ", noticed, felt, did, question), language);
  }

  /** The words of clients stay out of logs. */
  @Override
  public String toString() {
    return "NamingStatement[" + speaker + ", " + language + "]";
  }

  private static Text text(Language language) {
    return Text.of(Locale.forLanguageTag(language.tag()));
  }

  private static String marked(String part) {
    return MARK + (part.isEmpty() ? "…" : part) + MARK;
  }

  private static String part(String text) {
    String stripped = text.replace(MARK, "").strip();
    if (stripped.length() > LONGEST_PART) {
      throw new EmpathyLoopException(
          Fault.CYCLE_WORDS_TOO_LONG, "most", LONGEST_PART, "was", stripped.length());
    }
    return stripped;
  }
}
