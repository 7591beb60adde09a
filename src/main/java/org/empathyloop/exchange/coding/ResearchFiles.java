package org.empathyloop.exchange.coding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.disclosure.DisclosureService;
import org.empathyloop.session.SessionId;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.vocabulary.CodeBook;

/**
 * EL-COD-007: writes research files outside of any transaction: the rows of the audit trail are
 * committed before the first byte leaves, and each session is read in a transaction of its own, so
 * that no more than one is in memory.
 */
@ApplicationScoped
public class ResearchFiles {
  @Inject private ResearchService research;
  @Inject private DisclosureService disclosure;
  @Inject private CodeBook codes;

  /**
   * Writes one couple's sessions.
   *
   * @param explanation what the files are, in words
   * @throws EmpathyLoopException with {@link Fault#RESEARCH_UNCONFIRMED} or {@link
   *     Fault#RESEARCH_NOTHING}; nothing is written then
   */
  public void write(CoupleId couple, WriteResearch wanted, String explanation, OutputStream into)
      throws IOException {
    write(research.plan(couple, wanted), explanation, into);
  }

  /** Writes the sessions of all couples of one's own; else as for one couple. */
  public void writeCaseload(WriteResearch wanted, String explanation, OutputStream into)
      throws IOException {
    write(research.planCaseload(wanted), explanation, into);
  }

  private void write(ResearchPlan plan, String explanation, OutputStream into) throws IOException {
    var archive = new ResearchArchive(into, codes, plan.formats());
    archive.explain(explanation);
    int couple = 0;
    for (List<SessionId> held : plan.couples()) {
      couple++;
      int number = 0;
      for (SessionId session : held) {
        number++;
        archive.add(new ResearchSession(couple, number, disclosure.coded(session)));
      }
    }
    archive.finish();
  }
}
