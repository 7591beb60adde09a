package org.empathyloop.exchange.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.empathyloop.access.AccountService;
import org.empathyloop.access.Action;
import org.empathyloop.access.Actor;
import org.empathyloop.access.AuditTrail;
import org.empathyloop.access.ObjectKind;
import org.empathyloop.access.Permitted;
import org.empathyloop.access.Role;
import org.empathyloop.couple.ChartLink;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.couple.PartnerSummary;
import org.empathyloop.disclosure.Decision;
import org.empathyloop.disclosure.DisclosureService;
import org.empathyloop.disclosure.LeakHit;
import org.empathyloop.disclosure.ReleasePlan;
import org.empathyloop.disclosure.ReleaseRequest;
import org.empathyloop.disclosure.Withheld;
import org.empathyloop.exchange.FhirR4;
import org.empathyloop.exchange.ehr.EhrConnection;
import org.empathyloop.exchange.ehr.EhrSettings;
import org.empathyloop.exchange.outbox.Destination;
import org.empathyloop.exchange.outbox.Outbox;
import org.empathyloop.exchange.outbox.Parcel;
import org.empathyloop.exchange.release.ReleaseItem.Aimed;
import org.empathyloop.exchange.release.ReleaseItem.Rated;
import org.empathyloop.exchange.release.ReleaseResult.File;
import org.empathyloop.exchange.release.ReleaseResult.Sent;
import org.empathyloop.exchange.release.ReleaseResult.Stopped;
import org.empathyloop.regulation.GoalId;
import org.empathyloop.session.SessionService;
import org.empathyloop.session.SessionSummary;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.vault.KeyOwner;
import org.empathyloop.shared.vault.Vault;
import org.empathyloop.vocabulary.CodeBook;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Reference;

/** Releases one partner's part of a session: to the connected practice system, or as a file. */
@ApplicationScoped
@Transactional
public class ReleaseService {
  @Inject private SessionRecord sessionRecord;
  @Inject private DisclosureService disclosure;
  @Inject private CoupleService couples;
  @Inject private SessionService sessions;
  @Inject private AccountService accounts;
  @Inject private EhrConnection connection;
  @Inject private Outbox outbox;
  @Inject private ReleaseCheck check;
  @Inject private AuditTrail audit;
  @Inject private CodeBook codes;
  @Inject private Vault vault;
  @Inject private ZoneId zone;
  @Inject private Clock clock;

  /** What would leave and what would not, each with the reason. */
  @Permitted(action = Action.EXPORT, on = ObjectKind.RELEASE)
  public ReleasePlan<ReleaseItem> plan(ReleaseOfSession release) {
    return decide(release, sessions.summary(release.session()));
  }

  /**
   * Hands the partner's part to the outbox, in this transaction.
   *
   * @throws EmpathyLoopException with {@link Fault#RELEASE_CONSENT_MISSING}, {@link
   *     Fault#RELEASE_EMPTY}, {@link Fault#EHR_NOT_CONFIGURED}, {@link
   *     Fault#RELEASE_ANOTHER_SYSTEM}, {@link Fault#RELEASE_NO_CHART} or {@link
   *     Fault#RELEASE_INVALID}
   */
  @Permitted(action = Action.EXPORT, on = ObjectKind.RELEASE)
  public ReleaseResult send(ReleaseOfSession release) {
    EhrSettings ehr = connection.required().settings();
    if (!ehr.name().equals(release.recipient())) {
      throw new EmpathyLoopException(Fault.RELEASE_ANOTHER_SYSTEM);
    }
    PartnerPart part = part(release);
    Reference subject = TransactionAssembler.subject(chartOf(part.partner(), ehr));
    Pseudonyms pseudonyms = pseudonyms(release, part.session());
    ChartFrame frame =
        new ChartFrame(subject, ChartFrame.logically(part.therapist()), pseudonyms, codes);
    Destination destination = new Destination(ehr.name(), ehr.base());
    EarlierNotes earlier =
        EarlierNotes.in(
            outbox.sent(
                part.session().couple(),
                release.partner(),
                release.session().value(),
                destination));
    Bundle transaction =
        check.passed(new TransactionAssembler(projection(part), frame).assemble(earlier));
    String json = FhirR4.json(transaction);
    List<LeakHit> hits = disclosure.scan(request(release, part.session()), json);
    if (!hits.isEmpty()) {
      return new Stopped(hits);
    }
    account(release, part.session(), "sent");
    return new Sent(
        outbox.put(
            new Parcel(
                part.session().couple(),
                release.partner(),
                release.session().value(),
                destination,
                release.purpose(),
                bothConsent(release, part.session()),
                json,
                transaction.getEntry().size())));
  }

  /**
   * Makes a FHIR document of the partner's part.
   *
   * @throws EmpathyLoopException with {@link Fault#RELEASE_CONSENT_MISSING}, {@link
   *     Fault#RELEASE_EMPTY} or {@link Fault#RELEASE_INVALID}
   */
  @Permitted(action = Action.EXPORT, on = ObjectKind.RELEASE)
  public ReleaseResult download(ReleaseOfSession release) {
    PartnerPart part = part(release);
    Pseudonyms pseudonyms = pseudonyms(release, part.session());
    ChartFrame frame =
        new ChartFrame(
            new Reference(pseudonyms.url(DocumentAssembler.PATIENT)),
            new Reference(pseudonyms.url(DocumentAssembler.THERAPIST)),
            pseudonyms,
            codes);
    Bundle document =
        check.passed(
            new DocumentAssembler(part, projection(part), frame).assemble(clock.instant()));
    String json = FhirR4.json(document);
    List<LeakHit> hits = disclosure.scan(request(release, part.session()), json);
    if (!hits.isEmpty()) {
      return new Stopped(hits);
    }
    account(release, part.session(), "downloaded");
    return new File(fileName(), json);
  }

  /** Whether joint parts may be in it, so that both consents must still hold when it is sent. */
  private boolean bothConsent(ReleaseOfSession release, SessionSummary session) {
    return couples
        .agreements(session.couple())
        .coversJointParts(
            release.recipient(), release.purpose(), LocalDate.ofInstant(clock.instant(), zone));
  }

  private PartnerPart part(ReleaseOfSession release) {
    SessionSummary session = sessions.summary(release.session());
    if (session.running()) {
      throw new EmpathyLoopException(Fault.RELEASE_SESSION_RUNNING);
    }
    PartnerSummary partner = couples.summary(session.couple()).partner(release.partner());
    List<ReleaseItem> released = decide(release, session).orRefuse().released();
    return new PartnerPart(
        partner, therapist(session, release.language()), session, released, release.language());
  }

  private ReleasePlan<ReleaseItem> decide(ReleaseOfSession release, SessionSummary session) {
    return withTheirGoals(
        disclosure.plan(
            request(release, session), sessionRecord.items(session, release.partner())));
  }

  /** A rating without its goal would point to nothing: it stays for the reason of the goal. */
  private static ReleasePlan<ReleaseItem> withTheirGoals(ReleasePlan<ReleaseItem> plan) {
    Map<GoalId, Withheld> withheldGoals = new HashMap<>();
    for (Decision<ReleaseItem> decision : plan.decisions()) {
      Withheld reason = decision.withheld();
      if (decision.item() instanceof Aimed aimed && reason != null) {
        withheldGoals.put(aimed.goal().id(), reason);
      }
    }
    return new ReleasePlan<>(
        plan.request(),
        plan.decisions().stream().map(one -> withItsGoal(one, withheldGoals)).toList());
  }

  private static Decision<ReleaseItem> withItsGoal(
      Decision<ReleaseItem> decision, Map<GoalId, Withheld> withheldGoals) {
    return decision.released() && decision.item() instanceof Rated rated
        ? new Decision<>(decision.item(), withheldGoals.get(rated.goal().id()))
        : decision;
  }

  private static ReleaseRequest request(ReleaseOfSession release, SessionSummary session) {
    return new ReleaseRequest(
        session.couple(), release.partner(), release.recipient(), release.purpose());
  }

  private Projection projection(PartnerPart part) {
    return new Projection(part, codes, zone);
  }

  private Pseudonyms pseudonyms(ReleaseOfSession release, SessionSummary session) {
    KeyOwner couple = KeyOwner.couple(session.couple().value());
    return new Pseudonyms(
        text -> vault.pseudonym(couple, text), release.partner() + "|" + release.recipient());
  }

  private static ChartLink chartOf(PartnerSummary partner, EhrSettings ehr) {
    return partner.details().links().stream()
        .filter(
            link ->
                link.system().equals(ehr.chartSystem())
                    || link.system().equals(ehr.patientIdSystem()))
        .findFirst()
        .orElseThrow(
            () ->
                new EmpathyLoopException(
                    Fault.RELEASE_NO_CHART,
                    "partner",
                    partner.letter().name(),
                    "system",
                    ehr.name()));
  }

  private Actor therapist(SessionSummary session, Locale language) {
    return accounts.staff().stream()
        .filter(member -> member.practitioner().equals(session.therapist()))
        .findFirst()
        .orElseGet(() -> new Actor(session.therapist(), Role.THERAPIST, role(language)));
  }

  /** What stands for the name of a therapist whose account is gone. */
  private String role(Locale language) {
    return codes.concept(Role.THERAPIST.code()).label(language);
  }

  /** The accounting of disclosures: whose part went where, without what was in it. */
  private void account(ReleaseOfSession release, SessionSummary session, String how) {
    audit.record(
        Action.EXPORT,
        ObjectKind.RELEASE,
        session.id().value(),
        session.couple().value(),
        "part of " + release.partner().name().toLowerCase(Locale.ROOT) + " " + how);
  }

  private String fileName() {
    return "release-"
        + DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT)
            .withZone(ZoneOffset.UTC)
            .format(clock.instant())
        + ".fhir.json";
  }
}
