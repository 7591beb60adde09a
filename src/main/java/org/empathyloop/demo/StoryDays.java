package org.empathyloop.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.empathyloop.demo.CoupleStory.Course;

/**
 * The days of one couple's story. They are counted back from the day on which it is first told, so
 * that it is always of these weeks, and its sessions fall on working days.
 */
record StoryDays(Course course, LocalDate lastSession, ZoneId zone) {
  private static final int WEEK = 7;

  /** For a story that begins to be told today. */
  static StoryDays toldOn(LocalDate today, Course course, ZoneId zone) {
    return new StoryDays(course, workday(today.minusDays(course.lastSessionDaysAgo())), zone);
  }

  /** For a story that was begun before, from the day on which care began in it. */
  static StoryDays of(LocalDate careBegan, Course course, ZoneId zone) {
    int wholeCourse = course.daysBeforeLastSession().get(0);
    return new StoryDays(course, careBegan.plusDays(WEEK + wholeCourse), zone);
  }

  /** A week before the first session. */
  LocalDate careBegan() {
    return session(1).minusDays(WEEK);
  }

  /** The day of a session, numbered from 1. */
  LocalDate session(int number) {
    return lastSession.minusDays(course.daysBeforeLastSession().get(number - 1));
  }

  Instant start(int number) {
    return session(number).atTime(LocalTime.parse(course.startsAt())).atZone(zone).toInstant();
  }

  /** So many days after the story was told. */
  LocalDate inDays(int days) {
    return lastSession.plusDays(course.lastSessionDaysAgo()).plusDays(days);
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
