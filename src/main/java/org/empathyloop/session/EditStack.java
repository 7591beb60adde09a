package org.empathyloop.session;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;

/** What undo and redo would act on: the edits of one person, without bound, last first. */
final class EditStack {
  private final Deque<CommandRow> done = new ArrayDeque<>();
  private final Deque<CommandRow> undone = new ArrayDeque<>();

  /**
   * @param device only its own edits are undone
   */
  EditStack(Collection<CommandRow> edits, UUID device) {
    edits.stream()
        .filter(edit -> edit.device().equals(device))
        .sorted(CommandRow.BY_NUMBER)
        .forEach(this::take);
  }

  Optional<CommandRow> undo() {
    return Optional.ofNullable(done.peek());
  }

  Optional<CommandRow> redo() {
    return Optional.ofNullable(undone.peek());
  }

  private void take(CommandRow edit) {
    switch (edit.kind()) {
      case UNDO -> move(edit, done, undone);
      case REDO -> move(edit, undone, done);
      case PRESS,
          STATE,
          AROUSAL,
          STRENGTH,
          ANSWER,
          REFINE,
          WORDS,
          PAUSE,
          RESUME,
          REVISE,
          STRIKE,
          SPLIT -> {
        done.push(edit);
        undone.clear();
      }
    }
  }

  private static void move(CommandRow turn, Deque<CommandRow> from, Deque<CommandRow> to) {
    from.stream()
        .filter(edit -> edit.id().equals(turn.target()))
        .findFirst()
        .ifPresent(
            edit -> {
              from.remove(edit);
              to.push(edit);
            });
  }
}
