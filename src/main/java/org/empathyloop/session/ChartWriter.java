package org.empathyloop.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.jspecify.annotations.Nullable;

/**
 * Writes commands into one session: first each into the log, then the marks that they make, then
 * the marks that they amend or take back, which are read again from all their commands. So the
 * order of arrival makes no difference (EL-SES-005), and a refusal names its command (EL-SES-004).
 */
final class ChartWriter {
  private final TherapySession session;
  private final Series series;
  private final SessionStore store;
  private final WordsSeal words;
  private final CommandCheck check;
  private final ChartRules rules;
  private final Map<UUID, CommandRow> rows = new HashMap<>();
  private final List<CommandRow> written = new ArrayList<>();
  private final Set<UUID> touched = new LinkedHashSet<>();
  private final Set<UUID> moments = new LinkedHashSet<>();
  private final Set<UUID> answers = new LinkedHashSet<>();

  ChartWriter(
      TherapySession session, Series series, SessionStore store, CodeBook codes, WordsSeal words) {
    this.session = session;
    this.series = series;
    this.store = store;
    this.words = words;
    this.check =
        new CommandCheck(codes, this::find, id -> store.mark(Moment.class, id).map(Moment::code));
    this.rules = new ChartRules(codes);
  }

  /**
   * @param fresh commands not stored before
   * @param received by the wall clock
   * @param now where the session stands
   * @throws EmpathyLoopException naming the command that was refused; nothing may then be committed
   */
  ChartChange write(List<PadCommand> fresh, PractitionerId by, Instant received, Instant now) {
    fetchTargets(fresh);
    for (PadCommand command : fresh) {
      try {
        log(new CommandRow(series, command, by, received), command, now);
      } catch (EmpathyLoopException refused) {
        throw refused.with("command", command.stamp().id());
      }
    }
    replayTouched();
    return new ChartChange(moments, answers);
  }

  /** What has been written into the log. */
  List<CommandRow> written() {
    return List.copyOf(written);
  }

  /**
   * An edit of the timeline, after the session: it comes after all that a pad sent, in the order in
   * which edits are made, and it must leave a chart that makes sense (EL-SES-034).
   *
   * @param number its place among the edits of the series
   * @param reason why a closed session is amended; null while it is not closed
   * @throws EmpathyLoopException with {@link Fault#MOMENT_ANSWERS_LATER} or another fault of the
   *     rules
   */
  ChartChange edit(
      PadCommand edit, PractitionerId by, Instant at, int number, @Nullable String reason) {
    fetchTargets(List.of(edit));
    CommandRow row = new CommandRow(series, edit, by, at);
    row.edited(number);
    if (reason != null) {
      row.sealReason(words.sealForLog(WordsSeal.Said.REASON, row.id(), reason));
    }
    log(row, edit, at);
    replayTouched();
    moments.forEach(this::requireSense);
    requireNoRemarkAnswered(row);
    return new ChartChange(moments, answers);
  }

  private void requireNoRemarkAnswered(CommandRow edit) {
    UUID linked = edit.answers();
    UUID target = edit.target();
    ChartRules.requireNoRemarkAnswered(
        edit,
        linked == null ? null : store.mark(Moment.class, linked).orElse(null),
        target == null ? List.of() : store.answering(series, target));
  }

  /** A moment that is gone, or a remark, is answered by none; what answered it is told anew. */
  private void touchAnswers(UUID moment) {
    store.answering(series, moment).forEach(answer -> moments.add(answer.id()));
  }

  private void requireSense(UUID id) {
    Moment moment = store.mark(Moment.class, id).orElseThrow();
    if (!moment.voided()) {
      UUID answered = moment.answers();
      rules.check(
          moment,
          answered == null ? null : store.mark(Moment.class, answered).orElse(null),
          store.answering(series, id));
    }
  }

  private void fetchTargets(List<PadCommand> fresh) {
    Set<UUID> targets =
        fresh.stream().map(PadCommand::target).filter(Objects::nonNull).collect(Collectors.toSet());
    store.commands(series, targets).forEach(row -> rows.put(row.id(), row));
  }

  private void log(CommandRow row, PadCommand command, Instant now) {
    session.admit(row, now);
    check.check(row);
    if (command instanceof PadCommand.AddWords said) {
      row.sealWords(words.sealForLog(WordsSeal.Said.WORDS, row.id(), said.words()));
    } else if (command instanceof PadCommand.Revise revise) {
      seal(row, revise.revision());
    }
    rows.put(row.id(), row);
    written.add(row);
    store.add(row);
    mark(row);
  }

  private void seal(CommandRow row, Revision revision) {
    String said = revision.value(Part.WORDS, String.class);
    if (said != null) {
      row.sealWords(words.sealForLog(WordsSeal.Said.WORDS, row.id(), said));
    }
    String meant = revision.value(Part.MEANING, String.class);
    if (meant != null) {
      row.sealMeaning(words.sealForLog(WordsSeal.Said.MEANING, row.id(), meant));
    }
  }

  private void mark(CommandRow row) {
    switch (row.kind()) {
      case PRESS, SPLIT -> markPress(row);
      case STATE -> markState(row);
      case AROUSAL -> store.add(new ArousalMark(row, Objects.requireNonNull(row.partner())));
      case ANSWER -> markAnswer(row);
      case PAUSE -> store.add(new SessionPause(row));
      case STRENGTH, REFINE, WORDS, RESUME, REVISE, STRIKE ->
          touched.add(Objects.requireNonNull(row.target()));
      case UNDO, REDO -> touched.add(rootOf(Objects.requireNonNull(row.target())));
    }
  }

  private void markPress(CommandRow press) {
    if (check.stepsArousal(press)) {
      MomentActor actor = Objects.requireNonNull(press.actor());
      store.add(new ArousalMark(press, actor.partner().orElseThrow()));
    } else {
      store.add(new Moment(press));
      moments.add(press.id());
    }
  }

  private void markState(CommandRow row) {
    store.add(new LoopChange(row));
    loopChanged();
  }

  /** What was confirmed of the first series holds no longer. */
  private void loopChanged() {
    if (series.first()) {
      session.loopChanged();
    }
  }

  private void markAnswer(CommandRow answer) {
    store.add(new RoomAnswer(answer));
    answers.add(answer.id());
  }

  /** The mark that a command is about: its own, or the one that it amends. */
  private UUID rootOf(UUID id) {
    CommandRow command = Objects.requireNonNull(find(id));
    return command.kind().amends() ? Objects.requireNonNull(command.target()) : id;
  }

  private void replayTouched() {
    if (touched.isEmpty()) {
      return;
    }
    List<CommandRow> onRoots = store.commandsOn(series, touched);
    Set<UUID> amendments = new HashSet<>();
    onRoots.stream().filter(row -> row.kind().amends()).forEach(row -> amendments.add(row.id()));
    List<CommandRow> all = new ArrayList<>(onRoots);
    all.addAll(store.commandsOn(series, amendments));
    Reversals reversals = new Reversals(all);
    for (UUID root : touched) {
      replay(Objects.requireNonNull(find(root)), standing(root, onRoots, reversals), reversals);
    }
  }

  private static List<CommandRow> standing(
      UUID root, List<CommandRow> onRoots, Reversals reversals) {
    return onRoots.stream()
        .filter(row -> row.kind().amends() && root.equals(row.target()) && !reversals.hit(row))
        .sorted(CommandRow.BY_TIME)
        .toList();
  }

  private void replay(CommandRow root, List<CommandRow> amendments, Reversals reversals) {
    boolean voided = reversals.hit(root);
    switch (root.kind()) {
      case PRESS, SPLIT -> replayPress(root, amendments, reversals);
      case STATE -> {
        with(LoopChange.class, root, mark -> mark.replay(root, amendments, voided));
        loopChanged();
      }
      case AROUSAL -> with(ArousalMark.class, root, mark -> mark.replay(root, amendments, voided));
      case ANSWER -> replayAnswer(root, voided);
      case PAUSE -> with(SessionPause.class, root, mark -> mark.replay(last(amendments), voided));
      case STRENGTH, REFINE, WORDS, RESUME, REVISE, STRIKE, UNDO, REDO ->
          throw new IllegalStateException("a root makes a mark, " + root.kind() + " does not");
    }
  }

  private void replayPress(CommandRow press, List<CommandRow> amendments, Reversals reversals) {
    boolean voided = reversals.hit(press);
    if (check.stepsArousal(press)) {
      with(ArousalMark.class, press, mark -> mark.replay(press, amendments, voided));
      return;
    }
    with(
        Moment.class,
        press,
        moment -> {
          boolean answerable = moment.answerable();
          Code before = moment.code();
          moment.replay(press, amendments, voided);
          if (moment.answerable() != answerable) {
            touchAnswers(moment.id());
          }
          if (reversals.amendedClosed(press)) {
            moment.turnedAfterClose();
          }
          byte[] said = saidLast(WordsSeal.Said.WORDS, moment.id(), amendments);
          moment.say(said, amendments.stream().anyMatch(row -> row.kind() == CommandKind.WORDS));
          moment.mean(saidLast(WordsSeal.Said.MEANING, moment.id(), amendments));
          moments.add(moment.id());
          answersTo(moment, before).forEach(answers::add);
        });
  }

  private void replayAnswer(CommandRow answer, boolean voided) {
    with(RoomAnswer.class, answer, mark -> mark.voided(voided));
    answers.add(answer.id());
  }

  /** They tell who was asked, or what, which the question may say otherwise now. */
  private Stream<UUID> answersTo(Moment question, Code before) {
    boolean asks =
        Stream.of(before, question.code())
            .anyMatch(code -> CommandCheck.answersTo(code).isPresent());
    return !asks ? Stream.empty() : store.answersTo(question.id()).stream().map(RoomAnswer::id);
  }

  /** What the last amendment that speaks of it says, sealed for the chart; null when none does. */
  private byte @Nullable [] saidLast(
      WordsSeal.Said said, UUID moment, List<CommandRow> amendments) {
    return newestFirst(amendments)
        .filter(row -> sealed(said, row) != null || row.clears(part(said)))
        .findFirst()
        .filter(row -> sealed(said, row) != null)
        .map(
            row -> words.toChart(said, row.id(), Objects.requireNonNull(sealed(said, row)), moment))
        .orElse(null);
  }

  private static byte @Nullable [] sealed(WordsSeal.Said said, CommandRow row) {
    return switch (said) {
      case WORDS -> row.wordsSealed();
      case MEANING -> row.meaningSealed();
      case REASON -> row.reasonSealed();
    };
  }

  private static Part part(WordsSeal.Said said) {
    return switch (said) {
      case WORDS -> Part.WORDS;
      case MEANING -> Part.MEANING;
      case REASON -> throw new IllegalArgumentException("a reason is no part of a moment");
    };
  }

  private static @Nullable Long last(List<CommandRow> resumes) {
    return newestFirst(resumes)
        .filter(row -> row.kind() == CommandKind.RESUME)
        .findFirst()
        .map(CommandRow::offsetMs)
        .orElse(null);
  }

  private static Stream<CommandRow> newestFirst(List<CommandRow> amendments) {
    return amendments.stream().sorted(CommandRow.BY_TIME.reversed());
  }

  private <T> void with(Class<T> type, CommandRow root, Consumer<T> change) {
    change.accept(store.mark(type, root.id()).orElseThrow());
  }

  private @Nullable CommandRow find(UUID id) {
    CommandRow known = rows.get(id);
    if (known == null) {
      known = store.commands(series, List.of(id)).stream().findFirst().orElse(null);
      if (known != null) {
        rows.put(id, known);
      }
    }
    return known;
  }
}
