package org.empathyloop.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTest {
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private final Dates english = new Dates(Text.of(Locale.ENGLISH), NEW_YORK);
  private final Dates spanish = new Dates(Text.of(Locale.forLanguageTag("es")), NEW_YORK);

  @Test
  void a_day_is_written_by_the_language() {
    assertThat(english.weekday(DAY)).isEqualTo("Tuesday 24 November");
    assertThat(spanish.weekday(DAY)).isEqualTo("martes, 24 de noviembre");
  }

  @Test
  void the_zone_of_the_practice_decides_what_day_it_was() {
    Instant shortlyAfterMidnightUtc = Instant.parse("2026-11-25T01:30:00Z");

    assertThat(english.day(shortlyAfterMidnightUtc)).isEqualTo("24 Nov");
    assertThat(english.time(shortlyAfterMidnightUtc)).isEqualTo("20:30");
  }
}
