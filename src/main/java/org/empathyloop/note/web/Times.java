package org.empathyloop.note.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.empathyloop.shared.web.Look;
import org.empathyloop.shared.web.PageDates;

/** Days and times of notes as this reader writes them, in the zone of the practice. */
@RequestScoped
class Times {
  private static final String SECOND = "HH:mm:ss";

  @Inject private PageDates dates;
  @Inject private Look look;
  @Inject private ZoneId zone;

  /** Such as "17 Nov 2026". */
  String day(Instant at) {
    return dates.dayAndYear(at);
  }

  /** Such as "08:44:03". */
  String second(Instant at) {
    return DateTimeFormatter.ofPattern(SECOND, look.getLocale()).format(at.atZone(zone));
  }

  /** Such as "08:44". */
  String minute(Instant at) {
    return dates.time(at);
  }

  /** Such as "17 Nov 2026, 08:44". */
  String dayAndMinute(Instant at) {
    return day(at) + ", " + minute(at);
  }
}
