package org.empathyloop.exchange.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.empathyloop.access.AccountService;
import org.empathyloop.access.Actor;
import org.empathyloop.access.Role;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.couple.PartnerSummary;
import org.empathyloop.disclosure.Decision;
import org.empathyloop.disclosure.DisclosureService;
import org.empathyloop.disclosure.ReleasePlan;
import org.empathyloop.disclosure.ReleaseRequest;
import org.empathyloop.disclosure.Withheld;
import org.empathyloop.exchange.release.ReleaseItem.Aimed;
import org.empathyloop.exchange.release.ReleaseItem.Rated;
import org.empathyloop.regulation.GoalId;
import org.empathyloop.session.SessionService;
import org.empathyloop.session.SessionSummary;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.vocabulary.CodeBook;

/** Decides which parts of a session's record leave to one partner's chart. */
@ApplicationScoped
class ReleasedParts {
  @Inject private SessionRecord sessionRecord;
  @Inject private DisclosureService disclosure;
  @Inject private CoupleService couples;
  @Inject private SessionService sessions;
  @Inject private AccountService accounts;
  @Inject private CodeBook codes;
  @Inject private ZoneId zone;
  @Inject private Clock clock;

  /**
   * What may leave, and what there is.
   *
   * @param recorded our names of all that is in the record, released or not
   * @param both whether both partners' consents hold
   */
  record Parts(PartnerPart part, Set<String> recorded, boolean both) {
    /** Without what is in it. */
    @Override
    public String toString() {
      return "Parts[" + part + "]";
    }
  }

  static ReleaseRequest request(ReleaseOfSession release, SessionSummary session) {
    return new ReleaseRequest(
        session.couple(), release.partner(), release.recipient(), release.purpose());
  }

  /** What would leave and what would not, each with the reason. */
  ReleasePlan<ReleaseItem> plan(ReleaseOfSession release) {
    return decide(release, sessions.summary(release.session()));
  }

  /**
   * The parts that leave by a plan.
   *
   * @throws EmpathyLoopException with {@link Fault#RELEASE_SESSION_RUNNING}, {@link
   *     Fault#RELEASE_CONSENT_MISSING} or {@link Fault#RELEASE_EMPTY}
   */
  Parts of(ReleaseOfSession release, ReleasePlan<ReleaseItem> plan) {
    SessionSummary session = sessions.summary(release.session());
    if (session.running()) {
      throw new EmpathyLoopException(Fault.RELEASE_SESSION_RUNNING);
    }
    PartnerSummary partner = couples.summary(session.couple()).partner(release.partner());
    PartnerPart part =
        new PartnerPart(
            partner,
            therapist(session, release.language()),
            session,
            plan.orRefuse().released(),
            release.language());
    Set<String> recorded =
        plan.decisions().stream()
            .map(one -> one.item().record())
            .collect(Collectors.toUnmodifiableSet());
    return new Parts(part, recorded, bothConsent(release, session));
  }

  /** Whether joint parts may be in it, so that both consents must still hold when it is sent. */
  private boolean bothConsent(ReleaseOfSession release, SessionSummary session) {
    return couples
        .agreements(session.couple())
        .coversJointParts(
            release.recipient(), release.purpose(), LocalDate.ofInstant(clock.instant(), zone));
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
    List<Decision<ReleaseItem>> decisions =
        plan.decisions().stream().map(one -> withItsGoal(one, withheldGoals)).toList();
    return new ReleasePlan<>(plan.request(), decisions);
  }

  private static Decision<ReleaseItem> withItsGoal(
      Decision<ReleaseItem> decision, Map<GoalId, Withheld> withheldGoals) {
    return decision.released() && decision.item() instanceof Rated rated
        ? new Decision<>(decision.item(), withheldGoals.get(rated.goal().id()))
        : decision;
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
}
