package org.empathyloop.session;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * EL-SES-006: which commands are taken back: those whose last undo or redo, by its number, is an
 * undo.
 */
final class Reversals {
  private final Set<UUID> voided = new HashSet<>();
  private final Set<UUID> amended = new HashSet<>();
  private final Map<UUID, UUID> roots = new HashMap<>();

  /**
   * @param commands in any order; only undo and redo count
   */
  Reversals(Collection<CommandRow> commands) {
    for (CommandRow command : commands) {
      if (command.target() != null) {
        roots.put(command.id(), command.target());
      }
    }
    commands.stream()
        .filter(command -> command.kind().turns())
        .sorted(CommandRow.BY_NUMBER)
        .forEach(this::turn);
  }

  boolean hit(CommandRow command) {
    return voided.contains(command.id());
  }

  /** Whether something about this mark was taken back or brought back after the close. */
  boolean amendedClosed(CommandRow root) {
    return amended.contains(root.id());
  }

  private void turn(CommandRow command) {
    UUID target = command.target();
    if (target != null && command.amendsClosed()) {
      amended.add(target);
      amended.add(roots.getOrDefault(target, target));
    }
    if (target != null && command.kind() == CommandKind.UNDO) {
      voided.add(target);
    } else if (target != null) {
      voided.remove(target);
    }
  }
}
