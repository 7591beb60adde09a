package org.empathyloop.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.session.SessionSummary;

/**
 * A couple with its sessions.
 *
 * @param sessions the earliest first
 */
public record Case(CoupleSummary couple, List<SessionSummary> sessions) {
  /** Who needs the therapist first: running sessions, then today's, then the latest seen. */
  static final Comparator<Case> BY_URGENCY =
      Comparator.comparing((Case a) -> a.running().isEmpty())
          .thenComparing(Case::latestStart, Comparator.reverseOrder());

  public Case {
    sessions = sessions.stream().sorted(Comparator.comparing(SessionSummary::startedAt)).toList();
  }

  /** The session that goes on now. */
  public Optional<SessionSummary> running() {
    return latest().filter(SessionSummary::running);
  }

  /** The last session that was charted to its end. */
  public Optional<SessionSummary> lastEnded() {
    return sessions.stream().filter(session -> !session.running()).reduce((a, b) -> b);
  }

  /** Ended sessions whose wrap-up was not done. */
  public List<SessionSummary> toWrapUp() {
    return sessions.stream().filter(SessionSummary::wrappingUp).toList();
  }

  /** The last session of this day. */
  public Optional<SessionSummary> on(LocalDate day, ZoneId zone) {
    return latest().filter(session -> LocalDate.ofInstant(session.startedAt(), zone).equals(day));
  }

  /** The number of the session that is running, or else of the next one; 1 for the first. */
  public int sessionNumber() {
    return running().isPresent() ? sessions.size() : sessions.size() + 1;
  }

  /** The number of a session of this couple; 1 for the first. */
  public int numberOf(SessionSummary session) {
    return sessions.indexOf(session) + 1;
  }

  private Optional<SessionSummary> latest() {
    return sessions.isEmpty() ? Optional.empty() : Optional.of(sessions.get(sessions.size() - 1));
  }

  private Instant latestStart() {
    return latest().map(SessionSummary::startedAt).orElse(Instant.EPOCH);
  }

  /** Names of clients stay out of logs. */
  @Override
  public String toString() {
    return "Case[" + couple.id() + ", " + sessions.size() + " sessions]";
  }
}
