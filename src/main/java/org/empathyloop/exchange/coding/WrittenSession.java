package org.empathyloop.exchange.coding;

import java.time.LocalDateTime;
import org.empathyloop.disclosure.CodedCopy;

/**
 * A session as a file of its own names it.
 *
 * @param name made here, such as {@code session}
 * @param heldAt by the practice's clock
 */
public record WrittenSession(String name, LocalDateTime heldAt, CodedCopy session) {}
