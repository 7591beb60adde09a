package org.empathyloop.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.empathyloop.shared.vault.Vault;
import org.empathyloop.vocabulary.CodeBook;

/** Tells, in the same transaction, what a change made of the first series of a session. */
@ApplicationScoped
class ChartNews {
  @Inject private SessionStore sessions;
  @Inject private CodeBook codes;
  @Inject private Vault vault;
  @Inject private Event<MomentsCharted> charted;
  @Inject private Event<RoomAnswered> answered;
  @Inject private Event<ChartEdited> edited;

  /** Of what a pad sent. */
  void tell(TherapySession session, ChartChange change) {
    var words = new WordsSeal(vault, session.couple());
    var reader = new ChartReader(sessions, Series.first(session.id()), words);
    if (!change.moments().isEmpty()) {
      charted.fire(reader.charted(session, change.moments()));
    }
    if (!change.answers().isEmpty()) {
      answered.fire(reader.answered(session, change.answers(), codes));
    }
  }

  /** Of an edit after the session. */
  void tellEdit(TherapySession session, ChartChange change) {
    tell(session, change);
    edited.fire(new ChartEdited(session.summary()));
  }
}
