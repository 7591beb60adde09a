package org.empathyloop.exchange.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.CycleService;
import org.empathyloop.cycle.Episode;
import org.empathyloop.exchange.release.ReleaseItem.Aimed;
import org.empathyloop.exchange.release.ReleaseItem.Attended;
import org.empathyloop.exchange.release.ReleaseItem.Cycled;
import org.empathyloop.exchange.release.ReleaseItem.Rated;
import org.empathyloop.exchange.release.ReleaseItem.Showed;
import org.empathyloop.exchange.release.ReleaseItem.Told;
import org.empathyloop.note.NoteLine;
import org.empathyloop.note.NoteService;
import org.empathyloop.note.NoteSnapshot;
import org.empathyloop.regulation.Goal;
import org.empathyloop.regulation.GoalService;
import org.empathyloop.session.AfterClose;
import org.empathyloop.session.ChartedMoment;
import org.empathyloop.session.MomentMeaning;
import org.empathyloop.session.SessionService;
import org.empathyloop.session.SessionSummary;
import org.empathyloop.vocabulary.CodeBook;

/** Collects everything of a session about which it can be decided whether it leaves. */
@ApplicationScoped
class SessionRecord {
  @Inject private SessionService sessions;
  @Inject private CycleService cycles;
  @Inject private GoalService goals;
  @Inject private NoteService notes;
  @Inject private CodeBook codes;

  /** The parts, for a release to this partner's chart; a draft of the note is no part. */
  List<ReleaseItem> items(SessionSummary session, PartnerLetter partner) {
    List<ReleaseItem> items = new ArrayList<>();
    items.add(new Attended(session, partner));
    AfterClose after = sessions.afterClose(session.id());
    for (ChartedMoment moment : sessions.timeline(session.id()).moments()) {
      boolean remark = MomentMeaning.of(moment.code(), codes) == MomentMeaning.REMARK;
      items.add(new Showed(moment, remark, after.of(moment)));
    }
    cycles.episodes(session.id()).stream()
        .filter(Episode::counts)
        .forEach(episode -> items.add(new Cycled(episode)));
    for (Goal goal : goals.goals(session.couple())) {
      items.add(new Aimed(goal));
      goal.ratings().stream()
          .filter(rating -> rating.session().equals(session.id()))
          .forEach(rating -> items.add(new Rated(goal, rating)));
    }
    signedNotes(session).forEach(note -> addParagraphs(note, items));
    return items;
  }

  private List<NoteSnapshot> signedNotes(SessionSummary session) {
    Optional<NoteLine> line = notes.ofSession(session.id()).filter(NoteLine::signed);
    List<NoteSnapshot> signed = new ArrayList<>();
    line.ifPresent(
        note -> {
          signed.add(notes.note(note.id()));
          signed.addAll(notes.addenda(note.id()));
        });
    return signed;
  }

  private static void addParagraphs(NoteSnapshot note, List<ReleaseItem> items) {
    note.paragraphs().forEach(paragraph -> items.add(new Told(note, paragraph)));
  }
}
