package org.empathyloop.note;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.ConnectingEpisode;
import org.empathyloop.cycle.CyclePattern;
import org.empathyloop.cycle.RepairAttempt;
import org.empathyloop.cycle.SidewaysEpisode;
import org.empathyloop.disclosure.Audience;
import org.empathyloop.regulation.AttainmentLevel;
import org.empathyloop.session.ChartedMoment;
import org.empathyloop.shared.text.Dates;
import org.empathyloop.shared.text.Text;
import org.empathyloop.vocabulary.Code;

/**
 * EL-NOTE-001: the first draft of a note, said from the chart alone. Every number is counted here;
 * a heading about which nothing was charted stays empty for the therapist.
 */
final class Prefill {
  private static final double MINUTE_MS = 60_000;
  private static final Code NAME_CYCLE = new Code("name-cycle");

  private final SessionEvidence evidence;
  private final Text text;

  Prefill(SessionEvidence evidence) {
    this.evidence = evidence;
    this.text = evidence.words().text();
  }

  /** One paragraph a heading of the template, and one a partner for that partner's goals. */
  List<DraftParagraph> paragraphs() {
    List<DraftParagraph> paragraphs = new ArrayList<>();
    paragraphs.add(DraftParagraph.about(NoteTopic.ATTENDANCE, attendance(), List.of()));
    paragraphs.add(focus());
    for (PartnerLetter partner : PartnerLetter.values()) {
      paragraphs.add(new PartnerAccount(evidence, partner).paragraph());
    }
    paragraphs.add(response());
    paragraphs.add(cycle());
    paragraphs.add(DraftParagraph.about(NoteTopic.PROGRESS, progress(Audience.JOINT), List.of()));
    for (PartnerLetter partner : PartnerLetter.values()) {
      String own = progress(Audience.of(partner));
      if (!own.isEmpty()) {
        paragraphs.add(
            DraftParagraph.about(NoteTopic.PROGRESS, Audience.of(partner), new Prose(own)));
      }
    }
    for (NoteTopic blank :
        List.of(NoteTopic.RISK_A, NoteTopic.RISK_B, NoteTopic.THOUGHT, NoteTopic.PRACTICE)) {
      paragraphs.add(DraftParagraph.about(blank, "", List.of()));
    }
    return paragraphs;
  }

  private String attendance() {
    var dates = new Dates(text, evidence.zone());
    long minutes = Duration.between(evidence.startedAt(), evidence.endedAt()).toMinutes();
    return text.get(
        "note.prefill.attendance",
        dates.dayAndYear(dates.dayOf(evidence.startedAt())),
        dates.time(evidence.startedAt()),
        dates.time(evidence.endedAt()),
        minutes,
        Prose.token(PartnerLetter.A),
        Prose.token(PartnerLetter.B));
  }

  private DraftParagraph focus() {
    List<SidewaysEpisode> sideways = evidence.sideways();
    if (sideways.isEmpty()) {
      return DraftParagraph.about(NoteTopic.FOCUS, text.get("note.prefill.no-sideways"), List.of());
    }
    List<SidewaysEpisode> closed =
        sideways.stream().filter(episode -> episode.latencyMs().isPresent()).toList();
    List<String> sentences = new ArrayList<>();
    sentences.add(text.get("note.prefill.sideways", sideways.size()));
    if (!closed.isEmpty()) {
      sentences.add(
          text.get(
              "note.prefill.closed",
              closed.size(),
              sideways.size(),
              listed(closed, episode -> minutes(episode.latencyMs().orElseThrow()))));
    }
    int open = sideways.size() - closed.size();
    if (open > 0) {
      sentences.add(text.get("note.prefill.open", open));
    }
    List<UUID> onsets = sideways.stream().map(episode -> episode.moments().get(0)).toList();
    return DraftParagraph.about(NoteTopic.FOCUS, String.join(" ", sentences), onsets);
  }

  private DraftParagraph response() {
    List<String> sentences = new ArrayList<>();
    long connecting =
        evidence.cycles().episodes().stream()
            .filter(episode -> episode.found() instanceof ConnectingEpisode)
            .count();
    if (connecting > 0) {
      sentences.add(text.get("note.prefill.connecting", connecting));
    }
    List<RepairAttempt> repairs = evidence.repairs();
    if (!repairs.isEmpty()) {
      long accepted = repairs.stream().filter(repair -> repair.outcome().accepted()).count();
      sentences.add(text.get("note.prefill.repairs", accepted, repairs.size()));
    }
    List<UUID> moments = repairs.stream().map(RepairAttempt::moment).toList();
    return DraftParagraph.about(NoteTopic.RESPONSE, String.join(" ", sentences), moments);
  }

  private DraftParagraph cycle() {
    List<String> sentences = new ArrayList<>();
    Map<CyclePattern, Long> patterns =
        evidence.cycles().episodes().stream()
            .filter(episode -> episode.found() instanceof SidewaysEpisode side && !side.oneSided())
            .collect(Collectors.groupingBy(episode -> episode.pattern(), Collectors.counting()));
    int all = evidence.sideways().size();
    for (CyclePattern pattern : CyclePattern.values()) {
      long seen = patterns.getOrDefault(pattern, 0L);
      if (seen > 0) {
        sentences.add(text.get("note.prefill.pattern", label(pattern.code()), seen, all));
      }
    }
    List<ChartedMoment> named =
        evidence.moments().stream().filter(moment -> moment.code().equals(NAME_CYCLE)).toList();
    if (!named.isEmpty()) {
      String times =
          named.stream()
              .map(moment -> MomentWords.time(moment.offsetMs()))
              .collect(Collectors.joining(", "));
      sentences.add(text.get("note.prefill.named", times));
    }
    return DraftParagraph.about(
        NoteTopic.CYCLE,
        String.join(" ", sentences),
        named.stream().map(ChartedMoment::id).toList());
  }

  /**
   * EL-NOTE-006: a paragraph that one partner's consent releases names that partner's own goals
   * only. It tells how the partner rated a joint goal, but not what that goal says, and nothing of
   * the other's goals.
   */
  private String progress(Audience audience) {
    List<String> sentences = new ArrayList<>();
    for (ReachedGoal goal : evidence.goals()) {
      if (goal.audience() == audience) {
        goal.byTherapist()
            .ifPresent(
                level -> sentences.add(text.get("note.prefill.goal", goal.title(), said(level))));
      }
      for (PartnerLetter partner : PartnerLetter.values()) {
        if (Audience.of(partner) == audience) {
          goal.by(partner).flatMap(level -> rated(goal, partner, level)).ifPresent(sentences::add);
        }
      }
    }
    return String.join(" ", sentences);
  }

  private Optional<String> rated(ReachedGoal goal, PartnerLetter by, AttainmentLevel level) {
    if (goal.audience() == Audience.of(by)) {
      return Optional.of(
          text.get("note.prefill.goal-own", Prose.token(by), goal.title(), said(level)));
    }
    return goal.audience() == Audience.JOINT
        ? Optional.of(text.get("note.prefill.goal-joint", Prose.token(by), said(level)))
        : Optional.empty();
  }

  private String said(AttainmentLevel level) {
    return text.get("note.level." + (level.value() - AttainmentLevel.LOWEST));
  }

  private String label(Code code) {
    return evidence.words().codes().concept(code).label(text.locale());
  }

  private String minutes(long ms) {
    return String.format(text.locale(), "%.1f", ms / MINUTE_MS);
  }

  private <T> String listed(List<T> items, Function<T, String> words) {
    List<String> all = items.stream().map(words).toList();
    if (all.size() == 1) {
      return all.get(0);
    }
    String start = String.join(", ", all.subList(0, all.size() - 1));
    return text.get("note.and", start, all.get(all.size() - 1));
  }
}
