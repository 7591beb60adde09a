package org.empathyloop.session;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * EL-SES-006: which commands are taken back: those whose last undo or redo, by its number, is an
 * undo.
 */
final class Reversals {
  private final Set<UUID> voided = new HashSet<>();

  /**
   * @param commands in any order; only undo and redo count
   */
  Reversals(Collection<CommandRow> commands) {
    commands.stream()
        .filter(command -> command.kind().turns())
        .sorted(CommandRow.BY_NUMBER)
        .forEach(this::turn);
  }

  boolean hit(CommandRow command) {
    return voided.contains(command.id());
  }

  private void turn(CommandRow command) {
    UUID target = command.target();
    if (target != null && command.kind() == CommandKind.UNDO) {
      voided.add(target);
    } else if (target != null) {
      voided.remove(target);
    }
  }
}
