package org.empathyloop.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.empathyloop.access.CurrentActor;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.session.WordsSeal.Said;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.Ids;
import org.empathyloop.shared.vault.Vault;
import org.empathyloop.vocabulary.CodeBook;
import org.jspecify.annotations.Nullable;

/**
 * Edits one series of a session in its timeline: each edit is a command in the log, numbered under
 * the lock of the session.
 */
@ApplicationScoped
class ChartEditor {
  private static final int MOST_REASON = 280;
  private static final ChartChange NO_CHANGE = new ChartChange(Set.of(), Set.of());

  private final SessionStore store;
  private final CodeBook codes;
  private final Vault vault;
  private final CurrentActor current;
  private final Clock clock;

  @SuppressWarnings("NullAway") // for the container's proxy
  ChartEditor() {
    this(null, null, null, null, null);
  }

  @Inject
  ChartEditor(SessionStore store, CodeBook codes, Vault vault, CurrentActor current, Clock clock) {
    this.store = store;
    this.codes = codes;
    this.vault = vault;
    this.current = current;
    this.clock = clock;
  }

  TimelineChart read(TherapySession session, Series series) {
    return new ChartReader(store, series, words(session))
        .toEdit(session, clock.instant(), EditDevice.of(series, me()));
  }

  /**
   * Makes an edit, once however often it is sent.
   *
   * @param session locked
   * @param seen how many edits the reading knew of
   * @throws EmpathyLoopException with {@link Fault#STALE} when the mark was edited since, {@link
   *     Fault#COMMAND_ID_TAKEN} when another edit was made under its id, {@link
   *     Fault#SESSION_STILL_RUNNING}, {@link Fault#AMENDMENT_NEEDS_REASON}, or the fault of the
   *     edit itself
   */
  ChartChange edit(
      TherapySession session, Series series, TimelineEdit edit, int seen, @Nullable String reason) {
    requireOver(session);
    Optional<CommandRow> made = store.commands(series, List.of(edit.id())).stream().findFirst();
    if (made.isPresent()) {
      requireSame(session, made.get(), edit);
      return NO_CHANGE;
    }
    requireSeen(series, edit.mark(), seen);
    UUID device = EditDevice.of(series, me());
    Stamp stamp =
        new Stamp(edit.id(), device, nextSeq(series, device), EditCommand.atMs(edit), false);
    PadCommand command =
        EditCommand.of(edit, stamp, mark -> EditCommand.Origin.of(moment(series, mark).charted()));
    return write(session, series, command, reason);
  }

  /**
   * Does something of the wrap-up: an edit like any other, so that it counts after the edits before
   * it, overtakes older readings of its mark, and is undone in the timeline.
   *
   * @param atMs on the session clock
   * @param deed what is done, under the stamp that it gets
   * @throws EmpathyLoopException with {@link Fault#SESSION_STILL_RUNNING}, {@link
   *     Fault#SESSION_ALREADY_CLOSED}, or the fault of the deed itself
   */
  ChartChange wrapUp(TherapySession session, long atMs, Function<Stamp, PadCommand> deed) {
    requireOver(session);
    Series series = Series.first(session.id());
    UUID device = EditDevice.of(series, me());
    Stamp stamp = new Stamp(Ids.next(), device, nextSeq(series, device), atMs, false);
    return log(session, series, deed.apply(stamp), null);
  }

  /**
   * Takes the last edit of the asking person back.
   *
   * @param named the edit that the page named
   * @throws EmpathyLoopException with {@link Fault#STALE} when another one is the last by now
   */
  ChartChange undo(TherapySession session, Series series, UUID named, @Nullable String reason) {
    UUID device = EditDevice.of(series, me());
    EditStack stack = new EditStack(store.edits(series), device);
    CommandRow last = stack.undo().orElseThrow(() -> new EmpathyLoopException(Fault.STALE));
    requireNamed(last, named);
    return write(session, series, new PadCommand.Undo(next(series, device), named), reason);
  }

  /**
   * Brings back what the asking person took back last.
   *
   * @param named the edit that the page named
   * @throws EmpathyLoopException with {@link Fault#STALE} when another one is the last by now
   */
  ChartChange redo(TherapySession session, Series series, UUID named, @Nullable String reason) {
    UUID device = EditDevice.of(series, me());
    EditStack stack = new EditStack(store.edits(series), device);
    CommandRow last = stack.redo().orElseThrow(() -> new EmpathyLoopException(Fault.STALE));
    requireNamed(last, named);
    return write(session, series, new PadCommand.Redo(next(series, device), named), reason);
  }

  private ChartChange write(
      TherapySession session, Series series, PadCommand command, @Nullable String reason) {
    requireOver(session);
    return log(session, series, command, reasonFor(session, series, reason));
  }

  private ChartChange log(
      TherapySession session, Series series, PadCommand command, @Nullable String reason) {
    requireStanding(series, command);
    int number = store.countEdits(series) + 1;
    return new ChartWriter(session, series, store, codes, words(session))
        .edit(command, me(), clock.instant(), number, reason);
  }

  /** EL-SES-035: a closed session is amended, and an amendment says why. */
  private static @Nullable String reasonFor(
      TherapySession session, Series series, @Nullable String reason) {
    if (!session.closed() || !series.first()) {
      return null;
    }
    if (reason == null || reason.isBlank()) {
      throw new EmpathyLoopException(Fault.AMENDMENT_NEEDS_REASON);
    }
    if (reason.codePointCount(0, reason.length()) > MOST_REASON) {
      throw new EmpathyLoopException(Fault.WORDS_TOO_LONG, "most", MOST_REASON);
    }
    return reason;
  }

  private static void requireOver(TherapySession session) {
    if (session.running()) {
      throw new EmpathyLoopException(Fault.SESSION_STILL_RUNNING);
    }
  }

  private static void requireNamed(CommandRow last, UUID named) {
    if (!last.id().equals(named)) {
      throw new EmpathyLoopException(Fault.STALE);
    }
  }

  /** Nobody said anything about this mark since it was read. */
  private void requireSeen(Series series, @Nullable UUID mark, int seen) {
    if (mark == null) {
      return;
    }
    List<CommandRow> onMark = store.commandsOn(series, List.of(mark));
    Set<UUID> amendments = onMark.stream().map(CommandRow::id).collect(Collectors.toSet());
    boolean newer =
        Stream.concat(onMark.stream(), store.commandsOn(series, amendments).stream())
            .anyMatch(row -> row.editNo() > seen);
    if (newer) {
      throw new EmpathyLoopException(Fault.STALE);
    }
  }

  /** What was sent twice says the same twice; anything else would be lost under that id. */
  private void requireSame(TherapySession session, CommandRow made, TimelineEdit edit) {
    Stamp stamp =
        new Stamp(made.id(), made.device(), made.seq(), EditCommand.atMs(edit), made.byWall());
    PadCommand command = EditCommand.of(edit, stamp, mark -> EditCommand.Origin.of(made));
    CommandRow again = new CommandRow(made.series(), command, made.by(), made.receivedAt());
    again.capOffset(session.durationMs(clock.instant()));
    Revision revision =
        edit instanceof TimelineEdit.Revise revise ? revise.revision() : Revision.none();
    WordsSeal words = words(session);
    boolean same =
        made.says(again)
            && Objects.equals(
                words.inLog(Said.WORDS, made), revision.value(Part.WORDS, String.class))
            && Objects.equals(
                words.inLog(Said.MEANING, made), revision.value(Part.MEANING, String.class));
    if (!same) {
      throw new EmpathyLoopException(Fault.COMMAND_ID_TAKEN);
    }
  }

  /** What was struck out, or taken back, is neither changed nor answered. */
  private void requireStanding(Series series, PadCommand command) {
    if (command instanceof PadCommand.Revise revise) {
      requireMark(revise.target());
      UUID answered = revise.revision().value(Part.ANSWERS, UUID.class);
      if (answered != null) {
        moment(series, answered);
      }
    } else if (command instanceof PadCommand.Strike strike) {
      requireMark(strike.target());
    }
  }

  private void requireMark(UUID id) {
    boolean voided =
        store
            .mark(Moment.class, id)
            .map(Moment::voided)
            .or(() -> store.mark(LoopChange.class, id).map(LoopChange::voided))
            .or(() -> store.mark(ArousalMark.class, id).map(ArousalMark::voided))
            .orElse(true);
    if (voided) {
      throw new EmpathyLoopException(Fault.COMMAND_TARGET_UNKNOWN);
    }
  }

  private Moment moment(Series series, UUID id) {
    return store
        .mark(Moment.class, id)
        .filter(moment -> moment.series().equals(series) && !moment.voided())
        .orElseThrow(() -> new EmpathyLoopException(Fault.COMMAND_TARGET_UNKNOWN));
  }

  private Stamp next(Series series, UUID device) {
    return new Stamp(Ids.next(), device, nextSeq(series, device), 0, false);
  }

  private int nextSeq(Series series, UUID device) {
    return store.commandsOfDevice(series, device).stream().mapToInt(CommandRow::seq).max().orElse(0)
        + 1;
  }

  private PractitionerId me() {
    return Objects.requireNonNull(current).required().practitioner();
  }

  private WordsSeal words(TherapySession session) {
    return new WordsSeal(vault, session.couple());
  }
}
