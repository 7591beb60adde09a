package org.empathyloop.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One thing to look for in folded text. */
record LeakTerm(LeakHit.What what, Pattern pattern, int length) {
  /**
   * A shorter identifier, such as "7", is met only where it stands alone or ends an address, and
   * not as a number: every level, count and strength would be one.
   */
  private static final int SHORTEST_IN_TEXT = 4;

  /** A shorter row of digits is no telephone number. */
  private static final int SHORTEST_PHONE = 7;

  private static final String BEFORE = "(?<![\\p{L}\\p{N}])";
  private static final String AFTER = "(?![\\p{L}\\p{N}])";

  static List<LeakTerm> of(OtherPartner other) {
    List<LeakTerm> terms = new ArrayList<>();
    other.names().forEach(name -> terms.add(name(name)));
    other.identifiers().forEach(identifier -> terms.add(identifier(identifier)));
    other.phones().stream()
        .filter(digits -> digits.length() >= SHORTEST_PHONE)
        .forEach(digits -> terms.add(phone(digits)));
    return List.copyOf(terms);
  }

  boolean isIn(String folded) {
    return pattern.matcher(folded).find();
  }

  /** Whether it is long enough to be told from the numbers that a chart is full of. */
  boolean isMoreThanANumber() {
    return length >= SHORTEST_IN_TEXT;
  }

  private static LeakTerm name(String name) {
    String words =
        Pattern.compile("\\s+")
            .splitAsStream(name)
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s+"));
    return new LeakTerm(LeakHit.What.NAME, Pattern.compile(BEFORE + words + AFTER), name.length());
  }

  private static LeakTerm identifier(String identifier) {
    String exact = Pattern.quote(identifier);
    String pattern =
        identifier.length() < SHORTEST_IN_TEXT
            ? "(?:\\A|/)" + exact + "\\z"
            : BEFORE + exact + AFTER;
    return new LeakTerm(LeakHit.What.IDENTIFIER, Pattern.compile(pattern), identifier.length());
  }

  private static LeakTerm phone(String digits) {
    String grouped =
        digits.chars().mapToObj(Character::toString).collect(Collectors.joining("[\\s().\\-/]*"));
    return new LeakTerm(
        LeakHit.What.IDENTIFIER,
        Pattern.compile("(?<!\\d)" + grouped + "(?!\\d)"),
        digits.length());
  }

  /** Names stay out of logs. */
  @Override
  public String toString() {
    return "LeakTerm[" + what + "]";
  }
}
