package org.empathyloop.exchange.coding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.empathyloop.access.AccessPolicy;
import org.empathyloop.access.Action;
import org.empathyloop.access.Actor;
import org.empathyloop.access.AuditTrail;
import org.empathyloop.access.ChartMembership;
import org.empathyloop.access.CurrentActor;
import org.empathyloop.access.ObjectKind;
import org.empathyloop.access.Permitted;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.session.SessionService;
import org.empathyloop.session.SessionSummary;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/**
 * EL-COD-007: says which sessions stand in de-identified files, and records that they leave.
 * Couples are numbered in an order of chance, so that a number tells nothing of the practice's
 * lists.
 */
@ApplicationScoped
@Transactional
public class ResearchService {
  /** With fewer couples somebody who knows them may recognise them. */
  public static final int FEW = 20;

  private static final SecureRandom CHANCE = new SecureRandom();

  @Inject private CoupleService couples;
  @Inject private SessionService sessions;
  @Inject private AccessPolicy policy;
  @Inject private ChartMembership membership;
  @Inject private CurrentActor current;
  @Inject private AuditTrail audit;

  /** How many couples of one's own have sessions that may be written. */
  @Permitted(action = Action.EXPORT, on = ObjectKind.RESEARCH)
  public int countCouples() {
    return ended(caseload()).size();
  }

  /**
   * Records the export of one couple's sessions, before anything of it is written.
   *
   * @throws EmpathyLoopException with {@link Fault#RESEARCH_UNCONFIRMED} or {@link
   *     Fault#RESEARCH_NOTHING}
   */
  @Permitted(action = Action.EXPORT, on = ObjectKind.RESEARCH)
  public ResearchPlan plan(CoupleId couple, WriteResearch wanted) {
    return planned(List.of(couple), wanted);
  }

  /** Records the export of the sessions of all couples of one's own; else as for one couple. */
  @Permitted(action = Action.EXPORT, on = ObjectKind.RESEARCH)
  public ResearchPlan planCaseload(WriteResearch wanted) {
    List<CoupleId> shuffled = new ArrayList<>(caseload());
    Collections.shuffle(shuffled, CHANCE);
    return planned(shuffled, wanted);
  }

  private List<CoupleId> caseload() {
    Actor actor = current.required();
    return couples.caseload().stream()
        .map(CoupleSummary::id)
        .filter(
            couple ->
                policy.can(
                    actor.role(),
                    membership.standing(actor.practitioner(), couple.value()),
                    Action.EXPORT,
                    ObjectKind.RESEARCH))
        .toList();
  }

  private ResearchPlan planned(List<CoupleId> all, WriteResearch wanted) {
    List<List<SessionSummary>> ended = ended(all);
    if (ended.isEmpty()) {
      throw new EmpathyLoopException(Fault.RESEARCH_NOTHING);
    }
    if (ended.size() < FEW && !wanted.confirmed()) {
      throw new EmpathyLoopException(Fault.RESEARCH_UNCONFIRMED);
    }
    for (List<SessionSummary> held : ended) {
      audit.record(
          Action.EXPORT,
          ObjectKind.RESEARCH,
          null,
          held.get(0).couple().value(),
          "research files for " + wanted.purpose().key());
    }
    return new ResearchPlan(
        wanted.formats(),
        ended.stream().map(held -> held.stream().map(SessionSummary::id).toList()).toList());
  }

  /** The sessions that have ended of each couple that has any. */
  private List<List<SessionSummary>> ended(List<CoupleId> all) {
    return all.stream().map(this::ended).filter(held -> !held.isEmpty()).toList();
  }

  /** The sessions of a couple that have ended, the earliest first. */
  private List<SessionSummary> ended(CoupleId couple) {
    return sessions.sessionsOf(couple).stream()
        .filter(session -> !session.running())
        .sorted(Comparator.comparing(SessionSummary::startedAt))
        .toList();
  }
}
