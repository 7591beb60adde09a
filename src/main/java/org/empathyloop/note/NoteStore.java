package org.empathyloop.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.session.SessionId;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/** Rows of notes, their paragraphs and links. */
@ApplicationScoped
class NoteStore {
  private static final int MOST_LISTED = 500;

  @PersistenceContext(unitName = "practice")
  private EntityManager em;

  void add(Object row) {
    em.persist(row);
  }

  void remove(Object row) {
    em.remove(row);
  }

  /** Writes what is pending before what depends on it. */
  void flush() {
    em.flush();
  }

  Optional<Note> find(NoteId note) {
    return Optional.ofNullable(em.find(Note.class, note.value()));
  }

  Note required(NoteId note) {
    return find(note).orElseThrow(() -> new EmpathyLoopException(Fault.NOT_FOUND));
  }

  /** The note, with every other writer of it waiting. */
  Note locked(NoteId note) {
    Note found = em.find(Note.class, note.value(), LockModeType.PESSIMISTIC_WRITE);
    if (found == null) {
      throw new EmpathyLoopException(Fault.NOT_FOUND);
    }
    return found;
  }

  /** The note of a session, without its addenda. */
  Optional<Note> ofSession(SessionId session) {
    return em.createQuery(
            "select n from Note n where n.sessionId = :session and n.appendsId is null", Note.class)
        .setParameter("session", session.value())
        .getResultStream()
        .findFirst();
  }

  List<Note> ofCouple(CoupleId couple) {
    return em.createQuery(
            "select n from Note n where n.coupleId = :couple order by n.createdAt desc, n.id",
            Note.class)
        .setParameter("couple", couple.value())
        .setMaxResults(MOST_LISTED)
        .getResultList();
  }

  List<Note> addenda(NoteId note) {
    return em.createQuery(
            "select n from Note n where n.appendsId = :note order by n.createdAt, n.id", Note.class)
        .setParameter("note", note.value())
        .setMaxResults(MOST_LISTED)
        .getResultList();
  }

  List<Paragraph> paragraphs(NoteId note) {
    return em.createQuery(
            "select p from Paragraph p where p.noteId = :note order by p.position", Paragraph.class)
        .setParameter("note", note.value())
        .getResultList();
  }

  Optional<Paragraph> paragraph(UUID id) {
    return Optional.ofNullable(em.find(Paragraph.class, id));
  }

  List<ParagraphMoment> links(NoteId note) {
    return em.createQuery(
            """
            select l from ParagraphMoment l
            where l.paragraphId in (select p.id from Paragraph p where p.noteId = :note)
            order by l.paragraphId, l.position""",
            ParagraphMoment.class)
        .setParameter("note", note.value())
        .getResultList();
  }

  /** Written at once, so that the same links can be added again. */
  void removeLinks(NoteId note) {
    links(note).forEach(em::remove);
    em.flush();
  }
}
