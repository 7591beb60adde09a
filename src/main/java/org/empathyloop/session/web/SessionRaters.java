package org.empathyloop.session.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.empathyloop.access.CurrentActor;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.session.InviteRater;
import org.empathyloop.session.RatingId;
import org.empathyloop.session.RatingService;
import org.empathyloop.session.SessionId;
import org.empathyloop.shared.Ids;
import org.empathyloop.shared.web.Choice;
import org.jspecify.annotations.Nullable;

/**
 * Lists the second ratings of a session on its pages, and asks somebody for one. Each is read once
 * a request, however often the page names it.
 */
@Named
@RequestScoped
public class SessionRaters {
  @Inject private RatingService ratings;
  @Inject private Colleagues colleagues;
  @Inject private CurrentActor current;

  private final Map<String, List<RaterRow>> rows = new HashMap<>();
  private final Map<String, List<Choice>> choices = new HashMap<>();
  private @Nullable String rater;

  /**
   * @param session id as the address has it
   */
  public List<RaterRow> of(String session) {
    return rows.computeIfAbsent(session, this::read);
  }

  private List<RaterRow> read(String session) {
    PractitionerId me = current.required().practitioner();
    return ratings.ratings(SessionId.parse(session)).stream()
        .map(
            line ->
                new RaterRow(
                    line.id().value().toString(),
                    colleagues.name(line.rater()),
                    line.finished(),
                    line.rater().equals(me)))
        .toList();
  }

  /** Whether there is something to compare. */
  public boolean anyFinished(String session) {
    return of(session).stream().anyMatch(RaterRow::finished);
  }

  /** Who could be asked. */
  public List<Choice> choices(String session) {
    return choices.computeIfAbsent(
        session,
        id ->
            ratings.possibleRaters(SessionId.parse(id)).stream()
                .map(one -> new Choice(one.practitioner().value().toString(), one.displayName()))
                .toList());
  }

  /**
   * Asks the one who was chosen to chart the session as well.
   *
   * @param page to come back to
   */
  public String invite(String session, String page) {
    UUID chosen = Ids.parse(rater == null ? "" : rater);
    ratings.invite(
        new InviteRater(RatingId.next(), SessionId.parse(session), new PractitionerId(chosen)));
    return page + "?faces-redirect=true&session=" + session;
  }

  public @Nullable String getRater() {
    return rater;
  }

  public void setRater(@Nullable String rater) {
    this.rater = rater;
  }
}
