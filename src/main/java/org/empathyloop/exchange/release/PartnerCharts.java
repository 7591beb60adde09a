package org.empathyloop.exchange.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.empathyloop.couple.ChartLink;
import org.empathyloop.couple.PartnerSummary;
import org.empathyloop.exchange.ehr.EhrSettings;
import org.empathyloop.exchange.outbox.Destination;
import org.empathyloop.exchange.outbox.Outbox;
import org.empathyloop.exchange.outbox.SentParcel;
import org.empathyloop.exchange.release.ReleaseItem.Aimed;
import org.empathyloop.exchange.release.ReleasedParts.Parts;
import org.empathyloop.session.SessionSummary;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.vault.KeyOwner;
import org.empathyloop.shared.vault.Vault;
import org.empathyloop.vocabulary.CodeBook;
import org.hl7.fhir.r4.model.Identifier;

/**
 * The charts of partners in the practice system: how records are called there, and what is there.
 */
@ApplicationScoped
class PartnerCharts {
  @Inject private Outbox outbox;
  @Inject private Vault vault;
  @Inject private CodeBook codes;
  @Inject private ZoneId zone;

  /** The names that records of the session have for the recipient. */
  Pseudonyms pseudonyms(ReleaseOfSession release, SessionSummary session) {
    KeyOwner couple = KeyOwner.couple(session.couple().value());
    return new Pseudonyms(
        text -> vault.pseudonym(couple, text), release.partner() + "|" + release.recipient());
  }

  Projection projection(PartnerPart part) {
    return new Projection(part, codes, zone);
  }

  /**
   * The partner's chart in a system.
   *
   * @throws EmpathyLoopException with {@link Fault#RELEASE_NO_CHART}
   */
  ChartFrame frame(ReleaseOfSession release, PartnerPart part, EhrSettings ehr) {
    return new ChartFrame(
        TransactionAssembler.subject(chartOf(part.partner(), ehr)),
        ChartFrame.logically(part.therapist()),
        pseudonyms(release, part.session()),
        codes);
  }

  /** What went to the chart about the session, or is on its way; newest first. */
  List<SentParcel> sent(ReleaseOfSession release, SessionSummary session, EhrSettings ehr) {
    return outbox.sent(session.couple(), release.partner(), session.id().value(), destination(ehr));
  }

  /**
   * What the chart has of the record that is released.
   *
   * @param sent about this session, newest first
   */
  SentBefore before(
      ReleaseOfSession release,
      Parts parts,
      ChartFrame chart,
      EhrSettings ehr,
      List<SentParcel> sent) {
    SessionSummary session = parts.part().session();
    List<Identifier> goals =
        parts.part().of(Aimed.class).stream().map(one -> chart.identifier(one.record())).toList();
    List<SentParcel> others =
        goals.isEmpty()
            ? List.of()
            : outbox.sentAboutOthers(
                session.couple(), release.partner(), session.id().value(), destination(ehr));
    SentBefore before = SentBefore.nothing();
    Stream.concat(sent.stream(), others.stream())
        .sorted(Comparator.comparing(SentParcel::requestedAt).reversed())
        .forEach(
            parcel -> {
              if (sent.contains(parcel)) {
                before.add(parcel);
              } else if (!goals.stream().allMatch(goal -> before.of(goal).isPresent())) {
                before.addGoals(parcel);
              }
            });
    return before;
  }

  static Destination destination(EhrSettings ehr) {
    return new Destination(ehr.name(), ehr.base());
  }

  /** Whether the partner has a chart in a system. */
  static boolean has(PartnerSummary partner, EhrSettings ehr) {
    return find(partner, ehr).isPresent();
  }

  private static Optional<ChartLink> find(PartnerSummary partner, EhrSettings ehr) {
    return partner.details().links().stream()
        .filter(
            link ->
                link.system().equals(ehr.chartSystem())
                    || link.system().equals(ehr.patientIdSystem()))
        .findFirst();
  }

  private static ChartLink chartOf(PartnerSummary partner, EhrSettings ehr) {
    return find(partner, ehr)
        .orElseThrow(
            () ->
                new EmpathyLoopException(
                    Fault.RELEASE_NO_CHART,
                    "partner",
                    partner.letter().name(),
                    "system",
                    ehr.name()));
  }
}
