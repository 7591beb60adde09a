package org.empathyloop.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
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

  /** The order of time; equal offsets of one device keep the order of the presses. */
  static final Comparator<CommandRow> BY_TIME =
      Comparator.comparingLong(CommandRow::offsetMs)
          .thenComparing(row -> row.device().toString())
          .thenComparing(BY_NUMBER);

  @Id private UUID id;

  @Column(name = "session_id")
  private UUID sessionId;

  private UUID device;
  private int seq;

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

  @Column(name = "words_sealed")
  private byte @Nullable [] wordsSealed;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "charted_by")
  private UUID chartedBy;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected CommandRow() {}

  CommandRow(SessionId session, PadCommand command, PractitionerId by, Instant at) {
    Stamp stamp = command.stamp();
    this.id = stamp.id();
    this.sessionId = session.value();
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
    if (command instanceof PadCommand.Press press) {
      this.capture = press.capture();
    }
    this.prompted = command.prompted();
    this.receivedAt = at;
    this.chartedBy = by.value();
  }

  void seal(byte[] words) {
    this.wordsSealed = words;
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
