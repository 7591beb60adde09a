package org.empathyloop.exchange.mapping;

import java.util.Optional;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.session.GivenAnswer;

/**
 * A partner's answer to the question whether a feeling was their own or picked up.
 *
 * @param answer with a code of the axis {@code echo-answer}
 */
public record EchoSnapshot(InSession in, GivenAnswer answer) {
  public EchoSnapshot {
    if (answer.asked().partner().isEmpty()) {
      throw new IllegalArgumentException("only a partner can say whose feeling it was");
    }
  }

  /** Who was asked. */
  PartnerLetter partner() {
    return answer.asked().partner().orElseThrow();
  }

  /** Nothing where the therapist or both were asked. */
  public static Optional<EchoSnapshot> of(InSession in, GivenAnswer answer) {
    return answer.asked().partner().map(partner -> new EchoSnapshot(in, answer));
  }
}
