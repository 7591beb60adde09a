package org.empathyloop.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.empathyloop.session.InviteRater;
import org.empathyloop.session.RatingBatch;
import org.empathyloop.session.RatingService;

/** Has a session charted by the supervisor as well. */
@ApplicationScoped
class RatingTelling {
  @Inject private RatingService ratings;
  @Inject private DemoStaff staff;

  /** The therapist asks for it. */
  void ask(Telling telling, SessionStory story) {
    if (!story.second().isEmpty()) {
      ratings.invite(
          new InviteRater(
              telling.rating(story.number()),
              telling.session(story.number()),
              staff.actor(DemoStaff.Member.SUPERVISOR).practitioner()));
    }
  }

  /** The supervisor charts and finishes it, once. */
  void rate(Telling telling, SessionStory story) {
    boolean toDo =
        ratings.ratings(telling.session(story.number())).stream()
            .filter(line -> line.id().equals(telling.rating(story.number())))
            .anyMatch(line -> !line.finished());
    if (toDo) {
      String name = "session " + story.number() + " second ";
      ratings.record(
          new RatingBatch(
              telling.rating(story.number()),
              PadScript.of(story.second(), part -> telling.id(name + part))));
      ratings.finish(telling.rating(story.number()));
    }
  }
}
