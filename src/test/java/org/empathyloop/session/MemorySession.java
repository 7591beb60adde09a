package org.empathyloop.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.vocabulary.CodeBook;

/**
 * A session whose rows are kept in memory, charted through the writer and reader of the product.
 */
final class MemorySession extends SessionStore {
  static final Instant START = Instant.parse("2026-11-23T09:00:00Z");
  static final Instant LATER = START.plusSeconds(3000);

  private static final CodeBook CODES = CodeBook.load();
  private static final PractitionerId THERAPIST = new PractitionerId(UUID.randomUUID());

  final TherapySession session =
      new TherapySession(StartSession.of(CoupleId.next(), PartnerLetter.A), THERAPIST, START);

  private final Map<UUID, CommandRow> log = new LinkedHashMap<>();
  private final Map<UUID, Object> marks = new LinkedHashMap<>();

  /** Sends commands as one batch, as the service does. */
  Set<UUID> chart(PadCommand... commands) {
    return chart(Arrays.asList(commands));
  }

  Set<UUID> chart(List<PadCommand> commands) {
    Delivery delivery = Delivery.of(new ChartBatch(session.id(), commands), this);
    return new ChartWriter(session, this, CODES, noWords())
        .write(delivery.fresh(), THERAPIST, LATER, LATER)
        .moments();
  }

  SessionTimeline timeline() {
    return new ChartReader(this, noWords()).timeline(session, LATER);
  }

  SessionReview review() {
    return new ChartReader(this, noWords()).review(session, LATER, CODES);
  }

  List<OpenQuestion> openQuestions() {
    return new ChartReader(this, noWords()).openQuestions(session.id());
  }

  int logged() {
    return log.size();
  }

  @SuppressWarnings("NullAway") // these sessions have no words to seal
  private WordsSeal noWords() {
    return new WordsSeal(null, session.couple());
  }

  @Override
  void add(Object row) {
    if (row instanceof CommandRow command) {
      log.put(command.id(), command);
    } else if (row instanceof Moment moment) {
      marks.put(moment.id(), moment);
    } else if (row instanceof ArousalMark mark) {
      marks.put(mark.id(), mark);
    } else if (row instanceof LoopChange change) {
      marks.put(change.id(), change);
    } else if (row instanceof SessionPause pause) {
      marks.put(pause.id(), pause);
    } else if (row instanceof RoomAnswer answer) {
      marks.put(answer.id(), answer);
    } else {
      throw new IllegalArgumentException("no row of a session: " + row);
    }
  }

  @Override
  List<CommandRow> sameAs(SessionId id, Set<UUID> ids, Set<UUID> devices, Set<Integer> numbers) {
    return log.values().stream()
        .filter(
            row ->
                ids.contains(row.id())
                    || (devices.contains(row.device()) && numbers.contains(row.seq())))
        .toList();
  }

  @Override
  List<CommandRow> commands(SessionId id, Collection<UUID> ids) {
    return log.values().stream().filter(row -> ids.contains(row.id())).toList();
  }

  @Override
  List<CommandRow> commandsOn(SessionId id, Collection<UUID> targets) {
    return log.values().stream()
        .filter(row -> row.target() != null && targets.contains(row.target()))
        .toList();
  }

  @Override
  <T> Optional<T> mark(Class<T> type, UUID id) {
    return Optional.ofNullable(marks.get(id)).map(type::cast);
  }

  @Override
  List<RoomAnswer> answersTo(UUID question) {
    return marks.values().stream()
        .filter(RoomAnswer.class::isInstance)
        .map(RoomAnswer.class::cast)
        .filter(answer -> answer.question().equals(question))
        .toList();
  }

  @Override
  List<Moment> moments(SessionId id) {
    return standing(Moment.class, Moment::id);
  }

  @Override
  List<ArousalMark> arousal(SessionId id) {
    return standing(ArousalMark.class, ArousalMark::id);
  }

  @Override
  List<LoopChange> loop(SessionId id) {
    return standing(LoopChange.class, LoopChange::id);
  }

  @Override
  List<SessionPause> pauses(SessionId id) {
    return standing(SessionPause.class, SessionPause::id);
  }

  @Override
  List<RoomAnswer> answers(SessionId id) {
    return standing(RoomAnswer.class, RoomAnswer::id);
  }

  /** In the order of time, as the queries order them. */
  private <T> List<T> standing(Class<T> type, Function<T, UUID> id) {
    List<T> found = new ArrayList<>();
    log.values().stream()
        .sorted(CommandRow.BY_TIME)
        .map(row -> marks.get(row.id()))
        .filter(type::isInstance)
        .map(type::cast)
        .filter(mark -> !voided(mark))
        .forEach(found::add);
    return found;
  }

  private static boolean voided(Object mark) {
    if (mark instanceof Moment moment) {
      return moment.voided();
    } else if (mark instanceof ArousalMark step) {
      return step.voided();
    } else if (mark instanceof LoopChange change) {
      return change.voided();
    } else if (mark instanceof SessionPause pause) {
      return pause.voided();
    }
    return ((RoomAnswer) mark).voided();
  }
}
