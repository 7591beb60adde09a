package org.empathyloop.cycle.web;

import java.util.Map;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.EvidenceLine;
import org.empathyloop.shared.text.Text;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.jspecify.annotations.Nullable;

/** Tells a line of evidence: who did what after what. */
final class EvidenceTeller {
  private final CoupleSummary couple;
  private final CodeBook codes;
  private final Text text;

  EvidenceTeller(CoupleSummary couple, CodeBook codes, Text text) {
    this.couple = couple;
    this.codes = codes;
    this.text = text;
  }

  EvidenceRow row(EvidenceLine line) {
    return new EvidenceRow(line.heldAt(), Clocks.of(line.offsetMs()), told(line), line.words());
  }

  private NamedPhrase told(EvidenceLine line) {
    PartnerLetter who = line.actor().partner().orElse(null);
    if (who == null) {
      return NamedPhrase.plain(did(line));
    }
    Code cue = line.cue();
    String sentence =
        cue == null
            ? text.get("cycle.did", Map.of("who", token(who), "what", did(line)))
            : text.get(
                "cycle.did-after",
                Map.of(
                    "who", token(who),
                    "what", did(line),
                    "other", token(who.other()),
                    "cue", label(cue)));
    return NamedPhrase.of(sentence, couple);
  }

  private String did(EvidenceLine line) {
    @Nullable Code feeling = line.feeling();
    return feeling == null
        ? label(line.code())
        : text.get("cycle.with-feeling", label(line.code()), label(feeling));
  }

  private String label(Code code) {
    return codes.concept(code).label(text.locale());
  }

  private static String token(PartnerLetter partner) {
    return "{" + partner.name() + "}";
  }
}
