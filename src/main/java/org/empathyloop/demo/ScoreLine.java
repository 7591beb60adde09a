package org.empathyloop.demo;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.session.Arousal;
import org.empathyloop.session.LoopState;
import org.empathyloop.session.MomentActor;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.Coded;
import org.jspecify.annotations.Nullable;

/** One line of a session as it is told: a moment, a level of arousal, or the loop strip. */
sealed interface ScoreLine {
  /** Milliseconds since the session began. */
  long offsetMs();

  /**
   * Somebody showed something.
   *
   * @param strength 1 slight, 2 clear, 3 strong
   * @param answer to the question that the moment asks; null for most
   * @param words what was said; null for most
   */
  record Mark(
      long offsetMs,
      MomentActor actor,
      Code code,
      @Nullable Code feeling,
      int strength,
      boolean prompted,
      @Nullable Code answer,
      @Nullable String words)
      implements ScoreLine {}

  /** From here on a partner is at this level. */
  record Level(long offsetMs, PartnerLetter partner, Arousal level) implements ScoreLine {}

  /** From here on the strip is in this state. */
  record Strip(long offsetMs, LoopState state) implements ScoreLine {}

  /**
   * Reads a line such as {@code 07:33 Robin pursue p-dismissed strong "Are you even listening?"}.
   *
   * @param actors by the name they have in the story
   */
  static ScoreLine parse(String line, Map<String, MomentActor> actors) {
    Matcher parts = Syntax.LINE.matcher(line);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not a line of a session: " + line);
    }
    long offsetMs =
        (Long.parseLong(parts.group("minute")) * 60 + Long.parseLong(parts.group("second")))
            * Syntax.SECOND;
    String who = parts.group("who");
    String[] what = parts.group("what").split(" ");
    if (who.equals("loop")) {
      return new Strip(offsetMs, Coded.of(LoopState.class, what[0]));
    }
    MomentActor actor = actors.get(who);
    if (actor == null) {
      throw new IllegalArgumentException("nobody of that name: " + line);
    }
    if (what[0].equals("arousal")) {
      return new Level(
          offsetMs, actor.partner().orElseThrow(), new Arousal(Integer.parseInt(what[1])));
    }
    return Syntax.mark(offsetMs, actor, what, parts.group("words"));
  }

  /** How a line is written. */
  final class Syntax {
    static final Pattern LINE =
        Pattern.compile(
            "(?<minute>\\d\\d):(?<second>\\d\\d) (?<who>\\w+) (?<what>[^\"]*[^\" ])"
                + "(?: \"(?<words>[^\"]+)\")?");
    static final long SECOND = 1_000;
    private static final int SLIGHT = 1;
    private static final int CLEAR = 2;
    private static final int STRONG = 3;

    private Syntax() {}

    /** What follows the code: words with a place of their own, and else the feeling. */
    private static Mark mark(
        long offsetMs, MomentActor actor, String[] what, @Nullable String words) {
      Code feeling = null;
      Code answer = null;
      int strength = CLEAR;
      boolean prompted = false;
      for (int i = 1; i < what.length; i++) {
        switch (what[i].toLowerCase(Locale.ROOT)) {
          case "slight" -> strength = SLIGHT;
          case "strong" -> strength = STRONG;
          case "asked" -> prompted = true;
          case "->" -> answer = new Code(what[++i]);
          default -> feeling = new Code(what[i]);
        }
      }
      return new Mark(
          offsetMs, actor, new Code(what[0]), feeling, strength, prompted, answer, words);
    }
  }
}
