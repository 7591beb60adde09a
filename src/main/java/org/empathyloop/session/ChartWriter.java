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
import org.empathyloop.vocabulary.CodeBook;
import org.jspecify.annotations.Nullable;

/**
 * Writes commands into one session: first each into the log, then the marks that they make, then
 * the marks that they amend or take back, which are read again from all their commands. So the
 * order of arrival makes no difference (EL-SES-005), and a refusal names its command (EL-SES-004).
 */
final class ChartWriter {
  private final TherapySession session;
  private final SessionStore store;
  private final WordsSeal words;
  private final CommandCheck check;
  private final Map<UUID, CommandRow> rows = new HashMap<>();
  private final List<CommandRow> written = new ArrayList<>();
  private final Set<UUID> touched = new LinkedHashSet<>();
  private final Set<UUID> moments = new LinkedHashSet<>();
  private final Set<UUID> answers = new LinkedHashSet<>();

  ChartWriter(TherapySession session, SessionStore store, CodeBook codes, WordsSeal words) {
    this.session = session;
    this.store = store;
    this.words = words;
    this.check = new CommandCheck(codes, this::find);
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
        log(new CommandRow(session.id(), command, by, received), command, now);
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

  private void fetchTargets(List<PadCommand> fresh) {
    Set<UUID> targets =
        fresh.stream().map(PadCommand::target).filter(Objects::nonNull).collect(Collectors.toSet());
    store.commands(session.id(), targets).forEach(row -> rows.put(row.id(), row));
  }

  private void log(CommandRow row, PadCommand command, Instant now) {
    session.admit(row, now);
    check.check(row);
    if (command instanceof PadCommand.AddWords said) {
      row.seal(words.sealForLog(row.id(), said.words()));
    }
    rows.put(row.id(), row);
    written.add(row);
    store.add(row);
    mark(row);
  }

  private void mark(CommandRow row) {
    switch (row.kind()) {
      case PRESS -> markPress(row);
      case STATE -> store.add(new LoopChange(row));
      case AROUSAL -> store.add(new ArousalMark(row, Objects.requireNonNull(row.partner())));
      case ANSWER -> markAnswer(row);
      case PAUSE -> store.add(new SessionPause(row));
      case STRENGTH, REFINE, WORDS, RESUME -> touched.add(Objects.requireNonNull(row.target()));
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
    List<CommandRow> onRoots = store.commandsOn(session.id(), touched);
    Set<UUID> amendments = new HashSet<>();
    onRoots.stream().filter(row -> row.kind().amends()).forEach(row -> amendments.add(row.id()));
    List<CommandRow> all = new ArrayList<>(onRoots);
    all.addAll(store.commandsOn(session.id(), amendments));
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
      case PRESS -> replayPress(root, amendments, voided);
      case STATE -> with(LoopChange.class, root, mark -> mark.voided(voided));
      case AROUSAL -> with(ArousalMark.class, root, mark -> mark.voided(voided));
      case ANSWER -> replayAnswer(root, voided);
      case PAUSE -> with(SessionPause.class, root, mark -> mark.replay(last(amendments), voided));
      case STRENGTH, REFINE, WORDS, RESUME, UNDO, REDO ->
          throw new IllegalStateException("a root makes a mark, " + root.kind() + " does not");
    }
  }

  private void replayPress(CommandRow press, List<CommandRow> amendments, boolean voided) {
    if (check.stepsArousal(press)) {
      with(ArousalMark.class, press, mark -> mark.voided(voided));
      return;
    }
    with(
        Moment.class,
        press,
        moment -> {
          moment.replay(press, amendments, voided);
          moment.say(
              saidLast(moment.id(), amendments),
              amendments.stream().anyMatch(row -> row.kind() == CommandKind.WORDS));
          moments.add(moment.id());
          answersTo(moment).forEach(answers::add);
        });
  }

  private void replayAnswer(CommandRow answer, boolean voided) {
    with(RoomAnswer.class, answer, mark -> mark.voided(voided));
    answers.add(answer.id());
  }

  /** They tell who was asked, which the question may say otherwise now. */
  private Stream<UUID> answersTo(Moment question) {
    return CommandCheck.answersTo(question.code()).isEmpty()
        ? Stream.empty()
        : store.answersTo(question.id()).stream().map(RoomAnswer::id);
  }

  private byte @Nullable [] saidLast(UUID moment, List<CommandRow> amendments) {
    return newestFirst(amendments)
        .filter(row -> row.wordsSealed() != null)
        .findFirst()
        .map(row -> words.toChart(row.id(), Objects.requireNonNull(row.wordsSealed()), moment))
        .orElse(null);
  }

  private static @Nullable Long last(List<CommandRow> resumes) {
    return newestFirst(resumes).findFirst().map(CommandRow::offsetMs).orElse(null);
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
      known = store.commands(session.id(), List.of(id)).stream().findFirst().orElse(null);
      if (known != null) {
        rows.put(id, known);
      }
    }
    return known;
  }
}
