package org.empathyloop.exchange.coding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
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
import org.empathyloop.disclosure.DisclosureService;
import org.empathyloop.session.SessionService;
import org.empathyloop.session.SessionSummary;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.vocabulary.CodeBook;

/**
 * EL-COD-007: writes de-identified files of the sessions that have ended. Couples are numbered in
 * an order of chance, so that a number tells nothing of the practice's lists.
 */
@ApplicationScoped
@Transactional
public class ResearchService {
  /** With fewer couples somebody who knows them may recognise them. */
  public static final int FEW = 20;

  private static final SecureRandom CHANCE = new SecureRandom();

  @Inject private CoupleService couples;
  @Inject private SessionService sessions;
  @Inject private DisclosureService disclosure;
  @Inject private AccessPolicy policy;
  @Inject private ChartMembership membership;
  @Inject private CurrentActor current;
  @Inject private AuditTrail audit;
  @Inject private CodeBook codes;

  /** The couples of one's own whose sessions may be written. */
  @Permitted(action = Action.EXPORT, on = ObjectKind.RESEARCH)
  public List<CoupleId> caseload() {
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

  /**
   * Writes one couple's sessions.
   *
   * @param explanation what the files are, in words
   * @throws EmpathyLoopException with {@link Fault#RESEARCH_UNCONFIRMED} or {@link
   *     Fault#RESEARCH_NOTHING}; nothing is written then
   */
  @Permitted(action = Action.EXPORT, on = ObjectKind.RESEARCH)
  public void write(CoupleId couple, WriteResearch wanted, String explanation, OutputStream into)
      throws IOException {
    writeAll(List.of(couple), wanted, explanation, into);
  }

  /** Writes the sessions of all couples of one's own; else as for one couple. */
  @Permitted(action = Action.EXPORT, on = ObjectKind.RESEARCH)
  public void writeCaseload(WriteResearch wanted, String explanation, OutputStream into)
      throws IOException {
    List<CoupleId> shuffled = new ArrayList<>(caseload());
    Collections.shuffle(shuffled, CHANCE);
    writeAll(shuffled, wanted, explanation, into);
  }

  private void writeAll(
      List<CoupleId> all, WriteResearch wanted, String explanation, OutputStream into)
      throws IOException {
    List<List<SessionSummary>> ended =
        all.stream().map(this::ended).filter(held -> !held.isEmpty()).toList();
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
    var archive = new ResearchArchive(into, codes, wanted.formats());
    archive.explain(explanation);
    for (int couple = 0; couple < ended.size(); couple++) {
      for (int number = 0; number < ended.get(couple).size(); number++) {
        SessionSummary session = ended.get(couple).get(number);
        archive.add(new ResearchSession(couple + 1, number + 1, disclosure.coded(session.id())));
      }
    }
    archive.finish();
  }

  /** The sessions of a couple that have ended, the earliest first. */
  private List<SessionSummary> ended(CoupleId couple) {
    return sessions.sessionsOf(couple).stream()
        .filter(session -> !session.running())
        .sorted(Comparator.comparing(SessionSummary::startedAt))
        .toList();
  }
}
