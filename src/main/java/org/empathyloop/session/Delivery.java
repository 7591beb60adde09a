package org.empathyloop.session;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/** EL-SES-003: a batch as it meets the log; what is new in it, and what arrived before. */
final class Delivery {
  private final List<PadCommand> commands;
  private final Map<UUID, CommandRow> known;

  private Delivery(List<PadCommand> commands, Map<UUID, CommandRow> known) {
    this.commands = commands;
    this.known = known;
  }

  /**
   * @throws EmpathyLoopException with {@link Fault#COMMAND_ID_TAKEN} when another command has an id
   *     or number of the batch, {@link Fault#COMMAND_UNREADABLE} for a device that is no pad's
   */
  static Delivery of(ChartBatch batch, Series series, SessionStore store) {
    List<Stamp> stamps = batch.commands().stream().map(PadCommand::stamp).toList();
    List<CommandRow> rows =
        store.sameAs(
            series, each(stamps, Stamp::id), each(stamps, Stamp::device), each(stamps, Stamp::seq));
    Map<UUID, CommandRow> known = new HashMap<>();
    Map<Place, UUID> taken = new HashMap<>();
    for (CommandRow row : rows) {
      known.put(row.id(), row);
      if (row.series().equals(series)) {
        taken.put(new Place(row.device(), row.seq()), row.id());
      }
    }
    for (PadCommand command : batch.commands()) {
      requireSame(series, command, known, taken);
    }
    return new Delivery(batch.commands(), known);
  }

  /** Commands that were not stored before, each once. */
  List<PadCommand> fresh() {
    Map<UUID, PadCommand> fresh = new LinkedHashMap<>();
    for (PadCommand command : commands) {
      if (!known.containsKey(command.stamp().id())) {
        fresh.putIfAbsent(command.stamp().id(), command);
      }
    }
    return List.copyOf(fresh.values());
  }

  /** When and where each command was first stored, once what is new has been written. */
  List<ChartReceipt.Stored> stored(Collection<CommandRow> written) {
    Map<UUID, CommandRow> rows = new HashMap<>(known);
    written.forEach(row -> rows.put(row.id(), row));
    return commands.stream()
        .map(command -> Objects.requireNonNull(rows.get(command.stamp().id())))
        .map(row -> new ChartReceipt.Stored(row.id(), row.receivedAt(), row.offsetMs()))
        .toList();
  }

  /** Where the latest new command stands by a device that has heard from us since it was opened. */
  OptionalLong latestMs() {
    return fresh().stream()
        .map(PadCommand::stamp)
        .filter(stamp -> !stamp.byWall())
        .mapToLong(Stamp::offsetMs)
        .max();
  }

  private static void requireSame(
      Series series, PadCommand command, Map<UUID, CommandRow> known, Map<Place, UUID> taken) {
    Stamp stamp = command.stamp();
    if (EditDevice.mayBe(stamp.device())) {
      throw new EmpathyLoopException(
          Fault.COMMAND_UNREADABLE, "field", "device", "command", stamp.id());
    }
    UUID there = taken.putIfAbsent(new Place(stamp.device(), stamp.seq()), stamp.id());
    CommandRow row = known.get(stamp.id());
    boolean otherNumber = there != null && !there.equals(stamp.id());
    boolean otherCommand =
        row != null
            && (!row.series().equals(series)
                || !row.device().equals(stamp.device())
                || row.seq() != stamp.seq()
                || row.kind() != command.kind());
    if (otherNumber || otherCommand) {
      throw new EmpathyLoopException(Fault.COMMAND_ID_TAKEN, "command", stamp.id());
    }
  }

  private static <T> Set<T> each(List<Stamp> stamps, Function<Stamp, T> part) {
    return stamps.stream().map(part).collect(Collectors.toSet());
  }

  private record Place(UUID device, int seq) {}
}
