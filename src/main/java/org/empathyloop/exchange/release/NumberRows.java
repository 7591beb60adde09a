package org.empathyloop.exchange.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.UUID;
import org.empathyloop.analytics.stats.Proportion;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.disclosure.Audience;
import org.empathyloop.disclosure.RecordKind;
import org.jspecify.annotations.Nullable;

/** The rows of the file of numbers while they are written, each of the session spoken of. */
final class NumberRows {
  static final double MS_PER_MINUTE = 60_000;
  static final String MEDIAN = "min-median";

  private final UUID couple;
  private final List<ProgressNumber> numbers = new ArrayList<>();
  private int session;
  private long day;

  NumberRows(CoupleId couple) {
    this.couple = couple.value();
  }

  /**
   * @param number of the session that the next rows are of; 0 for all of them pooled
   * @param daysSinceFirst 0 for all of them pooled
   */
  void begin(int number, long daysSinceFirst) {
    session = number;
    day = daysSinceFirst;
  }

  List<ProgressNumber> all() {
    return List.copyOf(numbers);
  }

  void joint(String measure, @Nullable PartnerLetter partner, Proportion share) {
    of(measure, partner == null ? "" : letter(partner), Audience.JOINT, share);
  }

  void joint(String measure, long count, long of, @Nullable Double value, String unit) {
    add(RecordKind.MOMENT, Audience.JOINT, measure, "", count, of, value, unit);
  }

  void count(String measure, int count) {
    add(RecordKind.MOMENT, Audience.JOINT, measure, "", (long) count, null, null, "");
  }

  void of(String measure, String partner, Audience audience, Proportion share) {
    add(
        RecordKind.MOMENT,
        audience,
        measure,
        partner,
        (long) share.count(),
        (long) share.of(),
        null,
        "");
  }

  /** What is not defined is absent. */
  void share(RecordKind kind, String measure, OptionalDouble share) {
    share.ifPresent(value -> value(kind, measure, value, "share"));
  }

  void value(RecordKind kind, String measure, double value, String unit) {
    add(kind, Audience.JOINT, measure, "", null, null, value, unit);
  }

  void add(
      RecordKind kind,
      Audience audience,
      String measure,
      String partner,
      @Nullable Long count,
      @Nullable Long of,
      @Nullable Double value,
      String unit) {
    numbers.add(
        new ProgressNumber(
            couple, kind, audience, session, day, measure, partner, count, of, value, unit));
  }

  static String letter(PartnerLetter partner) {
    return partner.code().value();
  }

  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
