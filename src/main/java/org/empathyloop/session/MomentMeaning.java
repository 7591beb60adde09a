package org.empathyloop.session;

import java.util.Set;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;

/** What a code means for the readings of a session, beyond what it is called. */
public enum MomentMeaning {
  /** Something a partner does to steady body or loop. */
  PRACTICE,
  /** Words and body say different things. */
  MISMATCH,
  /** A partner tells what is inside. */
  DISCLOSURE,
  /** The therapist's own: a bookmark or a safety concern. It leaves the practice in no form. */
  REMARK,
  /** Asked by the therapist of the couple, and no practice of either. */
  QUESTION,
  /** None of these. */
  OTHER;

  private static final String PRACTICES = "regulation";
  private static final String CONGRUENCE = "congruence";

  private static final Set<String> QUESTIONS = Set.of("ask-shift");

  /** On the axis of congruence, and no mismatch. */
  private static final Set<String> MATCHING = Set.of("congruent", "unclear");

  private static final Set<String> REMARKS = Set.of("bookmark", "safety-flag");

  private static final Set<String> DISCLOSURES = Set.of("disclose", "r-disclose");

  /** Whether it is the therapist's own, to which nothing that leaves may point. */
  public static boolean isRemark(Code code) {
    return REMARKS.contains(code.value());
  }

  /** Reads it off the vocabulary. */
  public static MomentMeaning of(Code code, CodeBook codes) {
    String axis = codes.find(code).map(concept -> concept.axis()).orElse("");
    if (QUESTIONS.contains(code.value())) {
      return QUESTION;
    }
    if (axis.equals(PRACTICES)) {
      return PRACTICE;
    }
    if (axis.equals(CONGRUENCE) && !MATCHING.contains(code.value())) {
      return MISMATCH;
    }
    if (isRemark(code)) {
      return REMARK;
    }
    return DISCLOSURES.contains(code.value()) ? DISCLOSURE : OTHER;
  }
}
