package org.empathyloop.couple.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Locale;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.couple.EditPartner;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.couple.PartnerSummary;
import org.empathyloop.vocabulary.Coded;
import org.jspecify.annotations.Nullable;

/** Changes what is known of one partner. */
@Named
@ViewScoped
public class CouplePartnerPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient CoupleService couples;

  private @Nullable String couple;
  private @Nullable String letter;
  private @Nullable CoupleSummary summary;
  private long version;
  private final PartnerForm form = new PartnerForm();

  @Size(max = 280)
  private @Nullable String wish;

  /** Reads the partner that the address names. */
  public void open() {
    summary = couples.summary(id());
    PartnerSummary partner = summary.partner(partnerLetter());
    version = partner.version();
    wish = partner.wish();
    form.fill(partner.details());
  }

  public String save() {
    couples.edit(new EditPartner(id(), partnerLetter(), version, form.details(), wish));
    return "/practice/chart?faces-redirect=true&couple=" + couple;
  }

  private CoupleId id() {
    return CoupleId.parse(couple == null ? "" : couple);
  }

  private PartnerLetter partnerLetter() {
    return Coded.of(PartnerLetter.class, letter == null ? "" : letter.toLowerCase(Locale.ROOT));
  }

  public @Nullable CoupleSummary getSummary() {
    return summary;
  }

  public PartnerForm getForm() {
    return form;
  }

  public @Nullable String getWish() {
    return wish;
  }

  public void setWish(@Nullable String wish) {
    this.wish = wish;
  }

  public @Nullable String getCouple() {
    return couple;
  }

  public void setCouple(@Nullable String couple) {
    this.couple = couple;
  }

  public @Nullable String getLetter() {
    return letter;
  }

  public void setLetter(@Nullable String letter) {
    this.letter = letter;
  }
}
