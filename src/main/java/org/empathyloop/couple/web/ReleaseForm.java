package org.empathyloop.couple.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.GiveRelease;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.couple.ReleasePurpose;
import org.jspecify.annotations.Nullable;

/** A consent to release, as typed. */
public class ReleaseForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int USUAL_MONTHS = 12;

  @NotNull private PartnerLetter letter = PartnerLetter.A;

  @NotBlank
  @Size(max = 200)
  private String recipient = "";

  @NotNull private ReleasePurpose purpose = ReleasePurpose.TREATMENT;
  @NotNull private LocalDate from = LocalDate.EPOCH;
  @NotNull private LocalDate until = LocalDate.EPOCH;
  @NotNull @PastOrPresent private LocalDate signedOn = LocalDate.EPOCH;

  /**
   * @param recipient who usually receives it; empty when no system is connected
   */
  static ReleaseForm startingOn(LocalDate day, String recipient) {
    var form = new ReleaseForm();
    form.recipient = recipient;
    form.from = day;
    form.signedOn = day;
    form.until = day.plusMonths(USUAL_MONTHS);
    return form;
  }

  GiveRelease toCommand(CoupleId couple) {
    return new GiveRelease(couple, letter, recipient, purpose, from, until, signedOn);
  }

  public PartnerLetter getLetter() {
    return letter;
  }

  public void setLetter(PartnerLetter letter) {
    this.letter = letter;
  }

  public String getRecipient() {
    return recipient;
  }

  public void setRecipient(@Nullable String recipient) {
    this.recipient = recipient == null ? "" : recipient;
  }

  public ReleasePurpose getPurpose() {
    return purpose;
  }

  public void setPurpose(ReleasePurpose purpose) {
    this.purpose = purpose;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }

  public LocalDate getSignedOn() {
    return signedOn;
  }

  public void setSignedOn(LocalDate signedOn) {
    this.signedOn = signedOn;
  }
}
