package org.empathyloop.analytics.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.empathyloop.access.AccountService;
import org.empathyloop.access.Actor;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.analytics.Agreement;
import org.empathyloop.analytics.AgreementService;
import org.empathyloop.analytics.CodeAgreement;
import org.empathyloop.analytics.MomentAgreement;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.session.RatingLine;
import org.empathyloop.session.RatingService;
import org.empathyloop.session.SessionId;
import org.empathyloop.session.SessionService;
import org.empathyloop.session.SessionSummary;
import org.empathyloop.shared.svg.SvgElement;
import org.empathyloop.shared.text.Text;
import org.empathyloop.shared.web.Choice;
import org.empathyloop.shared.web.Look;
import org.empathyloop.vocabulary.CodeBook;
import org.jspecify.annotations.Nullable;

/** Two raters' series of one session, how far they agree, and what to talk through. */
@Named
@RequestScoped
public class AnalyticsAgreementPage {
  /** Seconds between what can count as one moment; the middle one is usual. */
  private static final List<Integer> WITHIN = List.of(1, 2, 5);

  private static final int USUAL_WITHIN = 2;

  @Inject private AgreementService agreements;
  @Inject private SessionService sessions;
  @Inject private RatingService ratings;
  @Inject private CoupleService couples;
  @Inject private AccountService accounts;
  @Inject private CodeBook codes;
  @Inject private Look look;

  private @Nullable String session;
  private @Nullable String rating;
  private @Nullable String within;
  private @Nullable SessionSummary summary;
  private @Nullable CoupleSummary couple;
  private @Nullable RatingLine chosen;
  private @Nullable Agreement agreement;
  private List<RatingLine> finished = List.of();

  /** Reads the session that the address names, and the rating, or the first that is finished. */
  public void open() {
    SessionSummary found = sessions.summary(SessionId.parse(session == null ? "" : session));
    summary = found;
    couple = couples.summary(found.couple());
    finished = ratings.ratings(found.id()).stream().filter(RatingLine::finished).toList();
    chosen =
        finished.stream()
            .filter(line -> rating == null || line.id().value().toString().equals(rating))
            .findFirst()
            .orElse(null);
    agreement =
        chosen == null ? null : agreements.agreement(found.id(), chosen.id(), getWithinSeconds());
  }

  /** Whether there is anything to compare yet. */
  public boolean isThere() {
    return agreement != null;
  }

  public int getWithinSeconds() {
    return WITHIN.stream()
        .filter(seconds -> String.valueOf(seconds).equals(within))
        .findFirst()
        .orElse(USUAL_WITHIN);
  }

  public List<Choice> getWithins() {
    return WITHIN.stream()
        .map(
            seconds -> new Choice(String.valueOf(seconds), text().get("analytics.within", seconds)))
        .toList();
  }

  /** The finished ratings, when there is more than one to choose from. */
  public List<Choice> getRaters() {
    return finished.size() < 2
        ? List.of()
        : finished.stream()
            .map(line -> new Choice(line.id().value().toString(), name(line.rater())))
            .toList();
  }

  public String getChosenRating() {
    return chosen == null ? "" : chosen.id().value().toString();
  }

  public String getFirstRater() {
    return summary == null ? "" : name(summary.therapist());
  }

  public String getSecondRater() {
    return chosen == null ? "" : name(chosen.rater());
  }

  public SvgElement getPicture() {
    CoupleSummary both = Objects.requireNonNull(couple);
    String a = both.partner(PartnerLetter.A).shortName();
    String b = both.partner(PartnerLetter.B).shortName();
    List<String> names =
        List.of(
            lane("analytics.lane-loop", 1),
            lane("analytics.lane-loop", 2),
            text().get("analytics.lane", a, 1),
            text().get("analytics.lane", a, 2),
            text().get("analytics.lane", b, 1),
            text().get("analytics.lane", b, 2));
    MomentAgreement moments = shown().moments();
    String title =
        text().get("analytics.picture-title", moments.first(), moments.second(), moments.agreed());
    return AgreementPicture.of(shown(), codes, names, title);
  }

  private String lane(String key, int rater) {
    return text().get(key, rater);
  }

  public List<FigureRow> getFigures() {
    return rows().figures();
  }

  public List<CodeRow> getCodes() {
    return rows().codes();
  }

  public List<DifferenceRow> getDifferences() {
    return rows().differences();
  }

  public List<StretchRow> getStretches() {
    return rows().stretches();
  }

  /** What counts, and from how much on a figure is told. */
  public String getCounted() {
    return text()
        .get("analytics.counted", getWithinSeconds(), MomentAgreement.FEWEST, CodeAgreement.FEWEST);
  }

  private AgreementRows rows() {
    return new AgreementRows(shown(), Objects.requireNonNull(couple), codes, text());
  }

  private Agreement shown() {
    return Objects.requireNonNull(agreement);
  }

  private String name(PractitionerId who) {
    return accounts.staff().stream()
        .filter(one -> one.practitioner().equals(who))
        .map(Actor::displayName)
        .findFirst()
        .orElseGet(() -> text().get("session.former-colleague"));
  }

  private Text text() {
    Locale locale = look.getLocale();
    return Text.of(locale);
  }

  public @Nullable SessionSummary getSummary() {
    return summary;
  }

  public @Nullable CoupleSummary getCouple() {
    return couple;
  }

  public @Nullable String getSession() {
    return session;
  }

  public void setSession(@Nullable String session) {
    this.session = session;
  }

  public @Nullable String getRating() {
    return rating;
  }

  public void setRating(@Nullable String rating) {
    this.rating = rating;
  }

  public @Nullable String getWithin() {
    return within;
  }

  public void setWithin(@Nullable String within) {
    this.within = within;
  }
}
