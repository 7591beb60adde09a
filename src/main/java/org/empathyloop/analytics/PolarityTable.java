package org.empathyloop.analytics;

import java.util.ArrayList;
import java.util.List;
import org.empathyloop.analytics.stats.CountTable;
import org.empathyloop.analytics.stats.Reciprocity;
import org.empathyloop.analytics.stats.Reciprocity.Act;
import org.empathyloop.analytics.stats.Transitions;
import org.empathyloop.analytics.stats.TwoByTwo;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.PartnerEvent;
import org.empathyloop.cycle.Segment;
import org.empathyloop.session.MomentActor;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.vocabulary.CodeBook;
import org.empathyloop.vocabulary.Polarity;

/**
 * EL-ANA-031: which partner's connecting or sideways moment follows which, over the tallied moments
 * of one partner at a time; neutral moments stand between them only where they were coded.
 */
public final class PolarityTable {

  /** A partner with a polarity, in the order of rows and columns. */
  public enum Symbol {
    A_CONNECTING(PartnerLetter.A, Polarity.CONNECTING),
    A_SIDEWAYS(PartnerLetter.A, Polarity.SIDEWAYS),
    B_CONNECTING(PartnerLetter.B, Polarity.CONNECTING),
    B_SIDEWAYS(PartnerLetter.B, Polarity.SIDEWAYS);

    private final PartnerLetter partner;
    private final Polarity polarity;

    Symbol(PartnerLetter partner, Polarity polarity) {
      this.partner = partner;
      this.polarity = polarity;
    }

    public PartnerLetter partner() {
      return partner;
    }

    public Polarity polarity() {
      return polarity;
    }

    /** Place of a moment's symbol in the order above; −1 for what has none. */
    static int index(PartnerEvent event) {
      int partner =
          switch (event.moment().actor()) {
            case A -> 0;
            case B -> 2;
            case THERAPIST, DYAD -> -1;
          };
      int polarity =
          switch (event.concept().polarity()) {
            case CONNECTING -> 0;
            case SIDEWAYS -> 1;
            case NEUTRAL, NONE -> -1;
          };
      return partner < 0 || polarity < 0 ? -1 : partner + polarity;
    }
  }

  private PolarityTable() {}

  /** Row = given, column = next; neutral moments are passed over. */
  public static CountTable of(SessionTimeline session, CodeBook codes) {
    List<int[]> sequences =
        Segment.of(session, codes).stream()
            .map(
                segment ->
                    segment.events().stream()
                        .filter(PartnerEvent::tallied)
                        .mapToInt(Symbol::index)
                        .filter(symbol -> symbol >= 0)
                        .toArray())
            .toList();
    return Transitions.at(1, Symbol.values().length, sequences);
  }

  /** The table of no session. */
  public static CountTable none() {
    return Transitions.at(1, Symbol.values().length, List.of());
  }

  /** Whether the partner of {@code from} answers a moment of this polarity with one of the same. */
  public static TwoByTwo reciprocity(
      SessionTimeline session, CodeBook codes, PartnerLetter from, Polarity polarity) {
    return Segment.of(session, codes).stream()
        .map(segment -> acts(segment, polarity))
        .map(acts -> Reciprocity.table(acts, from.ordinal(), from.other().ordinal()))
        .reduce(new TwoByTwo(0, 0, 0, 0), TwoByTwo::plus);
  }

  private static List<Act> acts(Segment segment, Polarity polarity) {
    List<Act> acts = new ArrayList<>();
    for (PartnerEvent event : segment.events()) {
      if (event.tallied() && event.moment().actor() != MomentActor.DYAD) {
        int actor = event.by(PartnerLetter.A) ? 0 : 1;
        acts.add(new Act(actor, event.concept().polarity() == polarity));
      }
    }
    return acts;
  }
}
