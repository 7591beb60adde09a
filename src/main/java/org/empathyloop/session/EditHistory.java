package org.empathyloop.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.empathyloop.session.WordsSeal.Said;
import org.empathyloop.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/**
 * The edits of a timeline with what stood before and after each: the marks are told again from
 * their commands up to that edit, without what had been taken back by then.
 */
final class EditHistory {
  private final SessionStore store;
  private final Series series;
  private final WordsSeal words;
  private final Map<UUID, CommandRow> roots = new HashMap<>();
  private final Map<UUID, List<CommandRow>> amendments = new HashMap<>();
  private final Map<UUID, List<CommandRow>> turns = new HashMap<>();

  EditHistory(SessionStore store, Series series, WordsSeal words) {
    this.store = store;
    this.series = series;
    this.words = words;
  }

  /**
   * @param edits of the series, all of them
   */
  List<MadeEdit> of(List<CommandRow> edits) {
    read(edits);
    Reversals reversals = new Reversals(edits);
    return edits.stream().map(edit -> made(edit, reversals.hit(edit))).toList();
  }

  /** All that was ever said of the marks that were edited: three questions, however many. */
  private void read(List<CommandRow> edits) {
    Set<UUID> edited =
        edits.stream()
            .filter(edit -> edit.kind().amends())
            .map(edit -> Objects.requireNonNull(edit.target()))
            .collect(Collectors.toSet());
    store.commands(series, edited).forEach(root -> roots.put(root.id(), root));
    sort(store.commandsOn(series, edited));
    List<UUID> said =
        amendments.values().stream().flatMap(List::stream).map(CommandRow::id).toList();
    sort(store.commandsOn(series, said));
  }

  private void sort(Collection<CommandRow> rows) {
    for (CommandRow row : rows) {
      if (row.kind().amends() || row.kind().turns()) {
        (row.kind().turns() ? turns : amendments)
            .computeIfAbsent(Objects.requireNonNull(row.target()), none -> new ArrayList<>())
            .add(row);
      }
    }
  }

  private MadeEdit made(CommandRow edit, boolean undone) {
    byte[] reason = edit.reasonSealed();
    MarkTold before = edit.kind().amends() ? before(edit) : null;
    return new MadeEdit(
        edit.id(),
        edit.kind(),
        edit.parts(),
        edit.target(),
        edit.offsetMs(),
        edit.code(),
        before,
        before == null ? null : after(before, edit),
        edit.by(),
        edit.receivedAt(),
        reason == null ? null : words.openFromLog(Said.REASON, edit.id(), reason),
        undone);
  }

  /** What the mark said when the edit came. */
  private MarkTold before(CommandRow edit) {
    UUID mark = Objects.requireNonNull(edit.target());
    CommandRow root = Objects.requireNonNull(roots.get(mark));
    List<CommandRow> earlier = earlier(amendments, mark, edit).toList();
    Reversals reversals =
        new Reversals(earlier.stream().flatMap(said -> earlier(turns, said.id(), edit)).toList());
    MarkTold told = asMade(root);
    for (CommandRow said : earlier.stream().sorted(CommandRow.BY_TIME).toList()) {
      told = reversals.hit(said) ? told : after(told, said);
    }
    return told;
  }

  private MarkTold asMade(CommandRow root) {
    MarkTold made = MarkTold.nothing().with(Part.TIME, root.offsetMs());
    if (root.partner() != null) {
      made = made.with(Part.ACTOR, MomentActor.of(root.partner()));
    }
    return after(made, root);
  }

  private static Stream<CommandRow> earlier(
      Map<UUID, List<CommandRow>> rows, UUID on, CommandRow edit) {
    return rows.getOrDefault(on, List.of()).stream().filter(row -> row.editNo() < edit.editNo());
  }

  private MarkTold after(MarkTold before, CommandRow command) {
    MarkTold after = before;
    for (Part part : command.parts()) {
      Object value = value(command, part);
      after = value == null ? after.without(part) : after.with(part, value);
    }
    return after;
  }

  private @Nullable Object value(CommandRow command, Part part) {
    return switch (part) {
      case TIME -> command.atMs();
      case ACTOR -> command.actor();
      case CODE -> command.code();
      case FEELING -> command.feeling();
      case STRENGTH -> command.strength();
      case PROMPTED -> command.prompted();
      case CHANNELS -> channels(command.channels());
      case CERTAINTY -> command.certainty();
      case ANSWERS -> command.answers();
      case MEANING -> opened(Said.MEANING, command, command.meaningSealed());
      case WORDS -> opened(Said.WORDS, command, command.wordsSealed());
      case LEVEL -> command.level();
      case STATE -> command.state();
    };
  }

  private static @Nullable Set<Code> channels(@Nullable String codes) {
    return codes == null
        ? null
        : Arrays.stream(codes.split(" ", -1)).map(Code::new).collect(Collectors.toSet());
  }

  private @Nullable String opened(Said said, CommandRow command, byte @Nullable [] sealed) {
    return sealed == null ? null : words.openFromLog(said, command.id(), sealed);
  }
}
