package org.empathyloop.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.empathyloop.access.Action;
import org.empathyloop.access.CurrentActor;
import org.empathyloop.access.ObjectKind;
import org.empathyloop.access.Permitted;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.session.SessionId;
import org.empathyloop.session.SessionService;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.vault.KeyOwner;
import org.empathyloop.shared.vault.Vault;
import org.empathyloop.vocabulary.CodeBook;

/**
 * Decides what of a couple's record one reader has, and what may be released to one partner's
 * chart. Nothing reaches a reader or a recipient on another way: copies, previews, documents and
 * deliveries take what this hands back.
 */
@ApplicationScoped
@Transactional
public class DisclosureService {
  @Inject private CoupleService couples;
  @Inject private SessionService sessions;
  @Inject private CodeBook codes;
  @Inject private LeakStatementStore statements;
  @Inject private Vault vault;
  @Inject private CurrentActor current;
  @Inject private Clock clock;
  @Inject private ZoneId zone;

  /** What stands in one reader's copy of these parts. */
  @Permitted(action = Action.VIEW, on = ObjectKind.NOTE)
  public <D extends Disclosable> ReaderCopy<D> copy(CoupleId couple, Reader reader, List<D> parts) {
    return ReaderCopy.of(reader, parts);
  }

  /** What of a charted session a file of codes may hold. */
  @Permitted(action = Action.VIEW, on = ObjectKind.MOMENT)
  public CodedCopy coded(SessionId session) {
    return CodedCopy.of(sessions.timeline(session), codes);
  }

  /**
   * What of these parts a file holds that a reader takes away.
   *
   * @throws EmpathyLoopException with {@link Fault#FILE_CONSENT_MISSING} when a partner would take
   *     it who has not consented, or both together without both consents
   */
  @Permitted(action = Action.EXPORT, on = ObjectKind.RELEASE)
  public <D extends Disclosable> List<D> file(CoupleId couple, Reader reader, List<D> parts) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    return new FilePolicy(couple, couples.agreements(couple), today).held(reader, parts);
  }

  /** What of these parts would be released, and why the others would not. */
  @Permitted(action = Action.EXPORT, on = ObjectKind.RELEASE)
  public <D extends Disclosable> ReleasePlan<D> plan(ReleaseRequest request, List<D> parts) {
    var policy =
        new ReleasePolicy(
            request,
            couples.agreements(request.couple()),
            LocalDate.ofInstant(clock.instant(), zone));
    return new ReleasePlan<>(request, parts.stream().map(policy::decide).toList());
  }

  /**
   * Looks through what is about to leave. A release with a hit must not leave.
   *
   * @param content the whole of it, JSON or plain text
   * @return the hits without the sentences somebody has judged; an identifier cannot be judged away
   */
  @Permitted(action = Action.EXPORT, on = ObjectKind.RELEASE)
  public List<LeakHit> scan(ReleaseRequest request, String content) {
    CoupleSummary couple = couples.summary(request.couple());
    PartnerLetter other = request.partner().other();
    List<byte[]> judged =
        statements.of(request.couple(), other).stream().map(LeakStatement::sentenceHmac).toList();
    return LeakScan.against(couple.partner(other), couple.partner(request.partner()))
        .in(content)
        .stream()
        .filter(hit -> !(hit.what() == LeakHit.What.NAME && isAmong(judged, request, hit)))
        .toList();
  }

  /** Records that a name in a sentence does not mean the partner. */
  @Permitted(action = Action.EXPORT, on = ObjectKind.RELEASE)
  public void stateNotThePartner(NotThePartner statement) {
    statements.add(
        new LeakStatement(
            statement,
            hmac(statement.couple(), statement.sentence()),
            current.required().practitioner(),
            clock.instant()));
  }

  private boolean isAmong(List<byte[]> judged, ReleaseRequest request, LeakHit hit) {
    byte[] hmac = hmac(request.couple(), hit.sentence());
    return judged.stream().anyMatch(one -> Arrays.equals(one, hmac));
  }

  private byte[] hmac(CoupleId couple, String sentence) {
    return vault.pseudonym(KeyOwner.couple(couple.value()), "leak statement|" + sentence);
  }
}
