package org.empathyloop.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/** A command as it was received; written once, never changed. */
@Entity
@Table(name = "pad_command")
class CommandRow {
  /** The order in which one device pressed. */
  static final Comparator<CommandRow> BY_NUMBER = Comparator.comparingInt(CommandRow::seq);

  /**
   * What a pad sent in the order of time, where equal offsets of one device keep the order of the
   * presses; then the edits of the timeline, in the order in which they were made.
   */
  static final Comparator<CommandRow> BY_TIME =
      Comparator.comparingInt(CommandRow::editNo)
          .thenComparingLong(CommandRow::offsetMs)
          .thenComparing(row -> row.device().toString())
          .thenComparing(BY_NUMBER);

  @Id private UUID id;

  @Column(name = "session_id")
  private UUID sessionId;

  @Column(name = "series_id")
  private UUID seriesId;

  private UUID device;
  private int seq;

  @Column(name = "edit_no")
  private @Nullable Integer editNo;

  @Column(name = "kind_code")
  private CommandKind kind;

  @Column(name = "target_id")
  private @Nullable UUID targetId;

  @Column(name = "offset_ms")
  private long offsetMs;

  @Column(name = "by_wall")
  private boolean byWall;

  @Column(name = "actor_code")
  private @Nullable MomentActor actor;

  @Column(name = "code")
  private @Nullable String code;

  @Column(name = "feeling_code")
  private @Nullable String feeling;

  @Column(name = "partner_code")
  private @Nullable PartnerLetter partner;

  @Column(name = "arousal_level")
  private @Nullable Integer level;

  @Column(name = "state_code")
  private @Nullable LoopState state;

  private @Nullable Integer strength;

  @Column(name = "capture_code")
  private @Nullable Capture capture;

  private @Nullable Boolean prompted;

  @Column(name = "at_ms")
  private @Nullable Long atMs;

  @Column(name = "answers_id")
  private @Nullable UUID answersId;

  private @Nullable String channels;

  @Enumerated(EnumType.STRING)
  private @Nullable Certainty certainty;

  private @Nullable String cleared;

  @Column(name = "words_sealed")
  private byte @Nullable [] wordsSealed;

  @Column(name = "meaning_sealed")
  private byte @Nullable [] meaningSealed;

  @Column(name = "reason_sealed")
  private byte @Nullable [] reasonSealed;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "charted_by")
  private UUID chartedBy;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected CommandRow() {}

  CommandRow(Series series, PadCommand command, PractitionerId by, Instant at) {
    Stamp stamp = command.stamp();
    this.id = stamp.id();
    this.sessionId = series.session().value();
    this.seriesId = series.id();
    this.device = stamp.device();
    this.seq = stamp.seq();
    this.kind = command.kind();
    this.targetId = command.target();
    this.offsetMs = stamp.offsetMs();
    this.byWall = stamp.byWall();
    this.actor = command.actor();
    this.code = text(command.code());
    this.feeling = text(command.feeling());
    this.partner = command.partner();
    this.level = command.level() == null ? null : command.level().level();
    this.state = command.state();
    this.strength = command.strength();
    this.capture = command.capture();
    if (command instanceof PadCommand.Revise revise) {
      take(revise.revision());
    }
    this.prompted = command.prompted();
    this.receivedAt = at;
    this.chartedBy = by.value();
  }

  private void take(Revision revision) {
    this.atMs = revision.value(Part.TIME, Long.class);
    this.answersId = revision.value(Part.ANSWERS, UUID.class);
    this.channels = revision.value(Part.CHANNELS, String.class);
    this.certainty = revision.value(Part.CERTAINTY, Certainty.class);
    Set<Part> none = revision.cleared();
    this.cleared =
        none.isEmpty() ? null : none.stream().map(Part::text).collect(Collectors.joining(" "));
  }

  /**
   * @param number its place among the edits of its series, from 1
   */
  void edited(int number) {
    this.editNo = number;
  }

  void sealWords(byte[] words) {
    this.wordsSealed = words;
  }

  void sealMeaning(byte[] meaning) {
    this.meaningSealed = meaning;
  }

  /** Says why a closed session is amended. */
  void sealReason(byte[] reason) {
    this.reasonSealed = reason;
  }

  /** At most this: a wall clock may run ahead of the time that has really passed. */
  void capOffset(long mostMs) {
    this.offsetMs = Math.min(offsetMs, mostMs);
  }

  /** Its time does not go with ours. */
  void doubt() {
    this.byWall = true;
  }

  UUID id() {
    return id;
  }

  SessionId session() {
    return new SessionId(sessionId);
  }

  Series series() {
    return new Series(session(), seriesId);
  }

  /** Its place among the edits of the timeline, from 1; 0 for what a pad sent. */
  int editNo() {
    return editNo == null ? 0 : editNo;
  }

  /** Whether it was made after the session, in its timeline or wrap-up. */
  boolean edit() {
    return editNo != null;
  }

  /** Where a mark is moved to, on the session clock; null when it is not moved. */
  @Nullable Long atMs() {
    return atMs;
  }

  /** The latest point of the session that it speaks of. */
  long latestMs() {
    return atMs == null ? offsetMs : Math.max(offsetMs, atMs);
  }

  @Nullable UUID answers() {
    return answersId;
  }

  /** Codes with a space between. */
  @Nullable String channels() {
    return channels;
  }

  @Nullable Certainty certainty() {
    return certainty;
  }

  boolean clears(Part part) {
    return cleared().contains(part);
  }

  /** Which parts of a mark it changes or takes away. */
  Set<Part> parts() {
    Set<Part> parts = cleared();
    parts.addAll(values().keySet());
    if (meaningSealed != null) {
      parts.add(Part.MEANING);
    }
    if (wordsSealed != null) {
      parts.add(Part.WORDS);
    }
    return parts;
  }

  /** What it sets, apart from free text. */
  private Map<Part, Object> values() {
    Map<Part, Object> values = new EnumMap<>(Part.class);
    put(values, Part.TIME, atMs);
    put(values, Part.ACTOR, actor);
    put(values, Part.CODE, code);
    put(values, Part.FEELING, feeling);
    put(values, Part.STRENGTH, strength);
    put(values, Part.PROMPTED, prompted);
    put(values, Part.CHANNELS, channels);
    put(values, Part.CERTAINTY, certainty);
    put(values, Part.ANSWERS, answersId);
    put(values, Part.LEVEL, level);
    put(values, Part.STATE, state);
    return values;
  }

  /** Whether it says the same of the same, apart from free text, which is sealed. */
  boolean says(CommandRow other) {
    return kind == other.kind
        && offsetMs == other.offsetMs
        && capture == other.capture
        && Objects.equals(targetId, other.targetId)
        && partner == other.partner
        && Objects.equals(cleared, other.cleared)
        && values().equals(other.values());
  }

  private static void put(Map<Part, Object> values, Part part, @Nullable Object value) {
    if (value != null) {
      values.put(part, value);
    }
  }

  /** Which parts of a mark it takes away. */
  Set<Part> cleared() {
    Set<Part> parts = EnumSet.noneOf(Part.class);
    if (cleared != null) {
      for (String part : cleared.split(" ", -1)) {
        parts.add(Part.of(part));
      }
    }
    return parts;
  }

  byte @Nullable [] meaningSealed() {
    return meaningSealed;
  }

  byte @Nullable [] reasonSealed() {
    return reasonSealed;
  }

  /** Whether it says why a closed session is changed. */
  boolean amendsClosed() {
    return reasonSealed != null;
  }

  PractitionerId by() {
    return new PractitionerId(chartedBy);
  }

  UUID device() {
    return device;
  }

  int seq() {
    return seq;
  }

  CommandKind kind() {
    return kind;
  }

  @Nullable UUID target() {
    return targetId;
  }

  long offsetMs() {
    return offsetMs;
  }

  boolean byWall() {
    return byWall;
  }

  @Nullable MomentActor actor() {
    return actor;
  }

  @Nullable Code code() {
    return code == null ? null : new Code(code);
  }

  @Nullable Code feeling() {
    return feeling == null ? null : new Code(feeling);
  }

  @Nullable PartnerLetter partner() {
    return partner;
  }

  @Nullable Arousal level() {
    return level == null ? null : new Arousal(level);
  }

  @Nullable LoopState state() {
    return state;
  }

  @Nullable Integer strength() {
    return strength;
  }

  @Nullable Capture capture() {
    return capture;
  }

  @Nullable Boolean prompted() {
    return prompted;
  }

  byte @Nullable [] wordsSealed() {
    return wordsSealed;
  }

  Instant receivedAt() {
    return receivedAt;
  }

  private static @Nullable String text(@Nullable Code code) {
    return code == null ? null : code.value();
  }
}
