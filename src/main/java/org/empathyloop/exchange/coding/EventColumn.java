package org.empathyloop.exchange.coding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of event tables, by the names that the versions of BORIS and our own CSV use. */
enum EventColumn {
  OBSERVATION("observation id"),
  DATE("observation date"),
  DESCRIPTION("description"),
  LENGTH("total length", "media duration (s)"),
  MEDIA("media file", "media file path", "media file name", "source"),
  OFFSET("time offset (s)"),
  TIME("time"),
  START("start (s)", "t_start"),
  STOP("stop (s)", "t_end"),
  SUBJECT("subject", "actor"),
  BEHAVIOUR("behavior", "behaviour", "code"),
  STATUS("status"),
  TYPE("behavior type", "behaviour type"),
  MODIFIER("modifiers", "intensity", "feeling", "asked", "capture"),
  COMMENT("comment", "comment start", "comment stop"),
  /** Derived from other columns, or of a kind that says nothing about the events. */
  DERIVED(
      "fps",
      "behavioral category",
      "behavioural category",
      "duration (s)",
      "observation duration",
      "observation duration by subject by observation",
      "observation type",
      "image index",
      "image file path",
      "image index start",
      "image index stop",
      "image file path start",
      "image file path stop",
      "media file index",
      "couple",
      "session",
      "coder",
      "axis",
      "polarity");

  private static final String NUMBERED_MODIFIER = "modifier #";

  private final List<String> names;

  EventColumn(String... names) {
    this.names = List.of(names);
  }

  /** The column with this heading; empty for an independent variable. */
  static Optional<EventColumn> of(String heading) {
    String name = heading.trim().toLowerCase(Locale.ROOT);
    if (name.startsWith(NUMBERED_MODIFIER)) {
      return Optional.of(MODIFIER);
    }
    return Arrays.stream(values()).filter(column -> column.names.contains(name)).findFirst();
  }
}
