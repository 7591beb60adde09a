package org.empathyloop.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.empathyloop.demo.CoupleStory.Course;

/**
 * The days of the story. They are counted from the day of the first start, so that it is always of
 * these weeks, and fall on working days.
 *
 * @param firstStart the day on which the demo practice was first started
 */
record StoryDays(LocalDate firstStart, ZoneId zone) {
  private static final int WEEK = 7;

  /** Care begins a week before the first session. */
  LocalDate careBegan(Course course) {
    return day(course, 1).minusDays(WEEK);
  }

  /** The day of a session, numbered from 1. */
  LocalDate day(Course course, int number) {
    return workday(firstStart.minusDays(course.lastSessionDaysAgo()))
        .minusDays(course.daysBeforeLastSession().get(number - 1));
  }

  Instant start(Course course, int number) {
    return day(course, number).atTime(LocalTime.parse(course.startsAt())).atZone(zone).toInstant();
  }

  /** That day, or the Friday before. */
  private static LocalDate workday(LocalDate day) {
    LocalDate workday = day;
    while (workday.getDayOfWeek() == DayOfWeek.SATURDAY
        || workday.getDayOfWeek() == DayOfWeek.SUNDAY) {
      workday = workday.minusDays(1);
    }
    return workday;
  }
}
