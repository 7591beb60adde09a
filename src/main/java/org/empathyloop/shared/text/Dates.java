package org.empathyloop.shared.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/** Days and times as one language writes them, in the zone of the practice. */
public final class Dates {
  private final Text text;
  private final ZoneId zone;

  public Dates(Text text, ZoneId zone) {
    this.text = text;
    this.zone = zone;
  }

  /** Such as {@code 17 Nov}. */
  public String day(LocalDate day) {
    return written("frame.format-day", day);
  }

  /** Such as {@code 17 Nov}, the day that it was in the practice. */
  public String day(Instant at) {
    return day(dayOf(at));
  }

  /** Such as {@code 22 Sep 2026}. */
  public String dayAndYear(LocalDate day) {
    return written("frame.format-day-year", day);
  }

  /** Such as {@code Tuesday 24 November}. */
  public String weekday(LocalDate day) {
    return written("frame.format-weekday", day);
  }

  /** Such as {@code 09:00}. */
  public String time(Instant at) {
    return written("frame.format-time", at.atZone(zone));
  }

  public LocalDate dayOf(Instant at) {
    return LocalDate.ofInstant(at, zone);
  }

  private String written(String pattern, TemporalAccessor when) {
    return DateTimeFormatter.ofPattern(text.get(pattern), text.locale()).format(when);
  }
}
