package org.empathyloop.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.empathyloop.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/** A charted moment as it stands: what was pressed, and what was added or corrected since. */
@Entity
@Table(name = "moment")
class Moment {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "session_id")
  private UUID sessionId;

  @Column(name = "series_id")
  private UUID seriesId;

  private UUID device;

  @Column(name = "press_order")
  private int pressOrder;

  @Column(name = "actor_code")
  private MomentActor actor;

  private String code;

  @Column(name = "feeling_code")
  private @Nullable String feeling;

  @Column(name = "offset_ms")
  private long offsetMs;

  @Column(name = "by_wall")
  private boolean byWall;

  private int strength;

  @Column(name = "capture_code")
  private Capture capture;

  private boolean prompted;

  @Column(name = "answers_id")
  private @Nullable UUID answersId;

  private @Nullable String channels;

  @Enumerated(EnumType.STRING)
  private @Nullable Certainty certainty;

  @Enumerated(EnumType.STRING)
  private Finality finality;

  @Column(name = "words_sealed")
  private byte @Nullable [] wordsSealed;

  @Column(name = "meaning_sealed")
  private byte @Nullable [] meaningSealed;

  @Column(name = "words_to_come")
  private boolean wordsToCome;

  private boolean voided;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected Moment() {}

  @SuppressWarnings("NullAway.Init") // replay sets what can be amended
  Moment(CommandRow press) {
    this.id = press.id();
    this.sessionId = press.session().value();
    this.seriesId = press.series().id();
    this.device = press.device();
    this.pressOrder = press.seq();
    this.byWall = press.byWall();
    this.capture = Objects.requireNonNull(press.capture());
    replay(press, List.of(), false);
  }

  /**
   * Stands as pressed and then amended, in that order. The same commands always give the same
   * moment, in whatever order they arrived.
   *
   * @param amendments that were not taken back, in the order in which they count
   */
  final void replay(CommandRow press, List<CommandRow> amendments, boolean voided) {
    offsetMs = press.offsetMs();
    feeling = null;
    channels = null;
    certainty = null;
    answersId = null;
    finality = press.amendsClosed() ? Finality.AMENDED : Finality.FINAL;
    take(press);
    Set<Part> told = press.parts();
    for (CommandRow amendment : amendments) {
      finality = after(amendment, told);
      take(amendment);
      amendment.parts().forEach(part -> tell(told, part, !amendment.clears(part)));
    }
    this.voided = voided || amendments.stream().anyMatch(row -> row.kind() == CommandKind.STRIKE);
  }

  /** An amendment that came and was taken back again has been put right, not only added to. */
  void turnedAfterClose() {
    finality = Finality.CORRECTED;
  }

  /**
   * @param told the parts that said something before
   */
  private Finality after(CommandRow amendment, Set<Part> told) {
    if (!amendment.amendsClosed() || finality == Finality.CORRECTED) {
      return finality;
    }
    boolean corrects =
        amendment.parts().stream().anyMatch(part -> part == Part.TIME || told.contains(part));
    return corrects ? Finality.CORRECTED : Finality.AMENDED;
  }

  private static void tell(Set<Part> told, Part part, boolean says) {
    if (says) {
      told.add(part);
    } else {
      told.remove(part);
    }
  }

  private void take(CommandRow command) {
    offsetMs = Objects.requireNonNullElse(command.atMs(), offsetMs);
    actor = Objects.requireNonNullElse(command.actor(), actor);
    code = command.code() == null ? code : command.code().value();
    strength = Objects.requireNonNullElse(command.strength(), strength);
    prompted = Objects.requireNonNullElse(command.prompted(), prompted);
    feeling = taken(command, Part.FEELING, feeling, text(command.feeling()));
    channels = taken(command, Part.CHANNELS, channels, command.channels());
    certainty = taken(command, Part.CERTAINTY, certainty, command.certainty());
    answersId = taken(command, Part.ANSWERS, answersId, command.answers());
  }

  /** What a part is after a command: cleared, told anew, or as it was. */
  private static <T> @Nullable T taken(
      CommandRow command, Part part, @Nullable T before, @Nullable T told) {
    if (command.clears(part)) {
      return null;
    }
    return told == null ? before : told;
  }

  private static @Nullable String text(@Nullable Code code) {
    return code == null ? null : code.value();
  }

  /**
   * @param words null while none were written
   * @param announced whether the therapist left a sign that words are to come
   */
  void say(byte @Nullable [] words, boolean announced) {
    wordsSealed = words;
    wordsToCome = announced && words == null;
  }

  /**
   * @param meaning null while none was written
   */
  void mean(byte @Nullable [] meaning) {
    meaningSealed = meaning;
  }

  boolean wordsToCome() {
    return wordsToCome;
  }

  boolean voided() {
    return voided;
  }

  SessionId session() {
    return new SessionId(sessionId);
  }

  /** Whether another moment can answer it: it stands, and is no remark of the therapist's own. */
  boolean answerable() {
    return !voided && !MomentMeaning.isRemark(code());
  }

  UUID id() {
    return id;
  }

  MomentActor actor() {
    return actor;
  }

  Code code() {
    return new Code(code);
  }

  long offsetMs() {
    return offsetMs;
  }

  @Nullable UUID answers() {
    return answersId;
  }

  Series series() {
    return new Series(new SessionId(sessionId), seriesId);
  }

  Set<Code> channels() {
    return channels == null
        ? Set.of()
        : Arrays.stream(channels.split(" ", -1)).map(Code::new).collect(Collectors.toSet());
  }

  @Nullable Certainty certainty() {
    return certainty;
  }

  Finality finality() {
    return finality;
  }

  byte @Nullable [] meaningSealed() {
    return meaningSealed;
  }

  byte @Nullable [] wordsSealed() {
    return wordsSealed;
  }

  ChartedMoment charted() {
    return charted(answersId);
  }

  /** As charted, where the moment that it answered can be answered no more. */
  ChartedMoment chartedWithoutAnswers() {
    return charted(null);
  }

  private ChartedMoment charted(@Nullable UUID answers) {
    Code felt = feeling == null ? null : new Code(feeling);
    return new ChartedMoment(
        id, actor, code(), felt, offsetMs, strength, capture, prompted, answers);
  }
}
