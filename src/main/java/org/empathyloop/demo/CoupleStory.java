package org.empathyloop.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.empathyloop.couple.PartnerLetter;
import org.jspecify.annotations.Nullable;

/**
 * What is told of one couple besides its sessions, as it stands in {@code couple.json}.
 *
 * @param secrets code of the policy on secrets that both signed
 * @param namings what the therapist made of their cycle, version by version
 */
record CoupleStory(
    PersonStory a,
    PersonStory b,
    Course course,
    String secrets,
    List<Release> releases,
    List<GoalStory> goals,
    List<Naming> namings) {

  PersonStory partner(PartnerLetter letter) {
    return switch (letter) {
      case A -> a;
      case B -> b;
    };
  }

  /**
   * One of the two.
   *
   * @param born as an ISO date
   * @param recordNumber in the clinic's own system
   * @param wish what brings this partner here, in own words
   */
  record PersonStory(
      String given, String family, String pronouns, String born, String recordNumber, String wish) {
    LocalDate birthDate() {
      return LocalDate.parse(born);
    }
  }

  /**
   * When the sessions were.
   *
   * @param finished whether care ended with the last session
   * @param startsAt local time of day, as {@code HH:MM}
   * @param lastSessionDaysAgo counted back from the day of the first start
   * @param daysBeforeLastSession one for each session, in their order; the last is 0
   */
  record Course(
      boolean finished,
      String startsAt,
      int lastSessionDaysAgo,
      List<Integer> daysBeforeLastSession) {
    int sessions() {
      return daysBeforeLastSession.size();
    }
  }

  /** One partner's consent to release, signed when care began. */
  record Release(String partner, int daysLeft) {}

  /**
   * @param owner {@code a}, {@code b} or {@code couple}
   * @param kind {@code send}, {@code receive} or {@code stay}
   * @param levels five, the lowest first
   * @param dueInDays after the day of the first start; negative when it is past
   * @param baseline where they were when care began, -2 to 2
   * @param ratings one list for {@code a}, {@code b} and {@code therapist}, one entry a session
   */
  record GoalStory(
      String title,
      String owner,
      String kind,
      List<String> levels,
      int dueInDays,
      int baseline,
      Map<String, List<Integer>> ratings) {}

  /**
   * One version of the map of their cycle.
   *
   * @param session number of the session at whose end it was made
   * @param nodes own words of each partner, {@code a} and {@code b}
   * @param statements those that were said in other words than the chart proposes
   */
  record Naming(int session, Map<String, OwnWords> nodes, List<Statement> statements) {}

  /** What only the partner can say: what the other's cue tells, and what is needed. */
  record OwnWords(@Nullable String meaning, @Nullable String need) {}

  /** One direction of the naming statement, with who agreed to it that day. */
  record Statement(
      String speaker,
      String noticed,
      String felt,
      String did,
      String question,
      List<String> agreedBy) {}
}
