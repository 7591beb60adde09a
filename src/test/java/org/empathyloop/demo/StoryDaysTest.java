package org.empathyloop.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.empathyloop.demo.CoupleStory.Course;
import org.junit.jupiter.api.Test;

class StoryDaysTest {
  private static final Course COURSE = new Course(false, "09:00", 3, List.of(14, 7, 0));
  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

  @Test
  void the_last_session_was_some_days_ago_and_never_on_a_weekend() {
    var days = StoryDays.toldOn(TUESDAY, COURSE, ZoneOffset.UTC);

    assertThat(days.session(3)).isEqualTo(LocalDate.of(2026, 11, 20));
    assertThat(days.session(3).getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
    assertThat(days.session(1)).isEqualTo(LocalDate.of(2026, 11, 6));
  }

  @Test
  void a_story_that_goes_on_later_keeps_its_days() {
    var begun = StoryDays.toldOn(TUESDAY, COURSE, ZoneOffset.UTC);

    var goesOn = StoryDays.of(begun.careBegan(), COURSE, ZoneOffset.UTC);

    assertThat(goesOn).isEqualTo(begun);
  }

  @Test
  void sessions_begin_in_office_hours() {
    assertThat(StoryBook.read())
        .allSatisfy(
            chapter -> {
              var days = StoryDays.toldOn(TUESDAY, chapter.couple().course(), ZoneOffset.UTC);
              for (int number = 1; number <= chapter.sessions().size(); number++) {
                assertThat(days.start(number).atZone(ZoneOffset.UTC).getHour()).isBetween(8, 17);
              }
            });
  }
}
