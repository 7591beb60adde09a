package org.empathyloop.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.session.MomentActor;
import org.jspecify.annotations.Nullable;

/**
 * One session as it is told in {@code session-1.txt} and on.
 *
 * @param number from 1
 * @param minutes from start to end
 * @param signed whether its note was signed, or is still a draft
 * @param assessment the therapist's own sentence for that part of the note; {@code {A}} and {@code
 *     {B}} stand for the partners, and so they do in the plan and the addendum
 * @param addendum what was added after signing; null where nothing was
 * @param second what a second rater charted of it; empty for most
 */
record SessionStory(
    int number,
    int minutes,
    PartnerLetter leftSeat,
    boolean signed,
    String assessment,
    String plan,
    @Nullable String addendum,
    List<ScoreLine> score,
    List<ScoreLine> second) {
  private static final String HEAD_END = ": ";

  /**
   * @param second lines of the second rater; none for most
   * @param names the given names of A and B, by which the story calls them
   */
  static SessionStory parse(
      int number, List<String> lines, List<String> second, Map<PartnerLetter, String> names) {
    Map<String, MomentActor> actors = new HashMap<>();
    actors.put("therapist", MomentActor.THERAPIST);
    actors.put("both", MomentActor.DYAD);
    names.forEach((letter, name) -> actors.put(name, MomentActor.of(letter)));

    List<String> told =
        lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    Map<String, String> head = head(told);
    MomentActor left = named(actors, named(head, "left"));
    return new SessionStory(
        number,
        Integer.parseInt(named(head, "minutes")),
        left.partner().orElseThrow(),
        named(head, "note").equals("signed"),
        named(head, "assessment"),
        named(head, "plan"),
        head.get("addendum"),
        score(told, actors),
        score(second, actors));
  }

  private static List<ScoreLine> score(List<String> lines, Map<String, MomentActor> actors) {
    return lines.stream()
        .filter(line -> !line.isBlank() && ofTheScore(line))
        .map(line -> ScoreLine.parse(line, actors))
        .toList();
  }

  private static Map<String, String> head(List<String> told) {
    Map<String, String> head = new HashMap<>();
    told.stream()
        .filter(line -> !ofTheScore(line))
        .map(line -> line.split(HEAD_END, 2))
        .forEach(pair -> head.put(pair[0], pair[1]));
    return head;
  }

  private static <T> T named(Map<String, T> all, String name) {
    T found = all.get(name);
    if (found == null) {
      throw new IllegalArgumentException("missing: " + name);
    }
    return found;
  }

  private static boolean ofTheScore(String line) {
    return Character.isDigit(line.charAt(0));
  }
}
