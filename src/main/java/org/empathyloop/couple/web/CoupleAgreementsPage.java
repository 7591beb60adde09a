package org.empathyloop.couple.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.empathyloop.access.AccountService;
import org.empathyloop.access.Action;
import org.empathyloop.access.Actor;
import org.empathyloop.access.ObjectKind;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.access.web.Permits;
import org.empathyloop.couple.AgreeOnSecrets;
import org.empathyloop.couple.Agreements;
import org.empathyloop.couple.CareTeamService;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.couple.EndCare;
import org.empathyloop.couple.JoinCareTeam;
import org.empathyloop.couple.LeaveCareTeam;
import org.empathyloop.couple.ReleaseConsent;
import org.empathyloop.couple.ResumeCare;
import org.empathyloop.couple.RevokeRelease;
import org.empathyloop.couple.SecretsAgreement;
import org.empathyloop.shared.Ids;
import org.empathyloop.shared.web.Choice;
import org.jspecify.annotations.Nullable;

/** What both partners agreed to: the policy on secrets, and each one's consents to release. */
@Named
@ViewScoped
public class CoupleAgreementsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient CoupleService couples;
  @Inject private transient CareTeamService teams;
  @Inject private transient AccountService accounts;
  @Inject private transient Permits permits;
  @Inject private transient Clock clock;
  @Inject private transient ZoneId zone;

  private @Nullable String couple;
  private @Nullable CoupleSummary summary;
  private @Nullable SecretsAgreement secrets;
  private List<ReleaseConsent> releases = List.of();
  private SecretsForm secretsForm = new SecretsForm();
  private ReleaseForm releaseForm = new ReleaseForm();
  private @Nullable LocalDate endOn;
  private List<Actor> team = List.of();
  private List<Choice> colleagues = List.of();
  private @Nullable String colleague;
  private boolean manages;

  /** Reads the couple that the address names. */
  public void open() {
    summary = couples.summary(id());
    Agreements agreements = couples.agreements(id());
    openTeam();
    secrets = agreements.secrets();
    releases = agreements.releases();
    secretsForm = SecretsForm.from(secrets);
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    releaseForm = ReleaseForm.startingOn(today, couples.practiceSystem().orElse(""));
    endOn = summary.endedOn() == null ? today : summary.endedOn();
  }

  public String agree() {
    couples.agreeOnSecrets(
        new AgreeOnSecrets(
            id(),
            secrets == null ? 0 : secrets.number(),
            secretsForm.getPolicy(),
            secretsForm.getSignedByA(),
            secretsForm.getSignedByB()));
    return again();
  }

  public String give() {
    couples.giveRelease(releaseForm.toCommand(id()));
    return again();
  }

  public String revoke(UUID consent) {
    couples.revokeRelease(new RevokeRelease(id(), consent));
    return again();
  }

  private void openTeam() {
    UUID chart = id().value();
    manages = permits.may(Action.MANAGE, ObjectKind.CARE_TEAM, chart);
    if (!permits.may(Action.VIEW, ObjectKind.CARE_TEAM, chart)) {
      return;
    }
    team = teams.careTeam(id());
    if (manages) {
      colleagues =
          accounts.staff().stream()
              .filter(somebody -> somebody.role().isClinical() && !team.contains(somebody))
              .map(
                  somebody ->
                      new Choice(
                          somebody.practitioner().value().toString(), somebody.displayName()))
              .toList();
    }
  }

  public String join() {
    teams.join(
        new JoinCareTeam(id(), new PractitionerId(Ids.parse(colleague == null ? "" : colleague))));
    return again();
  }

  public String leave(UUID member) {
    teams.leave(new LeaveCareTeam(id(), new PractitionerId(member)));
    return again();
  }

  public String endCare() {
    couples.endCare(new EndCare(id(), version(), Objects.requireNonNull(endOn)));
    return again();
  }

  public String resumeCare() {
    couples.resumeCare(new ResumeCare(id(), version()));
    return again();
  }

  /** Of the couple as it is shown. */
  private long version() {
    return Objects.requireNonNull(summary).version();
  }

  private String again() {
    return "/couple/agreements?faces-redirect=true&couple=" + couple;
  }

  private CoupleId id() {
    return CoupleId.parse(couple == null ? "" : couple);
  }

  public @Nullable CoupleSummary getSummary() {
    return summary;
  }

  public @Nullable SecretsAgreement getSecrets() {
    return secrets;
  }

  public List<ReleaseConsent> getReleases() {
    return releases;
  }

  /** Whether a consent holds today. */
  public boolean inForce(ReleaseConsent consent) {
    return consent.isInForce(LocalDate.ofInstant(clock.instant(), zone));
  }

  public SecretsForm getSecretsForm() {
    return secretsForm;
  }

  public ReleaseForm getReleaseForm() {
    return releaseForm;
  }

  /** Who cares for the couple; empty for whom that is not told. */
  public List<Actor> getTeam() {
    return team;
  }

  /** Who could join. */
  public List<Choice> getColleagues() {
    return colleagues;
  }

  public boolean isManages() {
    return manages;
  }

  public @Nullable String getColleague() {
    return colleague;
  }

  public void setColleague(@Nullable String colleague) {
    this.colleague = colleague;
  }

  public @Nullable LocalDate getEndOn() {
    return endOn;
  }

  public void setEndOn(@Nullable LocalDate endOn) {
    this.endOn = endOn;
  }

  public @Nullable String getCouple() {
    return couple;
  }

  public void setCouple(@Nullable String couple) {
    this.couple = couple;
  }
}
