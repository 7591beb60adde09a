package org.empathyloop.note;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.session.SessionId;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/** A note of a session, or an addendum to one. It is saved as often as one likes, signed once. */
@Entity
@Table(name = "note")
class Note {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "couple_id")
  private UUID coupleId;

  @Column(name = "session_id")
  private UUID sessionId;

  @Column(name = "author_id")
  private UUID authorId;

  @Column(name = "appends_id")
  private @Nullable UUID appendsId;

  @Column(name = "language_code")
  private String language;

  @Column(name = "state_code")
  private NoteState state;

  @Column(name = "draft_no")
  private int draftNo;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Column(name = "signed_at")
  private @Nullable Instant signedAt;

  @Column(name = "signed_by")
  private @Nullable UUID signedBy;

  @Column(name = "content_hash")
  private @Nullable String contentHash;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected Note() {}

  /** A first draft of the note of a session. */
  Note(NoteId id, CoupleId couple, SessionId session, PractitionerId by, Language in, Instant at) {
    this.id = id.value();
    this.coupleId = couple.value();
    this.sessionId = session.value();
    this.authorId = by.value();
    this.language = in.tag();
    this.state = NoteState.DRAFT;
    this.draftNo = 1;
    this.createdAt = at;
    this.savedAt = at;
  }

  /** An addendum, still to be signed; only what is signed can be added to. */
  static Note addendum(NoteId id, Note to, PractitionerId by, Language in, Instant at) {
    to.requireSigned();
    var addendum = new Note(id, to.couple(), to.session(), by, in, at);
    addendum.appendsId = to.appendsId == null ? to.id : to.appendsId;
    return addendum;
  }

  /**
   * EL-NOTE-003: takes a save that was made from the draft as it stands, and no other.
   *
   * @param basedOn the number of the draft that was edited
   * @throws EmpathyLoopException with {@link Fault#NOTE_SIGNED} or {@link Fault#STALE}
   */
  void save(int basedOn, Instant at) {
    requireDraft(basedOn);
    draftNo++;
    savedAt = at;
  }

  /**
   * EL-NOTE-004: signs for good. The one way to final, for notes and addenda.
   *
   * @param content with all of its paragraphs, as stored
   * @throws EmpathyLoopException with {@link Fault#NOTE_EMPTY}, or {@link
   *     Fault#NOTE_READER_MISSING} and the ids of the paragraphs that have no reader
   */
  void sign(NoteSnapshot content, PractitionerId by, Instant at) {
    requireDraft(draftNo);
    if (content.paragraphs().isEmpty()) {
      throw new EmpathyLoopException(Fault.NOTE_EMPTY);
    }
    List<UUID> unread =
        content.paragraphs().stream()
            .filter(paragraph -> paragraph.audience() == null)
            .map(NoteParagraph::id)
            .toList();
    if (!unread.isEmpty()) {
      throw new EmpathyLoopException(
          Fault.NOTE_READER_MISSING, "count", unread.size(), "paragraphs", unread);
    }
    contentHash = ContentHash.of(content, by, at);
    signedAt = at;
    signedBy = by.value();
    state = NoteState.SIGNED;
  }

  /**
   * @param seen the number of the draft that somebody saw
   * @throws EmpathyLoopException with {@link Fault#NOTE_SIGNED} or {@link Fault#STALE}
   */
  void requireDraft(int seen) {
    if (state == NoteState.SIGNED) {
      throw new EmpathyLoopException(Fault.NOTE_SIGNED);
    }
    if (seen != draftNo) {
      throw new EmpathyLoopException(Fault.STALE, "draft", draftNo);
    }
  }

  private void requireSigned() {
    if (state != NoteState.SIGNED) {
      throw new EmpathyLoopException(Fault.NOTE_NOT_SIGNED);
    }
  }

  /** The note that this is an addendum to. */
  Optional<NoteId> appends() {
    return Optional.ofNullable(appendsId).map(NoteId::new);
  }

  /** Who signed it when; empty for a draft. */
  Optional<Signature> signature() {
    return signedBy == null || signedAt == null || contentHash == null
        ? Optional.empty()
        : Optional.of(new Signature(new PractitionerId(signedBy), signedAt, contentHash));
  }

  NoteId id() {
    return new NoteId(id);
  }

  CoupleId couple() {
    return new CoupleId(coupleId);
  }

  SessionId session() {
    return new SessionId(sessionId);
  }

  int draftNo() {
    return draftNo;
  }

  Instant savedAt() {
    return savedAt;
  }

  NoteSnapshot snapshot(List<NoteParagraph> paragraphs) {
    return new NoteSnapshot(
        id(),
        couple(),
        session(),
        new PractitionerId(authorId),
        appends().orElse(null),
        Language.of(Locale.forLanguageTag(language)),
        draftNo,
        createdAt,
        savedAt,
        signature().orElse(null),
        paragraphs);
  }

  NoteLine line() {
    return new NoteLine(
        id(),
        couple(),
        session(),
        new PractitionerId(authorId),
        appends().orElse(null),
        draftNo,
        savedAt,
        signedAt);
  }
}
