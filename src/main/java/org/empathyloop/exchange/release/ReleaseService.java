package org.empathyloop.exchange.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.empathyloop.access.Action;
import org.empathyloop.access.AuditTrail;
import org.empathyloop.access.ObjectKind;
import org.empathyloop.access.Permitted;
import org.empathyloop.disclosure.DisclosureService;
import org.empathyloop.disclosure.LeakHit;
import org.empathyloop.disclosure.ReleasePlan;
import org.empathyloop.exchange.FhirR4;
import org.empathyloop.exchange.ehr.EhrConnection;
import org.empathyloop.exchange.ehr.EhrSettings;
import org.empathyloop.exchange.outbox.Outbox;
import org.empathyloop.exchange.outbox.Parcel;
import org.empathyloop.exchange.outbox.SentParcel;
import org.empathyloop.exchange.release.ReleaseResult.File;
import org.empathyloop.exchange.release.ReleaseResult.Sent;
import org.empathyloop.exchange.release.ReleaseResult.Stopped;
import org.empathyloop.exchange.release.ReleasedParts.Parts;
import org.empathyloop.session.SessionService;
import org.empathyloop.session.SessionSummary;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.vocabulary.CodeBook;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Reference;

/** Releases one partner's part of a session: to the connected practice system, or as a file. */
@ApplicationScoped
@Transactional
public class ReleaseService {
  @Inject private ReleasedParts parts;
  @Inject private SessionService sessions;
  @Inject private DisclosureService disclosure;
  @Inject private EhrConnection connection;
  @Inject private PartnerCharts charts;
  @Inject private Outbox outbox;
  @Inject private ReleaseCheck check;
  @Inject private AuditTrail audit;
  @Inject private CodeBook codes;
  @Inject private Clock clock;

  /** What would leave and what would not, each with the reason. */
  @Permitted(action = Action.EXPORT, on = ObjectKind.RELEASE)
  public ReleasePlan<ReleaseItem> plan(ReleaseOfSession release) {
    return parts.plan(release);
  }

  /**
   * What the chart lacks, or has otherwise, since the last hand-over; nothing where there was none.
   */
  @Permitted(action = Action.EXPORT, on = ObjectKind.RELEASE)
  public SinceLast since(ReleaseOfSession release) {
    Optional<EhrSettings> ehr =
        connection.settings().filter(settings -> settings.name().equals(release.recipient()));
    SessionSummary session = sessions.summary(release.session());
    if (ehr.isEmpty() || session.running()) {
      return SinceLast.NOTHING;
    }
    List<SentParcel> sent = charts.sent(release, session, ehr.get());
    ReleasePlan<ReleaseItem> plan = parts.plan(release);
    if (sent.isEmpty() || plan.isRefused()) {
      return SinceLast.NOTHING;
    }
    Parts released = parts.of(release, plan);
    if (!PartnerCharts.has(released.part().partner(), ehr.get())) {
      return SinceLast.NOTHING;
    }
    ChartFrame chart = charts.frame(release, released.part(), ehr.get());
    SentBefore before = charts.before(release, released, chart, ehr.get(), sent);
    HandOver handOver =
        assembler(released, chart).handOver(before, released.recorded(), released.both());
    return new SinceLast(sent.get(0).requestedAt(), handOver.changes());
  }

  /**
   * Hands the partner's part to the outbox, in this transaction: what the chart lacks, and what it
   * has otherwise.
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
    Parts released = parts.of(release, parts.plan(release));
    SessionSummary session = released.part().session();
    ChartFrame chart = charts.frame(release, released.part(), ehr);
    TransactionAssembler assembler = assembler(released, chart);
    List<SentParcel> sent = charts.sent(release, session, ehr);
    SentBefore before = charts.before(release, released, chart, ehr, sent);
    HandOver handOver = assembler.handOver(before, released.recorded(), released.both());
    List<Parcel> parcels = new ArrayList<>();
    for (Bundle bundle : assembler.bundles(handOver)) {
      String json = FhirR4.json(check.passed(bundle));
      List<LeakHit> hits = disclosure.scan(ReleasedParts.request(release, session), json);
      if (!hits.isEmpty()) {
        return new Stopped(hits);
      }
      parcels.add(parcel(release, released, ehr, bundle, json));
    }
    account(release, session, handOver.corrections().isEmpty() ? "sent" : "corrected");
    return new Sent(parcels.stream().map(outbox::put).toList());
  }

  private static Parcel parcel(
      ReleaseOfSession release, Parts parts, EhrSettings ehr, Bundle bundle, String json) {
    SessionSummary session = parts.part().session();
    int corrected = TransactionAssembler.corrected(bundle);
    return new Parcel(
        session.couple(),
        release.partner(),
        session.id().value(),
        PartnerCharts.destination(ehr),
        release.purpose(),
        parts.both(),
        corrected > 0,
        json,
        corrected > 0 ? corrected : bundle.getEntry().size());
  }

  private TransactionAssembler assembler(Parts parts, ChartFrame chart) {
    return new TransactionAssembler(charts.projection(parts.part()), chart);
  }

  /**
   * Makes a FHIR document of the partner's part.
   *
   * @throws EmpathyLoopException with {@link Fault#RELEASE_CONSENT_MISSING}, {@link
   *     Fault#RELEASE_EMPTY} or {@link Fault#RELEASE_INVALID}
   */
  @Permitted(action = Action.EXPORT, on = ObjectKind.RELEASE)
  public ReleaseResult download(ReleaseOfSession release) {
    PartnerPart part = parts.of(release, parts.plan(release)).part();
    Pseudonyms pseudonyms = charts.pseudonyms(release, part.session());
    ChartFrame frame =
        new ChartFrame(
            new Reference(pseudonyms.url(DocumentAssembler.PATIENT)),
            new Reference(pseudonyms.url(DocumentAssembler.THERAPIST)),
            pseudonyms,
            codes);
    Bundle document =
        check.passed(
            new DocumentAssembler(part, charts.projection(part), frame).assemble(clock.instant()));
    String json = FhirR4.json(document);
    List<LeakHit> hits = disclosure.scan(ReleasedParts.request(release, part.session()), json);
    if (!hits.isEmpty()) {
      return new Stopped(hits);
    }
    account(release, part.session(), "downloaded");
    return new File(fileName(), json);
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
