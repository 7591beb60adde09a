package org.empathyloop.exchange.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.CycleKind;
import org.empathyloop.exchange.release.Handout;
import org.empathyloop.exchange.release.HandoutService;
import org.empathyloop.vocabulary.Coded;
import org.jspecify.annotations.Nullable;

/** Half a page for the couple to take home. */
@Named
@RequestScoped
public class ExchangeHandoutPage {
  @Inject private CoupleService couples;
  @Inject private HandoutService handouts;

  private String couple = "";
  private String kind = "sideways";
  private String names = "given";
  private @Nullable CoupleSummary summary;
  private @Nullable Handout handout;

  /** Reads what the address names. */
  public void open() {
    CoupleId id = CoupleId.parse(couple);
    summary = couples.summary(id);
    handout = handouts.handout(id, Coded.of(CycleKind.class, kind)).orElse(null);
  }

  /** A partner as the handout calls them. */
  public String name(PartnerLetter partner) {
    if (summary == null) {
      throw new IllegalStateException("the page was not opened");
    }
    var details = summary.partner(partner).details();
    return isGiven() ? details.given() : summary.partner(partner).shortName();
  }

  public boolean isGiven() {
    return names.equals("given");
  }

  public @Nullable Handout getHandout() {
    return handout;
  }

  public @Nullable CoupleSummary getSummary() {
    return summary;
  }

  public String getCouple() {
    return couple;
  }

  public void setCouple(@Nullable String couple) {
    this.couple = couple == null ? "" : couple;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(@Nullable String kind) {
    this.kind = "connecting".equals(kind) ? "connecting" : "sideways";
  }

  public String getNames() {
    return names;
  }

  public void setNames(@Nullable String names) {
    this.names = "initials".equals(names) ? "initials" : "given";
  }
}
