package org.empathyloop.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.empathyloop.access.Action;
import org.empathyloop.access.CurrentActor;
import org.empathyloop.access.ObjectKind;
import org.empathyloop.access.Permitted;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.Ids;
import org.empathyloop.shared.vault.Vault;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;

/**
 * Sessions of a couple: beginning, charting, ending and closing them, and reading what was charted.
 */
@ApplicationScoped
@Transactional
public class SessionService {
  private static final int MOST_LISTED = 500;

  @Inject private SessionStore sessions;
  @Inject private SessionsInCare inCare;
  @Inject private CodeBook codes;
  @Inject private Vault vault;
  @Inject private CurrentActor current;
  @Inject private Clock clock;
  @Inject private SessionTime time;
  @Inject private Event<SessionStarted> started;
  @Inject private Event<SessionChanged> altered;
  @Inject private ChartNews news;
  @Inject private ChartEditor editor;
  @Inject private Event<SessionClosed> closed;

  /**
   * Begins a session now, with both partners in the room. A resend begins no second one.
   *
   * @throws EmpathyLoopException with {@link Fault#CARE_HAS_ENDED} when the care of the couple
   *     ended
   */
  @Permitted(action = Action.CREATE, on = ObjectKind.SESSION)
  public SessionId start(StartSession command) {
    return begin(
        command.session(),
        command.couple(),
        () -> new TherapySession(command, current.required().practitioner(), clock.instant()));
  }

  /**
   * Enters a session that has taken place. It has ended, and waits for its marks and its wrap-up. A
   * resend enters no second one.
   *
   * @throws EmpathyLoopException with {@link Fault#SESSION_NOT_OVER} when its end is still to come
   */
  @Permitted(action = Action.CREATE, on = ObjectKind.SESSION)
  public SessionId enter(EnterSession command) {
    return begin(
        command.session(),
        command.couple(),
        () -> new TherapySession(command, current.required().practitioner(), clock.instant()));
  }

  /**
   * Enters a session that was charted elsewhere, with all its marks or not at all. It has ended,
   * and waits for its wrap-up.
   *
   * @return false when it was entered before; then nothing changes
   * @throws EmpathyLoopException with {@link Fault#SESSION_NOT_OVER} when its end is still to come,
   *     {@link Fault#SESSION_OVERLAPS} when the couple has a session at that time: the same hour
   *     counts once, whoever charted it
   */
  @Permitted(action = Action.CREATE, on = ObjectKind.MOMENT)
  public boolean enterCharted(EnterCharted command) {
    boolean before = sessions.find(command.session()).isPresent();
    if (!before && sessions.overlaps(command.couple(), command.startedAt(), command.endedAt())) {
      throw new EmpathyLoopException(Fault.SESSION_OVERLAPS);
    }
    begin(
        command.session(),
        command.couple(),
        () -> new TherapySession(command, current.required().practitioner(), clock.instant()));
    if (!before) {
      Instant received = clock.instant();
      List<PadCommand> all = command.commands();
      for (int from = 0; from < all.size(); from += ChartBatch.MOST) {
        List<PadCommand> next = all.subList(from, Math.min(all.size(), from + ChartBatch.MOST));
        write(sessions.required(command.session()), next, received);
      }
    }
    return !before;
  }

  /**
   * Stores what a device sent, all or nothing. What arrived before gets its first answer again.
   *
   * @throws EmpathyLoopException with the fault of the first command refused, its id among the
   *     details
   */
  @Permitted(action = Action.CREATE, on = ObjectKind.MOMENT)
  public ChartReceipt chart(ChartBatch batch) {
    TherapySession session = sessions.locked(batch.session());
    Instant received = clock.instant();
    Delivery delivery = Delivery.of(batch, Series.first(batch.session()), sessions);
    delivery.latestMs().ifPresent(latest -> time.hear(session, latest));
    List<CommandRow> written = write(session, delivery.fresh(), received);
    return new ChartReceipt(delivery.stored(written), session.durationMs(time.now(session)));
  }

  /** All that a pad needs to go on with a session. */
  @Permitted(action = Action.VIEW, on = ObjectKind.MOMENT)
  public PadState state(SessionId id) {
    TherapySession session = sessions.required(id);
    return reader(session).state(session, time.now(session));
  }

  /** How a session stands: a light question that a pad asks twice a minute. */
  @Permitted(action = Action.VIEW, on = ObjectKind.SESSION)
  public SessionClock clock(SessionId id) {
    TherapySession session = sessions.required(id);
    return new SessionClock(
        session.durationMs(time.now(session)),
        session.running(),
        sessions.countCommands(Series.first(id)));
  }

  @Permitted(action = Action.VIEW, on = ObjectKind.SESSION)
  public SessionSummary summary(SessionId id) {
    return sessions.required(id).summary();
  }

  /** The sessions of a couple, the latest first. */
  @Permitted(action = Action.VIEW, on = ObjectKind.SESSION)
  public List<SessionSummary> sessionsOf(CoupleId couple) {
    return sessions.sessionsOf(couple, MOST_LISTED).stream().map(TherapySession::summary).toList();
  }

  /** All that was charted in a session, without what was undone. */
  @Permitted(action = Action.VIEW, on = ObjectKind.MOMENT)
  public SessionTimeline timeline(SessionId id) {
    TherapySession session = sessions.required(id);
    return reader(session).timeline(session, time.now(session));
  }

  /** What of the chart was changed after it was closed. */
  @Permitted(action = Action.VIEW, on = ObjectKind.MOMENT)
  public AfterClose afterClose(SessionId id) {
    return reader(sessions.required(id)).afterClose();
  }

  /** What was charted in every session of a couple that has ended, the earliest first. */
  @Permitted(action = Action.VIEW, on = ObjectKind.MOMENT)
  public List<EndedSession> ended(CoupleId couple) {
    List<TherapySession> ended =
        sessions.sessionsOf(couple, MOST_LISTED).stream()
            .filter(session -> !session.running())
            .sorted(Comparator.comparing(session -> session.summary().startedAt()))
            .toList();
    return sessions.marks(ended).stream()
        .map(
            marks ->
                new EndedSession(
                    marks.session().summary(),
                    ChartReader.timeline(marks, time.now(marks.session()))))
        .toList();
  }

  /** The words that were added to a moment of a session, if any. */
  @Permitted(action = Action.VIEW, on = ObjectKind.MOMENT)
  public Optional<String> words(SessionId id, UUID moment) {
    TherapySession session = sessions.required(id);
    return reader(session).words(moment);
  }

  /** What was asked in the room and not answered, in the order of time. */
  @Permitted(action = Action.VIEW, on = ObjectKind.MOMENT)
  public List<OpenQuestion> openQuestions(SessionId id) {
    TherapySession session = sessions.required(id);
    return reader(session).openQuestions(codes);
  }

  /** What the wrap-up looks at once more: words to come, practices, words and body. */
  @Permitted(action = Action.VIEW, on = ObjectKind.MOMENT)
  public SessionReview review(SessionId id) {
    TherapySession session = sessions.required(id);
    return reader(session).review(session, time.now(session), codes);
  }

  /** Writes down what was said at a moment; words written before give way to these. */
  @Permitted(action = Action.EDIT, on = ObjectKind.MOMENT)
  public void say(SessionId id, UUID moment, String words) {
    wrapUp(id, 0, stamp -> new PadCommand.Revise(stamp, moment, Revision.none().words(words)));
  }

  /**
   * Seats a partner to the therapist's left. Seating the same one again changes nothing.
   *
   * @return who sits there now
   * @throws EmpathyLoopException with {@link Fault#SEATS_IN_USE} after the first mark
   */
  @Permitted(action = Action.EDIT, on = ObjectKind.SESSION)
  public PartnerLetter seat(SessionId id, PartnerLetter left) {
    TherapySession session = sessions.locked(id);
    if (left == session.leftSeat()) {
      return left;
    }
    session.seat(left, sessions.countCommands(Series.first(id)));
    altered.fire(new SessionChanged(session.summary()));
    return session.leftSeat();
  }

  /** Ends a session; its wrap-up follows. Ending again changes nothing. */
  @Permitted(action = Action.EDIT, on = ObjectKind.SESSION)
  public void end(SessionId id) {
    TherapySession session = sessions.locked(id);
    session.end(time.now(session), sessions.lastOffset(Series.first(id)));
    altered.fire(new SessionChanged(session.summary()));
  }

  /** Goes on with a session that was ended by mistake. */
  @Permitted(action = Action.EDIT, on = ObjectKind.SESSION)
  public void goOn(SessionId id) {
    TherapySession session = sessions.locked(id);
    session.goOn();
    altered.fire(new SessionChanged(session.summary()));
  }

  /**
   * Adds a moment remembered in the wrap-up.
   *
   * @return its id
   * @throws EmpathyLoopException with {@link Fault#OUTSIDE_SESSION} for a minute after the end
   */
  @Permitted(action = Action.CREATE, on = ObjectKind.MOMENT)
  public UUID recall(RecallMark mark) {
    UUID id = Ids.next();
    // a device of its own: nothing else counts on it, so its first number is free
    var stamp = new Stamp(id, id, 1, mark.offsetMs(), false);
    chartOne(
        mark.session(),
        new PadCommand.Press(
            stamp,
            mark.actor(),
            mark.code(),
            mark.feeling(),
            null,
            mark.strength(),
            Capture.RECALL,
            false));
    return id;
  }

  /**
   * Takes a remembered moment back.
   *
   * @throws EmpathyLoopException with {@link Fault#COMMAND_TARGET_UNKNOWN} for a moment that was
   *     not remembered
   */
  @Permitted(action = Action.EDIT, on = ObjectKind.MOMENT)
  public void takeBack(SessionId id, UUID recalled) {
    boolean remembered =
        sessions
            .mark(Moment.class, recalled)
            .filter(moment -> moment.charted().capture() == Capture.RECALL)
            .isPresent();
    if (!remembered) {
      throw new EmpathyLoopException(Fault.COMMAND_TARGET_UNKNOWN);
    }
    wrapUp(id, 0, stamp -> new PadCommand.Strike(stamp, recalled));
  }

  /** Answers a question of the room after the session. */
  @Permitted(action = Action.EDIT, on = ObjectKind.MOMENT)
  public void answer(SessionId id, UUID question, Code answer) {
    long offsetMs = sessions.mark(Moment.class, question).map(Moment::offsetMs).orElse(0L);
    wrapUp(id, offsetMs, stamp -> new PadCommand.Answer(stamp, question, answer));
  }

  /**
   * Ends a break whose end was not charted.
   *
   * @param atMs on the session clock
   * @throws EmpathyLoopException with {@link Fault#INTERVAL_EMPTY} before its start, {@link
   *     Fault#OUTSIDE_SESSION} after the end of the session
   */
  @Permitted(action = Action.EDIT, on = ObjectKind.MOMENT)
  public void endPause(SessionId id, UUID pause, long atMs) {
    wrapUp(id, atMs, stamp -> new PadCommand.EndPause(stamp, pause));
  }

  /**
   * Finds the loop strip right as it is; a later change of it asks again.
   *
   * @throws EmpathyLoopException with {@link Fault#SESSION_STILL_RUNNING} before the end
   */
  @Permitted(action = Action.EDIT, on = ObjectKind.SESSION)
  public void confirmLoop(SessionId id) {
    sessions.locked(id).confirmLoop(current.required().practitioner(), clock.instant());
  }

  /**
   * Freezes the chart after the wrap-up.
   *
   * @throws EmpathyLoopException with {@link Fault#SESSION_STILL_RUNNING} before its end
   */
  @Permitted(action = Action.EDIT, on = ObjectKind.SESSION)
  public void close(SessionId id) {
    closed.fire(sessions.locked(id).close(clock.instant()));
  }

  private SessionId begin(SessionId id, CoupleId couple, Supplier<TherapySession> beginning) {
    Optional<TherapySession> before = sessions.find(id);
    if (before.isPresent()) {
      if (!before.get().couple().equals(couple)) {
        throw new EmpathyLoopException(Fault.COMMAND_ID_TAKEN);
      }
      return id;
    }
    TherapySession session = beginning.get();
    inCare.require(couple, session.startedAt());
    sessions.add(session);
    for (PartnerLetter partner : PartnerLetter.values()) {
      sessions.add(new Attendance(id, partner));
    }
    started.fire(new SessionStarted(id, couple));
    return id;
  }

  /**
   * An edit of the session once it has ended. While it runs, a command of a device of its own:
   * nothing else counts on that, so its first number is free.
   */
  private void wrapUp(SessionId id, long atMs, Function<Stamp, PadCommand> deed) {
    TherapySession session = sessions.locked(id);
    if (session.running()) {
      UUID command = Ids.next();
      PadCommand pressed = deed.apply(new Stamp(command, command, 1, atMs, false));
      write(session, List.of(pressed), clock.instant());
    } else {
      news.tellEdit(session, editor.wrapUp(session, atMs, deed));
    }
  }

  private void chartOne(SessionId id, PadCommand command) {
    write(sessions.locked(id), List.of(command), clock.instant());
  }

  private List<CommandRow> write(TherapySession session, List<PadCommand> fresh, Instant received) {
    var words = new WordsSeal(vault, session.couple());
    Series series = Series.first(session.id());
    var writer = new ChartWriter(session, series, sessions, codes, words);
    var by = current.required().practitioner();
    ChartChange change = writer.write(fresh, by, received, time.now(session));
    news.tell(session, change);
    return writer.written();
  }

  private ChartReader reader(TherapySession session) {
    var words = new WordsSeal(vault, session.couple());
    return new ChartReader(sessions, Series.first(session.id()), words);
  }
}
