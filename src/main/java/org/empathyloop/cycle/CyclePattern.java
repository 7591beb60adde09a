package org.empathyloop.cycle;

import java.util.Optional;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.vocabulary.Coded;

/** Who is in which position while the loop goes sideways. */
public enum CyclePattern implements Coded {
  /** A pursues, B withdraws. */
  PURSUE_WITHDRAW,
  /** B pursues, A withdraws. */
  WITHDRAW_PURSUE,
  ATTACK_ATTACK,
  WITHDRAW_WITHDRAW,
  ATTACK_DEFEND,
  REACTIVE_PURSUE,
  /** No position holds at least half of the time, or none for ten seconds. */
  COMPLEX,
  /** Only one partner went sideways, so that there is no pattern between two. */
  NONE;

  /** The partner who pursues, where the pattern has one pursuing and one withdrawing. */
  public Optional<PartnerLetter> pursuer() {
    return switch (this) {
      case PURSUE_WITHDRAW -> Optional.of(PartnerLetter.A);
      case WITHDRAW_PURSUE -> Optional.of(PartnerLetter.B);
      case ATTACK_ATTACK, WITHDRAW_WITHDRAW, ATTACK_DEFEND, REACTIVE_PURSUE, COMPLEX, NONE ->
          Optional.empty();
    };
  }
}
