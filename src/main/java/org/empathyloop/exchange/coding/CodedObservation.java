package org.empathyloop.exchange.coding;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody coded of one recording.
 *
 * @param name as the file calls it; empty where it does not
 * @param heldAt by the clock of the one who coded; null where the file does not say
 * @param lengthMs of the recording; null where the file does not say
 * @param events in the order of time
 * @param refused rows that make no sense
 */
public record CodedObservation(
    String name,
    @Nullable LocalDateTime heldAt,
    @Nullable Long lengthMs,
    List<CodedEvent> events,
    List<LeftRow> refused,
    LeftOut leftOut)
    implements Serializable {
  public CodedObservation {
    events = List.copyOf(events);
    refused = List.copyOf(refused);
  }

  /** All rows that the file has for it, whatever becomes of them. */
  public int rows() {
    return events.stream().mapToInt(CodedEvent::rows).sum() + refused.size();
  }

  /** Where the last event ends or begins, 0 when there is none. */
  public long lastMs() {
    return events.stream()
        .mapToLong(event -> event.stopMs() == null ? event.startMs() : event.stopMs())
        .max()
        .orElse(0);
  }
}
