package org.empathyloop.demo;

import java.util.UUID;
import java.util.function.Function;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.demo.StoryBook.Chapter;
import org.empathyloop.session.RatingId;
import org.empathyloop.session.SessionId;

/**
 * A chapter that is being told.
 *
 * @param ids the id of a named part of this chapter, always the same for the same name
 */
record Telling(Chapter chapter, StoryDays days, Function<String, UUID> ids) {

  CoupleId couple() {
    return new CoupleId(ids.apply("couple"));
  }

  CoupleStory story() {
    return chapter.couple();
  }

  SessionId session(int number) {
    return new SessionId(ids.apply("session " + number));
  }

  /** The series of whoever charted a session as well. */
  RatingId rating(int number) {
    return new RatingId(ids.apply("session " + number + " second"));
  }

  UUID id(String name) {
    return ids.apply(name);
  }
}
