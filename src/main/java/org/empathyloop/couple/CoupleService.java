package org.empathyloop.couple;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.empathyloop.access.AccessPolicy;
import org.empathyloop.access.AccountService;
import org.empathyloop.access.Action;
import org.empathyloop.access.Actor;
import org.empathyloop.access.ChartMembership;
import org.empathyloop.access.CurrentActor;
import org.empathyloop.access.ObjectKind;
import org.empathyloop.access.Open;
import org.empathyloop.access.Permitted;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.access.Standing;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.vault.KeyOwner;
import org.empathyloop.shared.vault.Vault;

/** Couples in care: taking them in, who they are, what they agreed to. */
@ApplicationScoped
@Transactional
public class CoupleService {
  private static final int MOST_LISTED = 1000;
  private static final int MOST_FOUND = 20;

  @Inject private CoupleStore couples;
  @Inject private CoupleReader reader;
  @Inject private Vault vault;
  @Inject private AccountService accounts;
  @Inject private CurrentActor current;
  @Inject private AccessPolicy policy;
  @Inject @Any private Instance<ChartMembership> membership;
  @Inject private Clock clock;
  @Inject private ZoneId zone;
  @Inject private Event<CareEnding> ending;
  @Inject private Event<CoupleChanged> changed;
  @Inject @Any private Instance<PatientDirectory> directory;

  /**
   * Takes a couple into care, with both people and the therapist as the care team.
   *
   * @throws EmpathyLoopException with {@link Fault#CARE_TEAM_NEEDED} when nobody who cares for
   *     couples is named, and the one who asks does not
   * @throws EmpathyLoopException with {@link Fault#PARTNERS_ARE_ONE_PERSON} when both record
   *     numbers belong to one person here already, or with {@link Fault#CHART_LINK_TAKEN} when one
   *     belongs to somebody of another name
   */
  @Permitted(action = Action.CREATE, on = ObjectKind.COUPLE)
  public CoupleId create(CreateCouple command) {
    Instant now = clock.instant();
    CoupleId couple = command.couple();
    vault.createKey(KeyOwner.couple(couple.value()));
    couples.add(new Couple(couple, command.since(), now));
    couples.add(new CareTeamMember(couple, therapistOf(command), now));
    PersonId a = personFor(command.a(), now);
    PersonId b = personFor(command.b(), now);
    if (a.equals(b)) {
      throw new EmpathyLoopException(Fault.PARTNERS_ARE_ONE_PERSON);
    }
    couples.add(new Partner(couple, PartnerLetter.A, a));
    couples.add(new Partner(couple, PartnerLetter.B, b));
    changed.fire(new CoupleChanged(couple));
    return couple;
  }

  /** One couple with names; with the wishes of the two for whoever may read them. */
  @Permitted(action = Action.VIEW, on = ObjectKind.COUPLE)
  public CoupleSummary summary(CoupleId couple) {
    return reader.summary(couple, mayWith(Action.VIEW, ObjectKind.WISH, couple));
  }

  /** The couples the one who asks may see, in the order they came into care. */
  @Permitted(action = Action.VIEW, on = ObjectKind.COUPLE)
  public List<CoupleSummary> caseload() {
    Actor actor = current.required();
    List<Couple> found =
        switch (actor.role()) {
          case THERAPIST, ASSOCIATE -> couples.couplesOf(actor.practitioner(), MOST_LISTED);
          case SUPERVISOR -> couples.couplesSupervisedBy(actor.practitioner(), MOST_LISTED);
          case FRONT_DESK, PRACTICE_ADMIN, SYSTEM -> couples.allCouples(MOST_LISTED);
          case AUDITOR -> List.of();
        };
    return reader.summaries(found);
  }

  /** What both have agreed to, the newest policy on secrets and all consents to release. */
  @Permitted(action = Action.VIEW, on = ObjectKind.CONSENT)
  public Agreements agreements(CoupleId couple) {
    return reader.agreements(couple);
  }

  /** Who is A and who is B, by their ids. */
  @Open(reason = "ids without names, asked for with every press that is kept in FHIR")
  public Map<PartnerLetter, PersonId> people(CoupleId couple) {
    return couples.partners(List.of(couple.value())).stream()
        .collect(Collectors.toMap(Partner::letter, Partner::person));
  }

  /**
   * Changes what is known of a partner.
   *
   * @throws EmpathyLoopException with {@link Fault#STALE} when somebody changed it since it was
   *     shown, {@link Fault#PARTNERS_ARE_ONE_PERSON}, {@link Fault#CHART_LINK_TAKEN} for the record
   *     number of somebody else, or {@link Fault#NOT_PERMITTED} for a wish from somebody who may
   *     not read it
   */
  @Permitted(action = Action.EDIT, on = ObjectKind.COUPLE)
  public void edit(EditPartner command) {
    Partner partner = reader.partner(command.couple(), command.letter());
    Person person = couples.people(List.of(partner.person().value())).get(0);
    requireOwn(command, person.id());
    person.edit(command.details(), new PersonSeal(vault, person.id().value()), command.version());
    couples.removeLinks(person.id());
    couples.flush();
    command
        .details()
        .links()
        .forEach(link -> couples.add(new ChartLinkRow(person.id(), link, vault)));
    if (mayWith(Action.EDIT, ObjectKind.WISH, command.couple())) {
      partner.wishes(command.wish(), vault);
    } else if (command.wish() != null) {
      throw new EmpathyLoopException(Fault.NOT_PERMITTED);
    }
    changed.fire(new CoupleChanged(command.couple()));
  }

  /**
   * Ends the care of a couple, or corrects the day on which it ended. The chart stays as it is.
   *
   * @throws EmpathyLoopException with {@link Fault#STALE} when somebody ended or resumed it since
   *     it was shown, {@link Fault#CARE_END_OUT_OF_RANGE} for a day before care began, before the
   *     last session or after today, or {@link Fault#SESSION_STILL_RUNNING}
   */
  @Permitted(action = Action.EDIT, on = ObjectKind.COUPLE)
  public void endCare(EndCare command) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    required(command.couple()).endCare(command.on(), today, command.version());
    ending.fire(new CareEnding(command.couple(), command.on()));
    changed.fire(new CoupleChanged(command.couple()));
  }

  /**
   * Takes a couple whose care has ended into care again.
   *
   * @throws EmpathyLoopException with {@link Fault#STALE} when somebody ended or resumed it since
   *     it was shown
   */
  @Permitted(action = Action.EDIT, on = ObjectKind.COUPLE)
  public void resumeCare(ResumeCare command) {
    required(command.couple()).resumeCare(command.version());
    changed.fire(new CoupleChanged(command.couple()));
  }

  /** Whether the care of a couple ended before this day. */
  @Permitted(action = Action.VIEW, on = ObjectKind.COUPLE)
  public boolean careEndedBefore(CoupleId couple, LocalDate day) {
    return required(couple).careEndedBefore(day);
  }

  /**
   * Records the next version of the policy on secrets.
   *
   * @throws EmpathyLoopException with {@link Fault#STALE} when a newer version is there than was
   *     shown
   */
  @Permitted(action = Action.CREATE, on = ObjectKind.CONSENT)
  public void agreeOnSecrets(AgreeOnSecrets command) {
    int latest = couples.secrets(command.couple()).size();
    if (latest != command.after()) {
      throw new EmpathyLoopException(Fault.STALE);
    }
    couples.add(
        new SecretsAgreementRow(
            command, latest + 1, current.required().practitioner(), clock.instant()));
    changed.fire(new CoupleChanged(command.couple()));
  }

  /** Records one partner's consent to release. */
  @Permitted(action = Action.CREATE, on = ObjectKind.CONSENT)
  public void giveRelease(GiveRelease command) {
    couples.add(
        new ReleaseConsentRow(command, current.required().practitioner(), clock.instant(), vault));
    changed.fire(new CoupleChanged(command.couple()));
  }

  /** Takes a consent back; stops future releases only. */
  @Permitted(action = Action.CREATE, on = ObjectKind.CONSENT)
  public void revokeRelease(RevokeRelease command) {
    couples
        .release(command.consent())
        .filter(consent -> consent.belongsTo(command.couple()))
        .orElseThrow(() -> new EmpathyLoopException(Fault.NOT_FOUND))
        .revoke(clock.instant());
    changed.fire(new CoupleChanged(command.couple()));
  }

  /** Whether patients can be looked up in a practice system. */
  @Permitted(action = Action.CREATE, on = ObjectKind.COUPLE)
  public boolean canSearchPatients() {
    return directory.stream().anyMatch(PatientDirectory::isConfigured);
  }

  /** What the connected practice system is called; a consent for it names it so. */
  @Permitted(action = Action.VIEW, on = ObjectKind.CONSENT)
  public Optional<String> practiceSystem() {
    return directory.stream()
        .filter(PatientDirectory::isConfigured)
        .map(PatientDirectory::name)
        .findFirst();
  }

  /** Patients of the configured practice system, for choosing the two partners. */
  @Permitted(action = Action.CREATE, on = ObjectKind.COUPLE)
  public List<PersonDetails> searchPatients(String name) {
    if (name.strip().length() < 2) {
      throw new EmpathyLoopException(
          Fault.TEXT_LENGTH, "field", "name", "expected", "2.." + 80, "was", name.strip().length());
    }
    return directory.stream()
        .filter(PatientDirectory::isConfigured)
        .flatMap(system -> system.search(name.strip()).stream())
        .limit(MOST_FOUND)
        .toList();
  }

  /** Of what stands beside the object that the method itself asks for. */
  private boolean mayWith(Action action, ObjectKind object, CoupleId couple) {
    Actor actor = current.required();
    Standing standing = membership.get().standing(actor.practitioner(), couple.value());
    return policy.can(actor.role(), standing, action, object);
  }

  private PractitionerId therapistOf(CreateCouple command) {
    Actor actor = current.required();
    PractitionerId named = command.therapist();
    if (named != null) {
      CareTeamService.requireClinical(named, accounts.clinicians());
      return named;
    }
    if (!actor.role().isClinical()) {
      throw new EmpathyLoopException(Fault.CARE_TEAM_NEEDED);
    }
    return actor.practitioner();
  }

  private Couple required(CoupleId couple) {
    return couples.find(couple).orElseThrow(() -> new EmpathyLoopException(Fault.NOT_FOUND));
  }

  /** A chart elsewhere is one person's: what is released for one must not reach another's. */
  private void requireOwn(EditPartner command, PersonId person) {
    PersonDetails other =
        reader.summary(command.couple(), false).partner(command.letter().other()).details();
    if (command.details().isSamePersonAs(other)) {
      throw new EmpathyLoopException(Fault.PARTNERS_ARE_ONE_PERSON);
    }
    for (ChartLink link : command.details().links()) {
      PersonId known = couples.personWith(link.system(), ChartLinkRow.index(link, vault));
      if (known != null && !known.equals(person)) {
        throw new EmpathyLoopException(Fault.CHART_LINK_TAKEN);
      }
    }
  }

  /**
   * The person with one of these record numbers, or a new one.
   *
   * @throws EmpathyLoopException with {@link Fault#CHART_LINK_TAKEN} when the number is known here
   *     under another name or birth date: then one of the two is mistyped
   */
  private PersonId personFor(PersonDetails details, Instant now) {
    for (ChartLink link : details.links()) {
      PersonId known = couples.personWith(link.system(), ChartLinkRow.index(link, vault));
      if (known != null) {
        if (!reader.person(known).hasNameAndBirthOf(details)) {
          throw new EmpathyLoopException(Fault.CHART_LINK_TAKEN);
        }
        return known;
      }
    }
    PersonId id = PersonId.next();
    vault.createKey(KeyOwner.person(id.value()));
    couples.add(new Person(id, details, new PersonSeal(vault, id.value()), now));
    details.links().forEach(link -> couples.add(new ChartLinkRow(id, link, vault)));
    return id;
  }
}
