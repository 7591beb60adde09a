package org.empathyloop.note;

import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.disclosure.Reader;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.text.Text;

/**
 * Text in which {@code {A}} and {@code {B}} stand for the partners, so that each reader meets the
 * right words: in the copy of one partner the other is "the partner".
 *
 * @param text up to {@link #LONGEST} characters, line ends as {@code \n}
 */
public record Prose(String text) implements Serializable {
  /** In characters. */
  public static final int LONGEST = 4000;

  private static final Pattern TOKEN = Pattern.compile("\\{([AB])}");
  private static final Pattern TOKEN_AND_STOP = Pattern.compile("\\{([AB])}(\\.?)");
  private static final Pattern AT_SENTENCE_START =
      Pattern.compile("(^|[.!?:…\\n])[\\s\"'«“‘(¿¡]*$");

  /**
   * @throws EmpathyLoopException with {@link Fault#NOTE_TEXT_TOO_LONG}
   */
  public Prose {
    text = text.replace("\r\n", "\n").replace('\r', '\n').strip();
    if (text.length() > LONGEST) {
      throw new EmpathyLoopException(
          Fault.NOTE_TEXT_TOO_LONG, "most", LONGEST, "was", text.length());
    }
  }

  /** What stands for a partner. */
  static String token(PartnerLetter partner) {
    return "{" + partner + "}";
  }

  public boolean isBlank() {
    return text.isEmpty();
  }

  /**
   * The text for this reader. The reader's own token stays, and so do both where both read or the
   * care team does: see {@link #named}.
   *
   * @param words the language that the text is written in
   */
  public Prose forReader(Reader reader, Text words) {
    return reader.partner().map(own -> new Prose(replaced(own.other(), words))).orElse(this);
  }

  /** The text with names for the tokens that are left; after "R." no second full stop stands. */
  public String named(String a, String b) {
    return TOKEN_AND_STOP
        .matcher(text)
        .replaceAll(
            token -> {
              String name = letter(token.group(1)) == PartnerLetter.A ? a : b;
              String stop = name.endsWith(".") ? "" : token.group(2);
              return Matcher.quoteReplacement(name + stop);
            });
  }

  /** The text stays out of logs. */
  @Override
  public String toString() {
    return "Prose[" + text.length() + "]";
  }

  private String replaced(PartnerLetter other, Text words) {
    StringBuilder rendered = new StringBuilder();
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      String word = token.group();
      if (letter(token.group(1)) == other) {
        boolean first = AT_SENTENCE_START.matcher(text.substring(0, token.start())).find();
        word = words.get(first ? "note.partner-first" : "note.partner");
      }
      token.appendReplacement(rendered, Matcher.quoteReplacement(word));
    }
    return token.appendTail(rendered).toString();
  }

  private static PartnerLetter letter(String token) {
    return PartnerLetter.valueOf(token);
  }
}
