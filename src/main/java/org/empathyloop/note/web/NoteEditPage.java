package org.empathyloop.note.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.empathyloop.access.Action;
import org.empathyloop.access.ObjectKind;
import org.empathyloop.access.web.Permits;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.note.EvidenceRow;
import org.empathyloop.note.NoteId;
import org.empathyloop.note.NoteParagraph;
import org.empathyloop.note.NoteSection;
import org.empathyloop.note.NoteService;
import org.empathyloop.note.NoteSnapshot;
import org.empathyloop.note.NoteTopic;
import org.empathyloop.note.Signature;
import org.empathyloop.note.Verification;
import org.empathyloop.session.SessionService;
import org.empathyloop.session.SessionSummary;
import org.empathyloop.shared.text.Text;
import org.empathyloop.shared.web.Look;
import org.jspecify.annotations.Nullable;

/**
 * A note: written here while it is a draft, read and added to once it is signed. Drafts are kept by
 * {@link NoteResource}, so that typing outlives the view.
 */
@Named
@ViewScoped
public class NoteEditPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final List<NoteSection> SECTIONS =
      List.of(NoteSection.DATA, NoteSection.ASSESSMENT, NoteSection.PLAN);

  @Inject private transient NoteService notes;
  @Inject private transient SessionService sessions;
  @Inject private transient CoupleService couples;
  @Inject private transient Permits permits;
  @Inject private transient Look look;
  @Inject private transient Times times;

  private @Nullable String note;
  private @Nullable NoteSnapshot snapshot;
  private @Nullable CoupleSummary couple;
  private @Nullable SessionSummary session;
  private int sessionNumber;
  private List<MomentRow> moments = List.of();
  private List<SectionRow> sections = List.of();
  private List<AddendumRow> addenda = List.of();
  private Verification verification = Verification.NOT_SIGNED;
  private AddendumForm addendumForm = new AddendumForm();

  /** Reads the note that the address names; an addendum is read with its note. */
  public void open() {
    NoteSnapshot named = notes.note(id());
    snapshot = named.appends() == null ? named : notes.note(named.appends());
    couple = couples.summary(snapshot.couple());
    session = sessions.summary(snapshot.session());
    sessionNumber = numberOf(session);
    Map<UUID, EvidenceRow> evidence = new LinkedHashMap<>();
    notes.evidence(snapshot.id()).forEach(row -> evidence.put(row.moment(), row));
    moments = evidence.values().stream().map(MomentRow::of).toList();
    sections = SECTIONS.stream().map(section -> section(section, evidence)).toList();
    verification = notes.verify(snapshot.id());
    addenda =
        notes.addenda(snapshot.id()).stream()
            .map(one -> AddendumRow.of(one, times.dayAndMinute(one.savedAt())))
            .toList();
  }

  /** Signs an addendum to the note. */
  public String amend() {
    notes.amend(addendumForm.toCommand(id(), look.getLocale()));
    return "/note/edit?faces-redirect=true&note=" + note;
  }

  private SectionRow section(NoteSection section, Map<UUID, EvidenceRow> evidence) {
    List<NoteParagraph> paragraphs = snapshot == null ? List.of() : snapshot.in(section);
    return new SectionRow(
        section.code().value(),
        NoteTopic.of(section).stream().map(NoteTopic::code).toList(),
        paragraphs.stream().map(one -> ParagraphRow.of(one, evidence)).toList());
  }

  private int numberOf(SessionSummary which) {
    return (int)
        sessions.sessionsOf(which.couple()).stream()
            .filter(one -> !one.startedAt().isAfter(which.startedAt()))
            .count();
  }

  private NoteId id() {
    return NoteId.parse(note == null ? "" : note);
  }

  public @Nullable NoteSnapshot getSnapshot() {
    return snapshot;
  }

  public @Nullable CoupleSummary getCouple() {
    return couple;
  }

  public String getTitle() {
    return text().get("note.title", sessionNumber);
  }

  /** When the session was, and in which form this is. */
  public String getFacts() {
    if (session == null || session.endedAt() == null) {
      return "";
    }
    return text()
        .get(
            "note.facts",
            times.day(session.startedAt()),
            times.minute(session.startedAt()),
            times.minute(session.endedAt()));
  }

  public String getSavedAt() {
    return snapshot == null ? "" : times.second(snapshot.savedAt());
  }

  /** When the draft that is shown was saved, with the day. */
  public String getDraftFrom() {
    return snapshot == null ? "" : times.dayAndMinute(snapshot.savedAt());
  }

  public String getSignedAt() {
    Signature signature = snapshot == null ? null : snapshot.signature();
    return signature == null ? "" : times.dayAndMinute(signature.at());
  }

  /** Whether the one who reads may write: a draft is its author's team's until it is signed. */
  public boolean isEditable() {
    return isDraft()
        && couple != null
        && permits.may(Action.EDIT, ObjectKind.NOTE, couple.id().value());
  }

  public boolean isDraft() {
    return snapshot != null && !snapshot.signed();
  }

  public boolean isUnchanged() {
    return verification == Verification.UNCHANGED;
  }

  public List<MomentRow> getMoments() {
    return moments;
  }

  public long getKeyMoments() {
    return moments.stream().filter(MomentRow::key).count();
  }

  public List<SectionRow> getSections() {
    return sections;
  }

  public List<AddendumRow> getAddenda() {
    return addenda;
  }

  /** The topics whose heading is a partner's name are not among them: there is one each. */
  public List<String> topics(SectionRow section) {
    return section.topics().stream()
        .filter(
            topic ->
                Arrays.stream(new NoteTopic[] {NoteTopic.PARTNER_A, NoteTopic.PARTNER_B})
                    .noneMatch(own -> own.code().equals(topic)))
        .toList();
  }

  /** The codes of those who may read about a topic, with blanks between them. */
  public String readers(String topic) {
    return ParagraphRow.readers(topic);
  }

  /** Tells what {A} and {B} are. */
  public String getTokens() {
    return text().get("note.tokens", "{A}", "{B}");
  }

  public AddendumForm getAddendumForm() {
    return addendumForm;
  }

  public @Nullable String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note;
  }

  private Text text() {
    return Text.of(look.getLocale());
  }
}
