package org.empathyloop.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.session.WordsSeal.Said;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.empathyloop.vocabulary.Coded;
import org.jspecify.annotations.Nullable;

/** Reads the log and the chart of a session as values. */
final class ChartReader {
  private final SessionStore store;
  private final Series series;
  private final WordsSeal words;

  ChartReader(SessionStore store, Series series, WordsSeal words) {
    this.store = store;
    this.series = series;
    this.words = words;
  }

  PadState state(TherapySession session, Instant now) {
    List<CommandRow> rows = store.commandsOf(series);
    Instant savedAt =
        rows.stream().map(CommandRow::receivedAt).max(Instant::compareTo).orElse(null);
    return new PadState(
        session.summary(),
        session.durationMs(now),
        rows.stream().map(this::sent).toList(),
        savedAt);
  }

  SessionTimeline timeline(TherapySession session, Instant now) {
    return timeline(
        new ChartMarks(
            session,
            store.moments(series),
            store.arousal(series),
            store.loop(series),
            store.pauses(series)),
        now);
  }

  static SessionTimeline timeline(ChartMarks marks, Instant now) {
    List<ChartedMoment> moments = charted(marks.moments());
    List<ArousalStep> arousal = marks.arousal().stream().map(ArousalMark::step).toList();
    List<LoopStrip.Entry> entries = marks.loop().stream().map(LoopChange::entry).toList();
    long end =
        LongStream.concat(
                LongStream.of(marks.session().durationMs(now)),
                LongStream.concat(
                    moments.stream().mapToLong(ChartedMoment::offsetMs),
                    LongStream.concat(
                        arousal.stream().mapToLong(ArousalStep::offsetMs),
                        entries.stream().mapToLong(LoopStrip.Entry::offsetMs))))
            .max()
            .orElseThrow();
    List<Pause> pauses =
        apart(marks.pauses().stream().flatMap(pause -> pause.pause(end).stream()).toList());
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
        standing.add(linked(moment));
      }
    }
    Map<UUID, MomentDetail> details = new HashMap<>();
    standing.forEach(moment -> details.put(moment.id(), detail(moment.id())));
    return new MomentsCharted(session.summary(), standing, details, takenBack);
  }

  /** These answers alone, as they stand now; without its question an answer stands for nothing. */
  RoomAnswered answered(TherapySession session, Set<UUID> answers, CodeBook codes) {
    List<GivenAnswer> standing = new ArrayList<>();
    Set<UUID> takenBack = new HashSet<>();
    for (UUID id : answers) {
      RoomAnswer answer = store.mark(RoomAnswer.class, id).orElseThrow();
      Moment question = store.mark(Moment.class, answer.question()).orElseThrow();
      boolean fits = CommandCheck.answers(codes, question.code(), answer.code());
      if (answer.voided() || question.voided() || !fits) {
        takenBack.add(id);
      } else {
        standing.add(answer.given(question));
      }
    }
    return new RoomAnswered(session.summary(), standing, takenBack);
  }

  /** What else stands about a moment, without its free text. */
  private MomentDetail detail(UUID id) {
    Moment moment = store.mark(Moment.class, id).orElseThrow();
    return new MomentDetail(moment.channels(), moment.finality());
  }

  /** Without a link to a moment that was taken back, or to a remark. */
  private ChartedMoment linked(Moment moment) {
    UUID answers = moment.answers();
    boolean stands =
        answers != null && store.mark(Moment.class, answers).filter(Moment::answerable).isPresent();
    return stands ? moment.charted() : moment.chartedWithoutAnswers();
  }

  private static List<ChartedMoment> charted(List<Moment> moments) {
    Set<UUID> standing =
        moments.stream().filter(Moment::answerable).map(Moment::id).collect(Collectors.toSet());
    return moments.stream()
        .map(
            moment ->
                standing.contains(moment.answers())
                    ? moment.charted()
                    : moment.chartedWithoutAnswers())
        .toList();
  }

  /** The chart as the timeline shows it, free text included. */
  TimelineChart toEdit(TherapySession session, Instant now, UUID device) {
    SessionTimeline timeline = timeline(session, now);
    Map<UUID, ChartedMoment> charted = new HashMap<>();
    timeline.moments().forEach(moment -> charted.put(moment.id(), moment));
    List<CommandRow> edits = store.edits(series);
    Set<UUID> edited = edits.stream().map(CommandRow::target).collect(Collectors.toSet());
    List<DetailedMoment> moments =
        store.moments(series).stream()
            .map(
                moment ->
                    detailed(
                        moment,
                        Objects.requireNonNull(charted.get(moment.id())),
                        edited.contains(moment.id())))
            .toList();
    EditStack stack = new EditStack(edits, device);
    return new TimelineChart(
        session.summary(),
        timeline,
        moments,
        store.loop(series).stream().map(LoopChange::mark).toList(),
        new EditHistory(store, series, words).of(edits),
        edits.size(),
        stack.undo().map(CommandRow::id).orElse(null),
        stack.redo().map(CommandRow::id).orElse(null));
  }

  private DetailedMoment detailed(Moment moment, ChartedMoment charted, boolean edited) {
    byte[] said = moment.wordsSealed();
    byte[] meant = moment.meaningSealed();
    return new DetailedMoment(
        charted,
        moment.channels(),
        moment.certainty(),
        meant == null ? null : words.openFromChart(Said.MEANING, moment.id(), meant),
        said == null ? null : words.openFromChart(Said.WORDS, moment.id(), said),
        moment.finality(),
        edited);
  }

  /** EL-SES-036: what was changed after the close, whether it was undone again or not. */
  AfterClose afterClose() {
    Map<UUID, Finality> moments = new HashMap<>();
    store.moments(series).stream()
        .filter(moment -> moment.finality() != Finality.FINAL)
        .forEach(moment -> moments.put(moment.id(), moment.finality()));
    boolean loop = false;
    Set<PartnerLetter> arousal = EnumSet.noneOf(PartnerLetter.class);
    for (UUID mark : amendedMarks()) {
      loop |= store.mark(LoopChange.class, mark).isPresent();
      store.mark(ArousalMark.class, mark).ifPresent(step -> arousal.add(step.step().partner()));
    }
    return new AfterClose(moments, loop, arousal);
  }

  private Set<UUID> amendedMarks() {
    List<CommandRow> edits = store.edits(series);
    Map<UUID, CommandRow> byId = new HashMap<>();
    edits.forEach(edit -> byId.put(edit.id(), edit));
    return edits.stream()
        .filter(CommandRow::amendsClosed)
        .map(edit -> edit.kind().turns() ? byId.get(edit.target()) : edit)
        .map(edit -> Objects.requireNonNull(edit))
        .map(edit -> edit.kind().amends() ? Objects.requireNonNull(edit.target()) : edit.id())
        .collect(Collectors.toSet());
  }

  Optional<String> words(UUID id) {
    return store
        .mark(Moment.class, id)
        .filter(moment -> moment.series().equals(series))
        .flatMap(moment -> Optional.ofNullable(moment.wordsSealed()))
        .map(said -> words.openFromChart(Said.WORDS, id, said));
  }

  List<OpenQuestion> openQuestions(CodeBook codes) {
    Map<UUID, List<Code>> given =
        store.answers(series).stream()
            .collect(
                Collectors.groupingBy(
                    RoomAnswer::question,
                    Collectors.mapping(RoomAnswer::code, Collectors.toList())));
    return store.moments(series).stream()
        .filter(
            moment ->
                given.getOrDefault(moment.id(), List.of()).stream()
                    .noneMatch(answer -> CommandCheck.answers(codes, moment.code(), answer)))
        .flatMap(ChartReader::question)
        .toList();
  }

  SessionReview review(TherapySession session, Instant now, CodeBook codes) {
    SessionTimeline timeline = timeline(session, now);
    List<ChartedMoment> wordsToCome =
        store.moments(series).stream().filter(Moment::wordsToCome).map(Moment::charted).toList();
    return new SessionReview(
        wordsToCome,
        PracticeUse.of(timeline, codes),
        Mismatch.of(timeline, codes),
        store.pauses(series).stream().flatMap(pause -> pause.open().stream()).toList(),
        session.loopConfirmed());
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
        row.editNo(),
        row.kind(),
        row.offsetMs(),
        row.byWall(),
        row.target(),
        row.atMs(),
        text(row.actor()),
        text(row.code()),
        text(row.feeling()),
        text(row.partner()),
        level == null ? null : level.level(),
        text(row.state()),
        row.strength(),
        row.prompted(),
        said == null ? null : words.openFromLog(Said.WORDS, row.id(), said),
        row.cleared());
  }

  private static @Nullable String text(@Nullable Coded coded) {
    return Coded.toColumn(coded);
  }

  private static @Nullable String text(@Nullable Code code) {
    return code == null ? null : code.value();
  }
}
