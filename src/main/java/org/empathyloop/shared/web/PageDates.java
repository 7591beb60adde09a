package org.empathyloop.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.empathyloop.shared.text.Dates;
import org.empathyloop.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** Days and times as pages write them: {@code #{dates.day(row.signedOn)}}; none for none. */
@Named("dates")
@RequestScoped
public class PageDates {
  @Inject private Look look;
  @Inject private ZoneId zone;

  public String day(@Nullable Object when) {
    return when == null ? "" : dates().day(dayOf(when));
  }

  public String dayAndYear(@Nullable Object when) {
    return when == null ? "" : dates().dayAndYear(dayOf(when));
  }

  public String weekday(@Nullable Object when) {
    return when == null ? "" : dates().weekday(dayOf(when));
  }

  public String time(@Nullable Instant at) {
    return at == null ? "" : dates().time(at);
  }

  /** For beans that write sentences with days in them. */
  public Dates dates() {
    return new Dates(Text.of(look.getLocale()), zone);
  }

  private LocalDate dayOf(Object when) {
    return when instanceof Instant at ? dates().dayOf(at) : (LocalDate) when;
  }
}
