package org.empathyloop.cycle;

import java.io.Serializable;
import java.util.List;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/**
 * One station of one partner on the map.
 *
 * @param words the couple's or the therapist's own words, at most 140 characters; null where the
 *     codes speak
 * @param codes what was charted there most often, most often first; may be empty
 * @param seen the moments behind these codes
 */
public record CycleNode(
    PartnerLetter partner,
    NodeKind kind,
    @Nullable String words,
    List<Code> codes,
    List<SeenMoment> seen)
    implements Serializable {
  /** Longest own words, in characters. */
  public static final int LONGEST_WORDS = 140;

  /**
   * @throws EmpathyLoopException with {@link Fault#CYCLE_WORDS_TOO_LONG}
   */
  public CycleNode {
    codes = List.copyOf(codes);
    seen = List.copyOf(seen);
    words = words == null || words.isBlank() ? null : words.strip();
    if (words != null && words.length() > LONGEST_WORDS) {
      throw new EmpathyLoopException(
          Fault.CYCLE_WORDS_TOO_LONG, "most", LONGEST_WORDS, "was", words.length());
    }
  }

  /** In how many sessions it was seen. */
  public int sessions() {
    return (int) seen.stream().map(SeenMoment::session).distinct().count();
  }

  /** Whether there is nothing to show: neither own words nor anything charted. */
  public boolean blank() {
    return words == null && codes.isEmpty();
  }

  /** The same station in other words; null takes them away. */
  public CycleNode inWords(@Nullable String own) {
    return new CycleNode(partner, kind, own, codes, seen);
  }

  /** Own words and codes stay out of logs. */
  @Override
  public String toString() {
    return "CycleNode[" + partner + ", " + kind + ", seen=" + seen.size() + "]";
  }
}
