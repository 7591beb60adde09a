package org.empathyloop.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.empathyloop.access.Actor;
import org.empathyloop.access.RunAs;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.demo.CoupleStory.Course;
import org.empathyloop.demo.StoryBook.Chapter;
import org.empathyloop.session.SessionId;
import org.empathyloop.session.SessionService;
import org.empathyloop.session.SessionSummary;

/**
 * Tells the story of the demo practice part by part. A part that was told before is left out, so
 * that a story interrupted by the end of the program goes on at the next start.
 */
@ApplicationScoped
class StoryTeller {
  private static final Logger LOG = System.getLogger(StoryTeller.class.getName());

  @Inject private StoryService story;
  @Inject private CoupleService couples;
  @Inject private SessionService sessions;
  @Inject private DemoSecrets secrets;
  @Inject private RunAs runAs;
  @Inject private Clock clock;
  @Inject private ZoneId zone;

  /** Tells what is still to be told, each part in the name of who enters it. */
  void tell(Actor therapist, Actor supervisor) {
    List<Chapter> chapters = StoryBook.read();
    for (Chapter chapter : chapters) {
      int parts = tell(therapist, supervisor, chapter);
      LOG.log(
          Level.INFO,
          "demo practice: couple {0} of {1} is there, {2} sessions entered now",
          chapters.indexOf(chapter) + 1,
          chapters.size(),
          parts);
    }
  }

  /** How many sessions were still to be told. */
  private int tell(Actor therapist, Actor supervisor, Chapter chapter) {
    Telling telling = runAs.call(therapist, () -> begin(chapter));
    Set<SessionId> told = runAs.call(therapist, () -> told(telling.couple()));
    List<SessionStory> untold =
        chapter.sessions().stream()
            .filter(session -> !told.contains(telling.session(session.number())))
            .toList();
    untold.forEach(session -> runAs.run(therapist, () -> story.tell(telling, session)));
    chapter.sessions().stream()
        .filter(session -> !session.second().isEmpty())
        .forEach(session -> runAs.run(supervisor, () -> story.rate(telling, session)));
    return untold.size();
  }

  private Telling begin(Chapter chapter) {
    Function<String, UUID> ids = part -> secrets.id(chapter.folder() + " " + part);
    Course course = chapter.couple().course();
    Optional<CoupleSummary> before = known(new CoupleId(ids.apply("couple")));
    if (before.isPresent()) {
      return new Telling(chapter, StoryDays.of(before.get().since(), course, zone), ids);
    }
    LocalDate today = LocalDate.now(clock.withZone(zone));
    Telling telling = new Telling(chapter, StoryDays.toldOn(today, course, zone), ids);
    story.takeIn(telling);
    return telling;
  }

  private Optional<CoupleSummary> known(CoupleId couple) {
    return couples.caseload().stream().filter(known -> known.id().equals(couple)).findFirst();
  }

  private Set<SessionId> told(CoupleId couple) {
    return sessions.sessionsOf(couple).stream()
        .map(SessionSummary::id)
        .collect(Collectors.toUnmodifiableSet());
  }
}
