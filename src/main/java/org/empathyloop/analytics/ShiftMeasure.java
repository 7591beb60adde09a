package org.empathyloop.analytics;

import java.util.List;
import java.util.Optional;
import org.empathyloop.analytics.stats.FairCoin;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.vocabulary.CodeBook;

/**
 * Who shifted first, over sessions pooled. EL-ANA-022: of two partners who are alike each is first
 * as often as a fair coin falls on one side. Circular shifts of one partner's marks would not do
 * here: the other's would keep their relation to the turns of the strip.
 */
public record ShiftMeasure(ShiftCount count) {

  public static ShiftMeasure of(List<SessionTimeline> sessions, CodeBook codes) {
    return new ShiftMeasure(ShiftCount.of(sessions.stream(), codes));
  }

  /** A coin tossed at each flip in which one of the two was first. */
  public FairCoin coin() {
    return new FairCoin(count.firstIsA().of());
  }

  public Tendency tendency() {
    FairCoin coin = coin();
    if (coin.tosses() < Tendency.FEWEST_SHIFTS) {
      return Tendency.TOO_FEW;
    }
    return coin.excludes(count.a()) ? Tendency.BEYOND_CHANCE : Tendency.WITHIN_CHANCE;
  }

  /** The partner of whom "tends to shift first" may be said. */
  public Optional<PartnerLetter> tends() {
    return tendency() == Tendency.BEYOND_CHANCE
        ? Optional.of(count.a() > count.b() ? PartnerLetter.A : PartnerLetter.B)
        : Optional.empty();
  }
}
