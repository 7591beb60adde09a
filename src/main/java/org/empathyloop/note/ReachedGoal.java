package org.empathyloop.note;

import java.util.Optional;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.disclosure.Audience;
import org.empathyloop.regulation.AttainmentLevel;
import org.jspecify.annotations.Nullable;

/**
 * How far a goal was reached in the session of the note.
 *
 * @param audience joint for a goal of the couple
 * @param ratedByTherapist null when the therapist did not rate it in this session
 * @param ratedByA null when A did not
 * @param ratedByB null when B did not
 */
record ReachedGoal(
    String title,
    Audience audience,
    @Nullable AttainmentLevel ratedByTherapist,
    @Nullable AttainmentLevel ratedByA,
    @Nullable AttainmentLevel ratedByB) {
  Optional<AttainmentLevel> byTherapist() {
    return Optional.ofNullable(ratedByTherapist);
  }

  Optional<AttainmentLevel> by(PartnerLetter partner) {
    return Optional.ofNullable(
        switch (partner) {
          case A -> ratedByA;
          case B -> ratedByB;
        });
  }

  /** Titles are words of clients and stay out of logs. */
  @Override
  public String toString() {
    return "ReachedGoal[" + audience + "]";
  }
}
