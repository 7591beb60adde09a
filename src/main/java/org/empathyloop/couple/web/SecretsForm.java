package org.empathyloop.couple.web;

import jakarta.validation.constraints.PastOrPresent;
import java.io.Serializable;
import java.time.LocalDate;
import org.empathyloop.couple.SecretsAgreement;
import org.empathyloop.couple.SecretsPolicy;
import org.jspecify.annotations.Nullable;

/** The next version of the policy on secrets, as chosen. */
public class SecretsForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private SecretsPolicy policy = SecretsPolicy.NO_SECRETS;
  @PastOrPresent private @Nullable LocalDate signedByA;
  @PastOrPresent private @Nullable LocalDate signedByB;

  static SecretsForm from(@Nullable SecretsAgreement agreement) {
    var form = new SecretsForm();
    if (agreement != null) {
      form.policy = agreement.policy();
      form.signedByA = agreement.signedByA();
      form.signedByB = agreement.signedByB();
    }
    return form;
  }

  public SecretsPolicy getPolicy() {
    return policy;
  }

  public void setPolicy(SecretsPolicy policy) {
    this.policy = policy;
  }

  public @Nullable LocalDate getSignedByA() {
    return signedByA;
  }

  public void setSignedByA(@Nullable LocalDate signedByA) {
    this.signedByA = signedByA;
  }

  public @Nullable LocalDate getSignedByB() {
    return signedByB;
  }

  public void setSignedByB(@Nullable LocalDate signedByB) {
    this.signedByB = signedByB;
  }
}
