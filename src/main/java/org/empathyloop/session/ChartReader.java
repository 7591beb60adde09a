package org.empathyloop.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.empathyloop.vocabulary.Coded;
import org.jspecify.annotations.Nullable;

/** Reads the log and the chart of a session as values. */
final class ChartReader {
  private final SessionStore store;
  private final WordsSeal words;

  ChartReader(SessionStore store, WordsSeal words) {
    this.store = store;
    this.words = words;
  }

  PadState state(TherapySession session, Instant now) {
    List<CommandRow> rows = store.commandsOf(session.id());
    Instant savedAt =
        rows.stream().map(CommandRow::receivedAt).max(Instant::compareTo).orElse(null);
    return new PadState(
        session.summary(),
        session.durationMs(now),
        rows.stream().map(this::sent).toList(),
        savedAt);
  }

  SessionTimeline timeline(TherapySession session, Instant now) {
    SessionId id = session.id();
    List<ChartedMoment> moments = store.moments(id).stream().map(Moment::charted).toList();
    List<ArousalStep> arousal = store.arousal(id).stream().map(ArousalMark::step).toList();
    List<LoopStrip.Entry> entries = store.loop(id).stream().map(LoopChange::entry).toList();
    long end =
        LongStream.concat(
                LongStream.of(session.durationMs(now)),
                LongStream.concat(
                    moments.stream().mapToLong(ChartedMoment::offsetMs),
                    LongStream.concat(
                        arousal.stream().mapToLong(ArousalStep::offsetMs),
                        entries.stream().mapToLong(LoopStrip.Entry::offsetMs))))
            .max()
            .orElseThrow();
    List<Pause> pauses =
        apart(store.pauses(id).stream().flatMap(pause -> pause.pause(end).stream()).toList());
    return new SessionTimeline(
        end, moments, arousal, LoopStrip.stretches(entries, pauses, end), pauses);
  }

  /** These moments alone, as they stand now. */
  MomentsCharted charted(TherapySession session, Set<UUID> moments) {
    List<ChartedMoment> standing = new ArrayList<>();
    Set<UUID> takenBack = new HashSet<>();
    for (UUID id : moments) {
      Moment moment = store.mark(Moment.class, id).orElseThrow();
      if (moment.voided()) {
        takenBack.add(id);
      } else {
        standing.add(moment.charted());
      }
    }
    return new MomentsCharted(session.summary(), standing, takenBack);
  }

  /** These answers alone, as they stand now; without its question an answer stands for nothing. */
  RoomAnswered answered(TherapySession session, Set<UUID> answers) {
    List<GivenAnswer> standing = new ArrayList<>();
    Set<UUID> takenBack = new HashSet<>();
    for (UUID id : answers) {
      RoomAnswer answer = store.mark(RoomAnswer.class, id).orElseThrow();
      Moment question = store.mark(Moment.class, answer.question()).orElseThrow();
      if (answer.voided() || question.voided()) {
        takenBack.add(id);
      } else {
        standing.add(answer.given(question));
      }
    }
    return new RoomAnswered(session.summary(), standing, takenBack);
  }

  Optional<String> words(SessionId session, UUID id) {
    return store
        .mark(Moment.class, id)
        .filter(moment -> moment.isOf(session))
        .flatMap(moment -> Optional.ofNullable(moment.wordsSealed()))
        .map(said -> words.openFromChart(id, said));
  }

  List<OpenQuestion> openQuestions(SessionId session) {
    Set<UUID> answered =
        store.answers(session).stream().map(RoomAnswer::question).collect(Collectors.toSet());
    return store.moments(session).stream()
        .filter(moment -> !answered.contains(moment.id()))
        .flatMap(ChartReader::question)
        .toList();
  }

  SessionReview review(TherapySession session, Instant now, CodeBook codes) {
    SessionTimeline timeline = timeline(session, now);
    List<ChartedMoment> wordsToCome =
        store.moments(session.id()).stream()
            .filter(Moment::wordsToCome)
            .map(Moment::charted)
            .toList();
    return new SessionReview(
        wordsToCome, PracticeUse.of(timeline, codes), Mismatch.of(timeline, codes));
  }

  private static Stream<OpenQuestion> question(Moment moment) {
    return CommandCheck.answersTo(moment.code()).stream()
        .map(
            axis ->
                new OpenQuestion(
                    moment.id(), moment.actor(), moment.code(), moment.offsetMs(), axis));
  }

  /** Two devices may pause at once: what overlaps is one break. */
  private static List<Pause> apart(List<Pause> pauses) {
    var apart = new ArrayList<Pause>();
    for (Pause pause : pauses) {
      Pause before = apart.isEmpty() ? null : apart.get(apart.size() - 1);
      if (before != null && pause.fromMs() < before.toMs()) {
        apart.set(
            apart.size() - 1, new Pause(before.fromMs(), Math.max(before.toMs(), pause.toMs())));
      } else {
        apart.add(pause);
      }
    }
    return apart;
  }

  private PadState.Sent sent(CommandRow row) {
    Arousal level = row.level();
    byte[] said = row.wordsSealed();
    return new PadState.Sent(
        row.id(),
        row.device(),
        row.seq(),
        row.kind(),
        row.offsetMs(),
        row.byWall(),
        row.target(),
        text(row.actor()),
        text(row.code()),
        text(row.feeling()),
        text(row.partner()),
        level == null ? null : level.level(),
        text(row.state()),
        row.strength(),
        row.prompted(),
        said == null ? null : words.openFromLog(row.id(), said));
  }

  private static @Nullable String text(@Nullable Coded coded) {
    return Coded.toColumn(coded);
  }

  private static @Nullable String text(@Nullable Code code) {
    return code == null ? null : code.value();
  }
}
