package org.empathyloop.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.empathyloop.access.CurrentActor;
import org.empathyloop.access.PractitionerId;
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
        .toEdit(session, clock.instant(), device(series, me()));
  }

  /**
   * Makes an edit, once however often it is sent.
   *
   * @param session locked
   * @param seen how many edits the reading knew of
   * @throws EmpathyLoopException with {@link Fault#STALE} when the mark was edited since, {@link
   *     Fault#SESSION_STILL_RUNNING}, {@link Fault#AMENDMENT_NEEDS_REASON}, or the fault of the
   *     edit itself
   */
  ChartChange edit(
      TherapySession session, Series series, TimelineEdit edit, int seen, @Nullable String reason) {
    requireOver(session);
    if (!store.commands(series, List.of(edit.id())).isEmpty()) {
      return NO_CHANGE;
    }
    requireSeen(series, edit.mark(), seen);
    UUID device = device(series, me());
    PadCommand command = command(edit, series, stamp(edit, series, device));
    return write(session, series, command, reason);
  }

  /**
   * Takes the last edit of the asking person back.
   *
   * @param named the edit that the page named
   * @throws EmpathyLoopException with {@link Fault#STALE} when another one is the last by now
   */
  ChartChange undo(TherapySession session, Series series, UUID named, @Nullable String reason) {
    UUID device = device(series, me());
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
    UUID device = device(series, me());
    EditStack stack = new EditStack(store.edits(series), device);
    CommandRow last = stack.redo().orElseThrow(() -> new EmpathyLoopException(Fault.STALE));
    requireNamed(last, named);
    return write(session, series, new PadCommand.Redo(next(series, device), named), reason);
  }

  private ChartChange write(
      TherapySession session, Series series, PadCommand command, @Nullable String reason) {
    requireOver(session);
    return new ChartWriter(session, series, store, codes, words(session))
        .edit(
            command,
            me(),
            clock.instant(),
            store.countEdits(series) + 1,
            reasonFor(session, series, reason));
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

  private PadCommand command(TimelineEdit edit, Series series, Stamp stamp) {
    if (edit instanceof TimelineEdit.Revise revise) {
      return new PadCommand.Revise(stamp, revise.mark(), revise.revision());
    } else if (edit instanceof TimelineEdit.Strike strike) {
      return new PadCommand.Strike(stamp, strike.mark());
    } else if (edit instanceof TimelineEdit.Split split) {
      Moment origin = moment(series, split.mark());
      return new PadCommand.Split(
          stamp,
          split.mark(),
          split.actor(),
          split.code(),
          origin.charted().strength(),
          origin.charted().capture());
    } else if (edit instanceof TimelineEdit.Add add) {
      return new PadCommand.Press(
          stamp,
          add.actor(),
          add.code(),
          add.feeling(),
          null,
          add.strength(),
          add.capture(),
          false);
    } else if (edit instanceof TimelineEdit.AddState state) {
      return new PadCommand.EnterState(stamp, state.state());
    } else if (edit instanceof TimelineEdit.AddLevel level) {
      return new PadCommand.SetArousal(stamp, level.partner(), level.level());
    }
    throw new IllegalStateException("no other edit is permitted by its type");
  }

  /** A mark that is added stands at its own time; what changes a mark needs none. */
  private Stamp stamp(TimelineEdit edit, Series series, UUID device) {
    long atMs = 0;
    if (edit instanceof TimelineEdit.Split split) {
      atMs = split.atMs();
    } else if (edit instanceof TimelineEdit.Add add) {
      atMs = add.atMs();
    } else if (edit instanceof TimelineEdit.AddState state) {
      atMs = state.atMs();
    } else if (edit instanceof TimelineEdit.AddLevel level) {
      atMs = level.atMs();
    }
    return new Stamp(edit.id(), device, nextSeq(series, device), atMs, false);
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

  /** One person's edits of one series are those of one device, so that undo outlives the page. */
  private static UUID device(Series series, PractitionerId who) {
    String name = "timeline " + series.id() + " " + who.value();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private PractitionerId me() {
    return Objects.requireNonNull(current).required().practitioner();
  }

  private WordsSeal words(TherapySession session) {
    return new WordsSeal(vault, session.couple());
  }
}
