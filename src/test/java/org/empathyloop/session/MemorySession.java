package org.empathyloop.session;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.empathyloop.access.Actor;
import org.empathyloop.access.CurrentActor;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.access.Role;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.shared.vault.OpenVault;
import org.empathyloop.shared.vault.Vault;
import org.empathyloop.vocabulary.CodeBook;

/**
 * A session whose rows are kept in memory, charted through the writer and reader of the product.
 */
final class MemorySession extends SessionStore {
  static final Instant START = Instant.parse("2026-11-23T09:00:00Z");
  static final Instant LATER = START.plusSeconds(3000);

  /** As the queries order what has the same offset. */
  private static final Comparator<CommandRow> BY_PRESS =
      Comparator.comparing((CommandRow row) -> row.device().toString())
          .thenComparing(CommandRow.BY_NUMBER);

  private static final CodeBook CODES = CodeBook.load();
  private static final Vault VAULT = new OpenVault();
  private static final PractitionerId THERAPIST = new PractitionerId(UUID.randomUUID());

  final TherapySession session =
      new TherapySession(StartSession.of(CoupleId.next(), PartnerLetter.A), THERAPIST, START);

  private final Series series = Series.first(session.id());
  private final CurrentActor actor =
      new CurrentActor() {
        @Override
        public Actor required() {
          return new Actor(THERAPIST, Role.THERAPIST, "Therapist");
        }
      };

  private final Map<UUID, CommandRow> log = new LinkedHashMap<>();
  private final Map<UUID, Object> marks = new LinkedHashMap<>();

  /** Sends commands as one batch, as the service does. */
  Set<UUID> chart(PadCommand... commands) {
    return chart(Arrays.asList(commands));
  }

  Set<UUID> chart(List<PadCommand> commands) {
    Delivery delivery = Delivery.of(new ChartBatch(session.id(), commands), series, this);
    return new ChartWriter(session, series, this, CODES, words())
        .write(delivery.fresh(), THERAPIST, LATER, LATER)
        .moments();
  }

  SessionTimeline timeline() {
    return new ChartReader(this, series, words()).timeline(session, LATER);
  }

  SessionReview review() {
    return new ChartReader(this, series, words()).review(session, LATER, CODES);
  }

  /** As its observers are told of these moments. */
  MomentsCharted told(Set<UUID> moments) {
    return new ChartReader(this, series, words()).charted(session, moments);
  }

  List<OpenQuestion> openQuestions() {
    return new ChartReader(this, series, words()).openQuestions(CODES);
  }

  /** Makes an edit in the timeline after the session, as the service does. */
  TimelineEdit edit(TimelineEdit edit) {
    editor().edit(session, series, edit, countEdits(series), "put right");
    return edit;
  }

  /** What an edit touches. */
  ChartChange change(TimelineEdit edit) {
    return editor().edit(session, series, edit, countEdits(series), "put right");
  }

  /** As the observers of answers are told of these. */
  RoomAnswered answered(Set<UUID> answers) {
    return new ChartReader(this, series, words()).answered(session, answers, CODES);
  }

  /** Makes an edit upon a reading that knew of so many. */
  void editUpon(TimelineEdit edit, int seen) {
    editor().edit(session, series, edit, seen, "put right");
  }

  /** Does something of the wrap-up, as the service does. */
  void wrapUp(Function<Stamp, PadCommand> deed) {
    editor().wrapUp(session, 0, deed);
  }

  void undoEdit() {
    UUID last = Objects.requireNonNull(toEdit().undo());
    editor().undo(session, series, last, "put right");
  }

  void redoEdit() {
    UUID last = Objects.requireNonNull(toEdit().redo());
    editor().redo(session, series, last, "put right");
  }

  TimelineChart toEdit() {
    return editor().read(session, series);
  }

  private ChartEditor editor() {
    return new ChartEditor(this, CODES, VAULT, actor, Clock.fixed(LATER, ZoneOffset.UTC));
  }

  /** Ends the session after fifty minutes. */
  MemorySession ended() {
    session.end(LATER, 0);
    return this;
  }

  /** Freezes the chart. */
  MemorySession closed() {
    ended();
    session.close(LATER);
    return this;
  }

  /** It had been ended by mistake. */
  MemorySession goesOn() {
    session.goOn();
    return this;
  }

  CommandRow logged(UUID command) {
    return Objects.requireNonNull(log.get(command));
  }

  int logged() {
    return log.size();
  }

  private WordsSeal words() {
    return new WordsSeal(VAULT, session.couple());
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
  List<CommandRow> sameAs(Series of, Set<UUID> ids, Set<UUID> devices, Set<Integer> numbers) {
    return log.values().stream()
        .filter(
            row ->
                ids.contains(row.id())
                    || (devices.contains(row.device()) && numbers.contains(row.seq())))
        .toList();
  }

  @Override
  List<CommandRow> commands(Series of, Collection<UUID> ids) {
    return log.values().stream().filter(row -> ids.contains(row.id())).toList();
  }

  @Override
  List<CommandRow> commandsOn(Series of, Collection<UUID> targets) {
    return log.values().stream()
        .filter(row -> row.target() != null && targets.contains(row.target()))
        .toList();
  }

  @Override
  <T> Optional<T> mark(Class<T> type, UUID id) {
    return Optional.ofNullable(marks.get(id)).filter(type::isInstance).map(type::cast);
  }

  @Override
  List<Moment> answering(Series of, UUID moment) {
    return moments(of).stream().filter(one -> moment.equals(one.answers())).toList();
  }

  @Override
  int countEdits(Series of) {
    return edits(of).size();
  }

  @Override
  List<CommandRow> commandsOfDevice(Series of, UUID device) {
    return log.values().stream().filter(row -> row.device().equals(device)).toList();
  }

  @Override
  List<CommandRow> edits(Series of) {
    return log.values().stream()
        .filter(row -> row.editNo() > 0)
        .sorted(Comparator.comparingInt(CommandRow::editNo))
        .toList();
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
  List<Moment> moments(Series of) {
    return standing(Moment.class, Moment::id);
  }

  @Override
  List<ArousalMark> arousal(Series of) {
    return standing(ArousalMark.class, ArousalMark::id);
  }

  @Override
  List<LoopChange> loop(Series of) {
    return standing(LoopChange.class, LoopChange::id);
  }

  @Override
  List<SessionPause> pauses(Series of) {
    return standing(SessionPause.class, SessionPause::id);
  }

  @Override
  List<RoomAnswer> answers(Series of) {
    return standing(RoomAnswer.class, RoomAnswer::id);
  }

  /** In the order of time, as the queries order them. */
  private <T> List<T> standing(Class<T> type, Function<T, UUID> id) {
    List<T> found = new ArrayList<>();
    log.values().stream()
        .sorted(BY_PRESS)
        .map(row -> marks.get(row.id()))
        .filter(type::isInstance)
        .map(type::cast)
        .filter(mark -> !voided(mark))
        .forEach(found::add);
    found.sort(Comparator.comparingLong(MemorySession::offset));
    return found;
  }

  private static long offset(Object mark) {
    if (mark instanceof Moment moment) {
      return moment.offsetMs();
    } else if (mark instanceof ArousalMark step) {
      return step.step().offsetMs();
    } else if (mark instanceof LoopChange change) {
      return change.mark().offsetMs();
    }
    return 0;
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
