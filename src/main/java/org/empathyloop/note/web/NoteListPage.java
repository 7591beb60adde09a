package org.empathyloop.note.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.note.NoteId;
import org.empathyloop.note.NoteLine;
import org.empathyloop.note.NoteService;
import org.empathyloop.note.WriteNote;
import org.empathyloop.session.SessionId;
import org.empathyloop.session.SessionService;
import org.empathyloop.session.SessionSummary;
import org.empathyloop.shared.web.Look;
import org.empathyloop.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/** The notes of a couple, a line a session; where one is missing, it can be begun. */
@Named
@ViewScoped
public class NoteListPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient NoteService notes;
  @Inject private transient SessionService sessions;
  @Inject private transient CoupleService couples;
  @Inject private transient Look look;
  @Inject private transient Times times;

  private @Nullable String couple;
  private @Nullable CoupleSummary summary;
  private List<SessionNoteRow> rows = List.of();

  /** Reads the couple that the address names. */
  public void open() {
    CoupleId id = CoupleId.parse(couple == null ? "" : couple);
    summary = couples.summary(id);
    List<NoteLine> lines = notes.notesOf(id);
    Map<SessionId, NoteLine> bySession =
        lines.stream()
            .filter(line -> !line.addendum())
            .collect(Collectors.toMap(NoteLine::session, Function.identity()));
    List<SessionSummary> inOrder = new ArrayList<>(sessions.sessionsOf(id));
    inOrder.sort(Comparator.comparing(SessionSummary::startedAt));
    List<SessionNoteRow> built = new ArrayList<>();
    for (int i = inOrder.size() - 1; i >= 0; i--) {
      built.add(row(inOrder.get(i), i + 1, bySession.get(inOrder.get(i).id()), lines));
    }
    rows = List.copyOf(built);
  }

  /** Begins the note of a session and opens it. */
  public String write(UUID session) {
    NoteId note =
        notes.write(
            new WriteNote(new SessionId(session), NoteId.next(), Language.of(look.getLocale())));
    return "/note/edit?faces-redirect=true&note=" + note.value();
  }

  private SessionNoteRow row(
      SessionSummary session, int number, @Nullable NoteLine line, List<NoteLine> all) {
    long addenda =
        line == null ? 0 : all.stream().filter(other -> line.id().equals(other.appends())).count();
    return new SessionNoteRow(
        session.id().value(),
        number,
        times.dayAndMinute(session.startedAt()),
        session.running(),
        line == null ? null : line.id().value(),
        line == null ? "" : times.dayAndMinute(line.savedAt()),
        line == null || line.signedAt() == null ? "" : times.dayAndMinute(line.signedAt()),
        addenda);
  }

  public @Nullable CoupleSummary getSummary() {
    return summary;
  }

  public List<SessionNoteRow> getRows() {
    return rows;
  }

  public @Nullable String getCouple() {
    return couple;
  }

  public void setCouple(@Nullable String couple) {
    this.couple = couple;
  }
}
