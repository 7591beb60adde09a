package org.empathyloop.exchange.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.couple.ReleaseConsent;
import org.empathyloop.couple.ReleasePurpose;
import org.empathyloop.disclosure.DisclosureService;
import org.empathyloop.disclosure.NotThePartner;
import org.empathyloop.exchange.ehr.EhrConnection;
import org.empathyloop.exchange.ehr.EhrSettings;
import org.empathyloop.exchange.release.ReleaseOfSession;
import org.empathyloop.exchange.release.ReleaseResult;
import org.empathyloop.exchange.release.ReleaseService;
import org.empathyloop.exchange.release.SinceLast;
import org.empathyloop.note.NoteId;
import org.empathyloop.note.NoteService;
import org.empathyloop.session.SessionId;
import org.empathyloop.session.SessionService;
import org.empathyloop.session.SessionSummary;
import org.empathyloop.shared.Ids;
import org.empathyloop.shared.web.Look;
import org.jspecify.annotations.Nullable;

/** The plan of a release: what goes to one partner's chart, what stays, and why. */
@Named
@ViewScoped
public class ExchangeReleasePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient ReleaseService releases;
  @Inject private transient DisclosureService disclosure;
  @Inject private transient CoupleService couples;
  @Inject private transient SessionService sessions;
  @Inject private transient NoteService notes;
  @Inject private transient EhrConnection connection;
  @Inject private transient Look look;
  @Inject private transient ZoneId zone;
  @Inject private transient Clock clock;

  private @Nullable String session;
  private @Nullable String note;
  private @Nullable String partner;
  private @Nullable String consent;
  private @Nullable CoupleSummary couple;
  private @Nullable SessionSummary summary;
  private List<ReleaseConsent> consents = List.of();
  private List<PlanRow> rows = List.of();
  private SinceLast since = SinceLast.NOTHING;
  private List<LeakRow> leaks = List.of();

  /** Reads the session that the address names, directly or by its note. */
  public void open() {
    SessionId id =
        note == null
            ? new SessionId(Ids.parse(session == null ? "" : session))
            : notes.note(new NoteId(Ids.parse(note))).session();
    session = id.value().toString();
    summary = sessions.summary(id);
    couple = couples.summary(summary.couple());
    LocalDate today = LocalDate.now(clock.withZone(zone));
    consents =
        couples.agreements(summary.couple()).releases().stream()
            .filter(one -> one.letter() == letter() && one.isInForce(today))
            .toList();
    rows = PlanRow.of(releases.plan(release()).decisions());
    since = releases.since(release());
  }

  /** Hands the released parts to the outbox. */
  public @Nullable String send() {
    ReleaseResult result = releases.send(release());
    if (result instanceof ReleaseResult.Stopped stopped) {
      stoppedBy(stopped);
      return null;
    }
    return "/exchange/deliveries?faces-redirect=true&couple=" + shown().couple().value();
  }

  /** Answers with the document as a file. */
  public void download() throws IOException {
    ReleaseResult result = releases.download(release());
    if (result instanceof ReleaseResult.File file) {
      FacesContext faces = FacesContext.getCurrentInstance();
      ExternalContext answer = faces.getExternalContext();
      answer.responseReset();
      answer.setResponseContentType("application/fhir+json");
      answer.setResponseCharacterEncoding(StandardCharsets.UTF_8.name());
      answer.setResponseHeader(
          "Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
      answer.setResponseHeader("Cache-Control", "no-store");
      answer.getResponseOutputWriter().write(file.json());
      faces.responseComplete();
    } else if (result instanceof ReleaseResult.Stopped stopped) {
      stoppedBy(stopped);
    }
  }

  /** The therapist states that a sentence does not mean the partner. */
  public void notThePartner(String sentence) {
    disclosure.stateNotThePartner(new NotThePartner(shown().couple(), letter().other(), sentence));
    leaks = leaks.stream().filter(leak -> !leak.sentence().equals(sentence)).toList();
  }

  private void stoppedBy(ReleaseResult.Stopped stopped) {
    leaks = stopped.hits().stream().map(LeakRow::of).distinct().toList();
  }

  private ReleaseOfSession release() {
    Optional<ReleaseConsent> chosen = chosen();
    return new ReleaseOfSession(
        shown().id(),
        letter(),
        getRecipient(),
        chosen.map(ReleaseConsent::purpose).orElse(ReleasePurpose.TREATMENT),
        look.getLocale());
  }

  /** The consent that the release rests on: the one named, else one for the connected system. */
  private Optional<ReleaseConsent> chosen() {
    String connected = connection.settings().map(EhrSettings::name).orElse("");
    return consents.stream()
        .filter(one -> one.id().toString().equals(consent))
        .findFirst()
        .or(() -> consents.stream().filter(one -> one.recipient().equals(connected)).findFirst())
        .or(() -> consents.stream().findFirst());
  }

  /** Who would receive it; empty where nobody may and nothing is connected. */
  public String getRecipient() {
    return chosen()
        .map(ReleaseConsent::recipient)
        .orElseGet(() -> connection.settings().map(EhrSettings::name).orElse(""));
  }

  public @Nullable UUID getChosenConsent() {
    return chosen().map(ReleaseConsent::id).orElse(null);
  }

  /** Whether the recipient is the connected system. */
  public boolean isConnected() {
    return connection.settings().map(EhrSettings::name).filter(getRecipient()::equals).isPresent();
  }

  public PartnerLetter letter() {
    return "B".equals(partner) ? PartnerLetter.B : PartnerLetter.A;
  }

  public @Nullable CoupleSummary getCouple() {
    return couple;
  }

  /** The short name of the partner with this letter. */
  public String nameOf(String letter) {
    return Objects.requireNonNull(couple).partner(PartnerLetter.valueOf(letter)).shortName();
  }

  private SessionSummary shown() {
    return Objects.requireNonNull(summary);
  }

  public SessionSummary getSummary() {
    return shown();
  }

  public List<ReleaseConsent> getConsents() {
    return consents;
  }

  public List<PlanRow> getRows() {
    return rows;
  }

  /** What changed since the session was handed over to that chart. */
  public SinceLast getSince() {
    return since;
  }

  public long getLeaving() {
    return rows.stream().filter(PlanRow::leaves).mapToInt(PlanRow::count).sum();
  }

  public long getAll() {
    return rows.stream().mapToInt(PlanRow::count).sum();
  }

  public List<LeakRow> getLeaks() {
    return leaks;
  }

  public String getPartner() {
    return letter().name();
  }

  public void setPartner(@Nullable String partner) {
    this.partner = partner;
  }

  public @Nullable String getSession() {
    return session;
  }

  public void setSession(@Nullable String session) {
    this.session = session;
  }

  public @Nullable String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note;
  }

  public @Nullable String getConsent() {
    return consent;
  }

  public void setConsent(@Nullable String consent) {
    this.consent = consent;
  }
}
