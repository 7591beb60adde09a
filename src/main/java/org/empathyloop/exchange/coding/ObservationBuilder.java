package org.empathyloop.exchange.coding;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * EL-COD-002: gathers what a file says of one observation, then reads times and pairs states. What
 * makes no sense becomes a refused row, so that every row is either an event or told.
 */
final class ObservationBuilder {
  private static final int LONGEST_NAME = 200;

  private final String name;
  private final List<RawRow> rows = new ArrayList<>();
  private final List<LeftRow> refused = new ArrayList<>();
  private @Nullable LocalDateTime heldAt;
  private @Nullable Long lengthMs;
  private int media;
  private int variables;
  private int descriptions;
  private long offsetMs;

  ObservationBuilder(String name) {
    this.name = name;
  }

  /** Takes a date such as {@code 2016-11-27 01:57:26}; any other text says nothing. */
  void heldAt(String text) {
    try {
      heldAt = LocalDateTime.parse(text.trim().replace(' ', 'T'));
    } catch (DateTimeException unknown) {
      heldAt = null;
    }
  }

  void length(String seconds) {
    OptionalLong ms = CodedTime.parse(seconds);
    if (ms.isPresent() && ms.getAsLong() > 0) {
      lengthMs = ms.getAsLong();
    }
  }

  void media(int files) {
    media = Math.max(media, files);
  }

  void variables(int filled) {
    variables = Math.max(variables, filled);
  }

  void described(String text) {
    descriptions = text.isBlank() ? 0 : 1;
  }

  void offset(String seconds) {
    offsetMs = CodedTime.parse(seconds).orElse(0);
  }

  void row(RawRow row) {
    if (row.behaviour().isBlank()) {
      refuse(row.row(), RowProblem.BEHAVIOUR_MISSING);
    } else if (tooLong(row)) {
      refuse(row.row(), RowProblem.CELL_TOO_LONG);
    } else {
      rows.add(row);
    }
  }

  void refuse(int row, RowProblem why) {
    refused.add(new LeftRow(row, why));
  }

  /**
   * @param states behaviours of an ethogram that last; for rows that only say they were pressed
   */
  CodedObservation build(Set<String> states) {
    int comments = rows.stream().mapToInt(RawRow::comments).sum();
    List<CodedEvent> events = new Pairing(states).events(timed());
    return new CodedObservation(
        name,
        heldAt,
        lengthMs,
        events,
        refused.stream().sorted(Comparator.comparingInt(LeftRow::row)).toList(),
        new LeftOut(comments, media, variables, descriptions, offsetMs));
  }

  private static boolean tooLong(RawRow row) {
    return row.behaviour().length() > LONGEST_NAME
        || row.subject().length() > LONGEST_NAME
        || row.modifiers().stream().anyMatch(modifier -> modifier.length() > LONGEST_NAME);
  }

  /** A row with its time. */
  private record Timed(RawRow row, long ms, @Nullable Long stopMs) {}

  private List<Timed> timed() {
    List<Timed> timed = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    for (RawRow row : rows) {
      if (!seen.add(row.content())) {
        refuse(row.row(), RowProblem.DOUBLED);
        continue;
      }
      RowProblem wrong = wrong(row.time());
      Long stopMs = null;
      if (wrong == null && row.stop() != null) {
        wrong = wrong(row.stop());
        stopMs = CodedTime.parse(row.stop()).orElse(0);
      }
      long ms = CodedTime.parse(row.time()).orElse(0);
      if (wrong == null && stopMs != null && stopMs < ms) {
        wrong = RowProblem.STOP_BEFORE_START;
      }
      if (wrong == null) {
        timed.add(new Timed(row, ms, stopMs));
      } else {
        refuse(row.row(), wrong);
      }
    }
    timed.sort(Comparator.comparingLong(Timed::ms));
    return timed;
  }

  private @Nullable RowProblem wrong(String time) {
    if (CodedTime.isMissing(time)) {
      return RowProblem.TIME_MISSING;
    }
    OptionalLong ms = CodedTime.parse(time);
    if (ms.isEmpty()) {
      return RowProblem.TIME_UNREADABLE;
    }
    if (ms.getAsLong() < 0) {
      return RowProblem.BEFORE_START;
    }
    return ms.getAsLong() > (lengthMs == null ? CodingLimits.LONGEST_MS : lengthMs)
        ? RowProblem.AFTER_END
        : null;
  }

  /** Brings the starts of states together with their ends. */
  private final class Pairing {
    private final Set<String> states;
    private final Map<List<Object>, Timed> open = new HashMap<>();
    private final List<CodedEvent> events = new ArrayList<>();

    Pairing(Set<String> states) {
      this.states = states;
    }

    List<CodedEvent> events(List<Timed> inOrder) {
      inOrder.forEach(this::pair);
      open.values().forEach(start -> add(start, null, null));
      events.sort(Comparator.comparingLong(CodedEvent::startMs).thenComparing(CodedEvent::row));
      return events;
    }

    private void pair(Timed timed) {
      RawRow row = timed.row();
      switch (row.kind()) {
        case POINT, WHOLE -> add(timed, null, timed.stopMs());
        case START -> start(timed);
        case STOP -> stop(timed);
        case PRESSED -> pressed(timed);
      }
    }

    private void pressed(Timed timed) {
      if (!states.contains(timed.row().behaviour())) {
        add(new Timed(timed.row().as(RawRow.Kind.POINT), timed.ms(), null), null, null);
      } else if (open.containsKey(timed.row().state())) {
        stop(timed);
      } else {
        open.put(timed.row().state(), timed);
      }
    }

    private void start(Timed timed) {
      if (open.putIfAbsent(timed.row().state(), timed) != null) {
        refuse(timed.row().row(), RowProblem.STARTED_TWICE);
      }
    }

    private void stop(Timed timed) {
      Timed start = open.remove(timed.row().state());
      if (start == null) {
        refuse(timed.row().row(), RowProblem.STOP_WITHOUT_START);
      } else {
        add(start, timed.row(), timed.ms());
      }
    }

    private void add(Timed start, @Nullable RawRow stop, @Nullable Long stopMs) {
      RawRow row = start.row();
      events.add(
          new CodedEvent(
              row.row(),
              stop == null ? null : stop.row(),
              start.ms(),
              stopMs,
              row.kind() != RawRow.Kind.POINT,
              row.subject(),
              row.behaviour(),
              row.modifiers(),
              row.comments() + (stop == null ? 0 : stop.comments())));
    }
  }
}
