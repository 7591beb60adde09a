package org.empathyloop.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.empathyloop.access.AccountService;
import org.empathyloop.access.Action;
import org.empathyloop.access.Actor;
import org.empathyloop.access.ChartMembership;
import org.empathyloop.access.CurrentActor;
import org.empathyloop.access.ObjectKind;
import org.empathyloop.access.Permitted;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.access.Role;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.vault.Vault;
import org.empathyloop.vocabulary.CodeBook;

/**
 * Second ratings of a session: somebody else of the care team, or who supervises it, charts the
 * same session as a series of their own. What they chart enters no page, measure, note, resource or
 * release; it is there to be compared. Nobody else reads a series before its rater has finished it.
 */
@ApplicationScoped
@Transactional
public class RatingService {
  @Inject private RatingStore ratings;
  @Inject private SessionStore sessions;
  @Inject private ChartEditor editor;
  @Inject private ChartMembership membership;
  @Inject private AccountService accounts;
  @Inject private CodeBook codes;
  @Inject private Vault vault;
  @Inject private CurrentActor current;
  @Inject private Clock clock;
  @Inject private SessionTime time;

  /** Who could rate a session as well: everybody of its care team or above it but its therapist. */
  @Permitted(action = Action.VIEW, on = ObjectKind.RATING)
  public List<Actor> possibleRaters(SessionId session) {
    TherapySession rated = sessions.required(session);
    List<Rating> asked = ratings.ratings(session);
    return accounts.staff().stream()
        .filter(one -> !one.practitioner().equals(rated.therapist()))
        .filter(one -> asked.stream().noneMatch(rating -> rating.isOf(one.practitioner())))
        .filter(one -> mayRate(one, rated))
        .toList();
  }

  /**
   * Asks somebody to chart a session as well.
   *
   * @return the series; the one that is there when they were asked before
   * @throws EmpathyLoopException with {@link Fault#RATER_IS_THERAPIST}, or {@link Fault#NOT_FOUND}
   *     for somebody who neither is on the care team nor supervises it
   */
  @Permitted(action = Action.MANAGE, on = ObjectKind.RATING)
  public RatingId invite(InviteRater command) {
    TherapySession session = sessions.locked(command.session());
    Optional<Rating> before = ratings.of(command.session(), command.rater());
    if (before.isPresent()) {
      return before.get().id();
    }
    var rating = new Rating(command, session, current.required().practitioner(), clock.instant());
    boolean known =
        accounts.staff().stream()
            .anyMatch(one -> one.practitioner().equals(command.rater()) && mayRate(one, session));
    if (!known) {
      throw new EmpathyLoopException(Fault.NOT_FOUND);
    }
    ratings.add(rating);
    return rating.id();
  }

  /** That a session is rated as well, by whom, and whether they have finished. */
  @Permitted(action = Action.VIEW, on = ObjectKind.RATING)
  public List<RatingLine> ratings(SessionId session) {
    return ratings.ratings(session).stream().map(Rating::line).toList();
  }

  /** The series that the asking person was asked for and has not finished, the oldest first. */
  @Permitted(action = Action.VIEW, on = ObjectKind.RATING)
  public List<AskedRating> asked() {
    Set<UUID> charts = membership.charts(me());
    return ratings.open(me()).stream()
        .map(rating -> new AskedRating(rating.id(), sessions.required(rating.session()).summary()))
        .filter(asked -> charts.contains(asked.session().couple().value()))
        .toList();
  }

  /** The finished second ratings of a session, for comparing them with its chart. */
  @Permitted(action = Action.VIEW, on = ObjectKind.RATING)
  public List<RatingSeries> finished(SessionId session) {
    TherapySession rated = sessions.required(session);
    return ratings.ratings(session).stream()
        .filter(Rating::finished)
        .map(
            rating ->
                new RatingSeries(
                    rating.id(),
                    session,
                    rating.line().rater(),
                    reader(rated, rating).timeline(rated, time.now(rated))))
        .toList();
  }

  /**
   * @throws EmpathyLoopException with {@link Fault#NOT_FOUND} for a series of somebody else that is
   *     not finished
   */
  @Permitted(action = Action.VIEW, on = ObjectKind.RATING)
  public RatingLine rating(RatingId id) {
    return readable(id).line();
  }

  /**
   * The timeline of a series, free text included.
   *
   * @throws EmpathyLoopException with {@link Fault#NOT_FOUND} for a series of somebody else that is
   *     not finished
   */
  @Permitted(action = Action.VIEW, on = ObjectKind.RATING)
  public TimelineChart chart(RatingId id) {
    Rating rating = readable(id);
    return editor.read(sessions.required(rating.session()), rating.series());
  }

  /** All that the rater's pad needs to go on. */
  @Permitted(action = Action.VIEW, on = ObjectKind.RATING)
  public PadState state(RatingId id) {
    Rating rating = own(id);
    TherapySession session = sessions.required(rating.session());
    return reader(session, rating).state(session, time.now(session));
  }

  /** How the session of a rating stands: a light question that a pad asks twice a minute. */
  @Permitted(action = Action.VIEW, on = ObjectKind.RATING)
  public SessionClock clock(RatingId id) {
    Rating rating = own(id);
    TherapySession session = sessions.required(rating.session());
    return new SessionClock(
        session.durationMs(time.now(session)),
        session.running() && !rating.finished(),
        sessions.countCommands(rating.series()));
  }

  /**
   * Stores what the rater's pad sent, all or nothing. What arrived before gets its first answer
   * again.
   *
   * @throws EmpathyLoopException with {@link Fault#RATING_FINISHED}, or the fault of the first
   *     command refused
   */
  @Permitted(action = Action.CREATE, on = ObjectKind.RATING)
  public ChartReceipt record(RatingBatch batch) {
    Rating rating = requireMine(ratings.locked(batch.rating()));
    TherapySession session = sessions.locked(rating.session());
    Instant received = clock.instant();
    var pressed = new ChartBatch(rating.session(), batch.commands());
    Delivery delivery = Delivery.of(pressed, rating.series(), sessions);
    var writer = new ChartWriter(session, rating.series(), sessions, codes, words(session));
    if (!delivery.fresh().isEmpty()) {
      rating.requireOpen();
      writer.write(delivery.fresh(), me(), received, time.now(session));
    }
    return new ChartReceipt(
        delivery.stored(writer.written()), session.durationMs(time.now(session)));
  }

  /**
   * Edits the rater's own series, as a timeline is edited.
   *
   * @throws EmpathyLoopException with {@link Fault#RATING_FINISHED}, or as {@link
   *     TimelineService#edit}
   */
  @Permitted(action = Action.EDIT, on = ObjectKind.RATING)
  public void edit(EditRating command) {
    Rating rating = open(command.rating());
    TherapySession session = sessions.locked(rating.session());
    editor.edit(session, rating.series(), command.edit(), command.seen(), null);
  }

  /** Takes the rater's last edit back. */
  @Permitted(action = Action.EDIT, on = ObjectKind.RATING)
  public void undo(RatingId id, UUID edit) {
    Rating rating = open(id);
    editor.undo(sessions.locked(rating.session()), rating.series(), edit, null);
  }

  /** Brings back what the rater took back last. */
  @Permitted(action = Action.EDIT, on = ObjectKind.RATING)
  public void redo(RatingId id, UUID edit) {
    Rating rating = open(id);
    editor.redo(sessions.locked(rating.session()), rating.series(), edit, null);
  }

  /**
   * The rater has finished: from now on the series changes no more, and others may read it.
   *
   * @throws EmpathyLoopException with {@link Fault#SESSION_STILL_RUNNING} before the session's end
   */
  @Permitted(action = Action.EDIT, on = ObjectKind.RATING)
  public void finish(RatingId id) {
    Rating rating = requireMine(ratings.locked(id));
    if (sessions.required(rating.session()).running()) {
      throw new EmpathyLoopException(Fault.SESSION_STILL_RUNNING);
    }
    rating.finish(clock.instant());
  }

  private boolean mayRate(Actor who, TherapySession session) {
    boolean clinician =
        switch (who.role()) {
          case THERAPIST, SUPERVISOR, ASSOCIATE -> true;
          case FRONT_DESK, PRACTICE_ADMIN, AUDITOR, SYSTEM -> false;
        };
    return clinician
        && switch (membership.standing(who.practitioner(), session.couple().value())) {
          case MEMBER -> true;
          case SUPERVISES_MEMBER -> who.role() == Role.SUPERVISOR;
          case NONE -> false;
        };
  }

  private Rating own(RatingId id) {
    return requireMine(ratings.required(id));
  }

  /** Whoever was not asked is told that there is no such series. */
  private Rating requireMine(Rating rating) {
    if (!rating.isOf(me())) {
      throw new EmpathyLoopException(Fault.NOT_FOUND);
    }
    return rating;
  }

  private Rating open(RatingId id) {
    Rating rating = requireMine(ratings.locked(id));
    rating.requireOpen();
    return rating;
  }

  private Rating readable(RatingId id) {
    Rating rating = ratings.required(id);
    if (!rating.finished() && !rating.isOf(me())) {
      throw new EmpathyLoopException(Fault.NOT_FOUND);
    }
    return rating;
  }

  private ChartReader reader(TherapySession session, Rating rating) {
    return new ChartReader(sessions, rating.series(), words(session));
  }

  private WordsSeal words(TherapySession session) {
    return new WordsSeal(vault, session.couple());
  }

  private PractitionerId me() {
    return current.required().practitioner();
  }
}
