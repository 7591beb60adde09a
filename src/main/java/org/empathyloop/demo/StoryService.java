package org.empathyloop.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.empathyloop.access.Open;

/**
 * Enters one part of the story a transaction, as whoever is asking and only by the services that
 * the pages use.
 */
@ApplicationScoped
@Transactional
public class StoryService {
  private static final String REASON = "every service that it calls asks the policy";

  @Inject private CoupleTelling couples;
  @Inject private SessionTelling sessions;
  @Inject private GoalTelling goals;
  @Inject private CycleTelling cycles;
  @Inject private NoteTelling notes;
  @Inject private RatingTelling ratings;

  /** Takes the couple into care, with what both agreed to. */
  @Open(reason = REASON)
  public void takeIn(Telling telling) {
    couples.tell(telling);
  }

  /** Enters a session with all that belongs to it. */
  @Open(reason = REASON)
  public void tell(Telling telling, SessionStory session) {
    sessions.tell(telling, session);
    goals.tell(telling, session);
    cycles.tell(telling, session);
    notes.tell(telling, session);
    ratings.ask(telling, session);
    couples.end(telling, session);
  }

  /** Charts a session as a second rater does, in the name of the supervisor who is asking. */
  @Open(reason = REASON)
  public void rate(Telling telling, SessionStory session) {
    ratings.rate(telling, session);
  }
}
