package org.empathyloop.note;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.empathyloop.cycle.ChartedCycles;
import org.empathyloop.cycle.ChartedCycles.CountedEpisode;
import org.empathyloop.cycle.RepairAttempt;
import org.empathyloop.cycle.SidewaysEpisode;
import org.empathyloop.session.ChartedMoment;
import org.empathyloop.vocabulary.Code;

/**
 * Everything that the chart has to say about one session, for its note.
 *
 * @param zone of the practice, for the times of day
 * @param cycles the timeline, and the episodes that count
 * @param repairs in the order of time
 */
record SessionEvidence(
    Instant startedAt,
    Instant endedAt,
    ZoneId zone,
    ChartedCycles cycles,
    List<RepairAttempt> repairs,
    List<ReachedGoal> goals,
    MomentWords words) {
  /** Opens the private safety review; it is printed in no record that is shared. */
  private static final Code SAFETY = new Code("safety-flag");

  private static final Set<String> KEY_AXES = Set.of("congruence", "affect", "repair", "mark");
  private static final Set<Code> KEY_CODES =
      Set.of(
          new Code("disclose"),
          new Code("name-cycle"),
          new Code("change-cue"),
          new Code("notice-echo"));

  SessionEvidence {
    repairs = List.copyOf(repairs);
    goals = List.copyOf(goals);
  }

  /** All moments in the order of time, without what only the safety review may see. */
  List<ChartedMoment> moments() {
    return cycles.timeline().moments().stream()
        .filter(moment -> !moment.code().equals(SAFETY))
        .toList();
  }

  /** The sideways episodes in which both took part. */
  List<SidewaysEpisode> sideways() {
    return cycles.episodes().stream()
        .map(CountedEpisode::found)
        .filter(SidewaysEpisode.class::isInstance)
        .map(SidewaysEpisode.class::cast)
        .filter(episode -> !episode.oneSided())
        .toList();
  }

  /** The moments that a note usually tells of: turning points, feelings, repairs, marks. */
  Set<UUID> keyMoments() {
    Set<UUID> key = new HashSet<>();
    sideways().forEach(episode -> key.add(episode.moments().get(0)));
    moments().stream().filter(this::isKey).map(ChartedMoment::id).forEach(key::add);
    return key;
  }

  private boolean isKey(ChartedMoment moment) {
    return moment.feeling() != null
        || KEY_CODES.contains(moment.code())
        || KEY_AXES.contains(words.codes().concept(moment.code()).axis());
  }
}
