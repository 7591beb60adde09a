package org.empathyloop.regulation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.regulation.GoalService;
import org.empathyloop.regulation.Rater;
import org.empathyloop.session.SessionId;
import org.empathyloop.session.SessionService;
import org.empathyloop.session.SessionSummary;
import org.empathyloop.vocabulary.Coded;
import org.jspecify.annotations.Nullable;

/** One rater rates the goals at one session; what the others gave does not show. */
@Named
@ViewScoped
public class RegulationRatePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient GoalService goals;
  @Inject private transient CoupleService couples;
  @Inject private transient SessionService sessions;

  private String couple = "";
  private String session = "";
  private Rater rater = Rater.THERAPIST;
  private @Nullable CoupleSummary summary;
  private @Nullable SessionSummary rated;
  private int number;
  private List<RatingForm> ratings = List.of();

  /** Reads what the address names; without a session, the latest. */
  public void open() {
    CoupleId id = CoupleId.parse(couple);
    summary = couples.summary(id);
    List<SessionSummary> held =
        sessions.sessionsOf(id).stream()
            .sorted(Comparator.comparing(SessionSummary::startedAt))
            .toList();
    for (SessionSummary one : held) {
      if (session.isEmpty() || one.id().equals(SessionId.parse(session))) {
        rated = one;
        number = held.indexOf(one) + 1;
      }
    }
    SessionSummary at = rated;
    if (at != null) {
      ratings = goals.goals(id).stream().map(goal -> new RatingForm(goal, rater, at.id())).toList();
    }
  }

  public String rate() {
    if (rated == null) {
      throw new IllegalStateException("there is no session to rate at");
    }
    SessionId at = rated.id();
    ratings.forEach(form -> form.toCommand(rater, at).ifPresent(goals::rate));
    return "/regulation/progress?faces-redirect=true&couple=" + couple;
  }

  public String address(Rater who) {
    return "/regulation/rate?couple="
        + couple
        + (session.isEmpty() ? "" : "&session=" + session)
        + "&rater="
        + who.code();
  }

  public List<Rater> getRaters() {
    return List.of(Rater.values());
  }

  /** The partner who rates; null for the therapist. */
  public @Nullable PartnerLetter partner(Rater who) {
    return switch (who) {
      case A -> PartnerLetter.A;
      case B -> PartnerLetter.B;
      case THERAPIST -> null;
    };
  }

  public List<RatingForm> getRatings() {
    return ratings;
  }

  public @Nullable SessionSummary getRated() {
    return rated;
  }

  public int getNumber() {
    return number;
  }

  public @Nullable CoupleSummary getSummary() {
    return summary;
  }

  public String getCouple() {
    return couple;
  }

  public void setCouple(@Nullable String couple) {
    this.couple = couple == null ? "" : couple;
  }

  public String getSession() {
    return session;
  }

  public void setSession(@Nullable String session) {
    this.session = session == null ? "" : session;
  }

  public String getRater() {
    return rater.code().value();
  }

  public void setRater(@Nullable String rater) {
    this.rater = rater == null ? Rater.THERAPIST : Coded.of(Rater.class, rater);
  }
}
