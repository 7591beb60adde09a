package org.empathyloop.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.empathyloop.access.Action;
import org.empathyloop.access.CurrentActor;
import org.empathyloop.access.ObjectKind;
import org.empathyloop.access.Permitted;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.disclosure.Audience;
import org.empathyloop.disclosure.DisclosureService;
import org.empathyloop.disclosure.Reader;
import org.empathyloop.disclosure.ReaderCopy;
import org.empathyloop.session.ChartedMoment;
import org.empathyloop.session.SessionId;
import org.empathyloop.session.SessionService;
import org.empathyloop.session.SessionSummary;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.text.Text;

/** Notes of sessions: drafting, reading, signing, adding to what is signed. */
@ApplicationScoped
@Transactional
public class NoteService {
  @Inject private NoteStore notes;
  @Inject private NoteContent content;
  @Inject private EvidenceReader evidence;
  @Inject private SessionService sessions;
  @Inject private DisclosureService disclosure;
  @Inject private CurrentActor current;
  @Inject private Clock clock;
  @Inject private Event<NoteSigned> signed;
  @Inject private Event<NoteAmended> amended;

  /**
   * Begins the note of a session, prefilled from the chart. Where there is one already, that one
   * goes on.
   *
   * @return the id of the session's note
   * @throws EmpathyLoopException with {@link Fault#NOTE_SESSION_RUNNING} before the session's end
   */
  @Permitted(action = Action.CREATE, on = ObjectKind.NOTE)
  public NoteId write(WriteNote command) {
    Optional<Note> before = notes.ofSession(command.session());
    if (before.isPresent()) {
      return before.get().id();
    }
    SessionSummary session = sessions.summary(command.session());
    if (session.running()) {
      throw new EmpathyLoopException(Fault.NOTE_SESSION_RUNNING);
    }
    var note =
        new Note(
            command.note(),
            session.couple(),
            session.id(),
            signer(),
            command.language(),
            clock.instant());
    notes.add(note);
    notes.flush();
    content.write(note, new Prefill(evidence.read(session.id(), command.language())).paragraphs());
    return note.id();
  }

  /** A note or an addendum with its text. */
  @Permitted(action = Action.VIEW, on = ObjectKind.NOTE)
  public NoteSnapshot note(NoteId id) {
    return content.read(notes.required(id));
  }

  /** The addenda to a note, the earliest first. */
  @Permitted(action = Action.VIEW, on = ObjectKind.NOTE)
  public List<NoteSnapshot> addenda(NoteId id) {
    return notes.addenda(id).stream().map(content::read).toList();
  }

  /** The notes and addenda of a couple, the latest first. */
  @Permitted(action = Action.VIEW, on = ObjectKind.NOTE)
  public List<NoteLine> notesOf(CoupleId couple) {
    return notes.ofCouple(couple).stream().map(Note::line).toList();
  }

  /** The note of a session, once one was begun. */
  @Permitted(action = Action.VIEW, on = ObjectKind.NOTE)
  public Optional<NoteLine> ofSession(SessionId session) {
    return notes.ofSession(session).map(Note::line);
  }

  /** What was charted in the session of a note, in the order of time. */
  @Permitted(action = Action.VIEW, on = ObjectKind.NOTE)
  public List<EvidenceRow> evidence(NoteId id) {
    NoteSnapshot note = content.read(notes.required(id));
    return evidence.rows(note.session(), note.language());
  }

  /** The note as one reader has it. */
  @Permitted(action = Action.VIEW, on = ObjectKind.NOTE)
  public NoteCopy copy(NoteId id, Reader reader) {
    NoteSnapshot note = content.read(notes.required(id));
    List<NoteParagraph> said =
        note.paragraphs().stream().filter(paragraph -> !paragraph.prose().isBlank()).toList();
    ReaderCopy<NoteParagraph> copy = disclosure.copy(note.couple(), reader, said);
    Text words = Text.of(Locale.forLanguageTag(note.language().tag()));
    return new NoteCopy(
        reader,
        copy.shown().stream().map(paragraph -> paragraph.forReader(reader, words)).toList(),
        copy.notForReader(),
        copy.withoutAudience());
  }

  /**
   * Saves a draft. What is stored already is not stored again, so that a save may be sent twice;
   * links to moments that are not charted in the session are left out.
   *
   * @throws EmpathyLoopException with {@link Fault#STALE} when another draft was saved since,
   *     {@link Fault#NOTE_SIGNED}, {@link Fault#NOTE_PARAGRAPH_TAKEN}, {@link
   *     Fault#NOTE_MOMENT_OF_OTHERS}
   */
  @Permitted(action = Action.EDIT, on = ObjectKind.NOTE)
  public DraftSaved save(SaveDraft command) {
    Note note = notes.locked(command.note());
    List<DraftParagraph> draft = linkedToChart(note, command.paragraphs());
    List<DraftParagraph> stored =
        content.read(note).paragraphs().stream().map(NoteContent::asDraft).toList();
    if (!stored.equals(draft) || note.draftNo() < command.basedOn()) {
      note.save(command.basedOn(), clock.instant());
      content.write(note, draft);
    }
    return new DraftSaved(note.draftNo(), note.savedAt());
  }

  /**
   * Signs a note; paragraphs without text are not part of it.
   *
   * @throws EmpathyLoopException with {@link Fault#STALE} when the signer has not read the latest
   *     draft, {@link Fault#NOTE_SIGNED}, {@link Fault#NOTE_EMPTY}, {@link
   *     Fault#NOTE_READER_MISSING}
   */
  @Permitted(action = Action.SIGN, on = ObjectKind.NOTE)
  public Signature sign(SignNote command) {
    Note note = notes.locked(command.note());
    note.requireDraft(command.draftNo());
    Signature signature = sign(note);
    signed.fire(new NoteSigned(note.couple(), note.session(), note.id()));
    return signature;
  }

  /**
   * Adds to a signed note.
   *
   * @return the id of the addendum
   * @throws EmpathyLoopException with {@link Fault#NOTE_NOT_SIGNED} for a draft, {@link
   *     Fault#NOTE_EMPTY}, {@link Fault#NOTE_READER_MISSING}
   */
  @Permitted(action = Action.SIGN, on = ObjectKind.NOTE)
  public NoteId amend(AddAddendum command) {
    Note to = notes.locked(command.note());
    var addendum =
        Note.addendum(command.addendum(), to, signer(), command.language(), clock.instant());
    notes.add(addendum);
    notes.flush();
    content.write(
        addendum,
        List.of(DraftParagraph.about(NoteTopic.ADDENDUM, command.audience(), command.prose())));
    sign(addendum);
    amended.fire(new NoteAmended(to.couple(), addendum.appends().orElseThrow(), addendum.id()));
    return addendum.id();
  }

  /** Whether a signed note is still what was signed. */
  @Permitted(action = Action.VIEW, on = ObjectKind.NOTE)
  public Verification verify(NoteId id) {
    return content.verify(notes.required(id));
  }

  private Signature sign(Note note) {
    content.dropBlank(note);
    Instant at = clock.instant();
    note.sign(content.read(note), signer(), at);
    notes.flush();
    return note.signature().orElseThrow();
  }

  private List<DraftParagraph> linkedToChart(Note note, List<DraftParagraph> paragraphs) {
    if (paragraphs.stream().allMatch(paragraph -> paragraph.moments().isEmpty())) {
      return paragraphs;
    }
    Map<UUID, Audience> charted =
        sessions.timeline(note.session()).moments().stream()
            .collect(Collectors.toMap(ChartedMoment::id, EvidenceReader::audience));
    List<DraftParagraph> linked =
        paragraphs.stream().map(paragraph -> paragraph.linkedTo(charted.keySet())).toList();
    linked.forEach(paragraph -> paragraph.requireOwn(charted));
    return linked;
  }

  private PractitionerId signer() {
    return current.required().practitioner();
  }
}
