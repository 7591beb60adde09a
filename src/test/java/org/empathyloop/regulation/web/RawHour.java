package org.empathyloop.regulation.web;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.empathyloop.vocabulary.Concept;
import org.empathyloop.vocabulary.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * One ended session as the tables have it. Offsets are in milliseconds, every list is in the order
 * of time; none of the told sessions was broken by a pause.
 *
 * @param kept whether it was wrapped up, so that its cycles were stored
 * @param dismissed first moments of cycles that the therapist does not take for one
 */
record RawHour(
    UUID id,
    Instant startedAt,
    int end,
    boolean kept,
    List<Mark> marks,
    List<Step> steps,
    List<Press> strip,
    Set<UUID> dismissed) {
  private static final CodeBook CODES = CodeBook.load();

  /** A moment. */
  record Mark(
      UUID id,
      String actor,
      Concept code,
      @Nullable Code feeling,
      int at,
      boolean timed,
      boolean prompted,
      @Nullable UUID answers) {
    String name() {
      return code.code().value();
    }

    /** What both did together, each of them did. */
    boolean by(String partner) {
      return actor.equals(partner) || actor.equals("dyad");
    }

    boolean ofPartners() {
      return by("a") || by("b");
    }

    boolean counts() {
      return code.tallied().counts(prompted);
    }

    boolean warm() {
      return counts() && code.polarity() == Polarity.CONNECTING;
    }

    boolean sideways() {
      return counts() && code.polarity() == Polarity.SIDEWAYS;
    }

    boolean repairs() {
      return counts() && code.axis().equals("repair");
    }
  }

  /** A step of a partner's arousal. */
  record Step(String partner, int at, int level) {}

  /** From here on the strip is in this state: c, n or s. */
  record Press(char state, int at) {}

  /** What partners showed at a known time. */
  List<Mark> seen() {
    return marks.stream().filter(mark -> mark.timed() && mark.ofPartners()).toList();
  }

  static List<RawHour> of(Connection connection, UUID couple) throws SQLException {
    List<RawHour> hours = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            select s.id, s.started_at, s.closed_at is not null as kept,
              round(extract(epoch from s.ended_at - s.started_at) * 1000)::int as length,
              (select count(*) from session_pause p where p.series_id = s.id) as pauses
            from therapy_session s where s.couple_id = ? and s.ended_at is not null
            order by s.started_at""")) {
      statement.setObject(1, couple);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          if (row.getInt("pauses") > 0) {
            throw new IllegalStateException("a told session has a pause");
          }
          UUID id = row.getObject("id", UUID.class);
          hours.add(
              new RawHour(
                  id,
                  row.getTimestamp("started_at").toInstant(),
                  row.getInt("length"),
                  row.getBoolean("kept"),
                  marks(connection, id),
                  steps(connection, id),
                  strip(connection, id),
                  dismissed(connection, id)));
        }
      }
    }
    return hours;
  }

  private static List<Mark> marks(Connection connection, UUID session) throws SQLException {
    return rows(
        connection,
        "select * from moment where series_id = ? and not voided order by offset_ms, press_order",
        session,
        row ->
            new Mark(
                row.getObject("id", UUID.class),
                row.getString("actor_code"),
                CODES.concept(new Code(row.getString("code"))),
                row.getString("feeling_code") == null
                    ? null
                    : new Code(row.getString("feeling_code")),
                row.getInt("offset_ms"),
                Set.of("live", "video").contains(row.getString("capture_code")),
                row.getBoolean("prompted"),
                row.getObject("answers_id", UUID.class)));
  }

  private static List<Step> steps(Connection connection, UUID session) throws SQLException {
    return rows(
        connection,
        "select * from arousal_step where series_id = ? and not voided"
            + " order by offset_ms, press_order",
        session,
        row ->
            new Step(
                row.getString("partner_code"),
                row.getInt("offset_ms"),
                row.getInt("arousal_level")));
  }

  private static List<Press> strip(Connection connection, UUID session) throws SQLException {
    return rows(
        connection,
        "select * from loop_change where series_id = ? and not voided"
            + " order by offset_ms, press_order",
        session,
        row -> new Press(row.getString("state_code").charAt(0), row.getInt("offset_ms")));
  }

  private static Set<UUID> dismissed(Connection connection, UUID session) throws SQLException {
    return Set.copyOf(
        rows(
            connection,
            "select first_moment_id from episode where session_id = ? and review = 'DISMISSED'",
            session,
            row -> row.getObject(1, UUID.class)));
  }

  /** Reads one row. */
  interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  static <T> List<T> rows(Connection connection, String query, UUID of, Reading<T> reading)
      throws SQLException {
    List<T> read = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setObject(1, of);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          read.add(reading.of(row));
        }
      }
    }
    return read;
  }
}
