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
import java.util.stream.Collectors;
import org.empathyloop.access.Actor;
import org.empathyloop.access.RunAs;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.couple.CoupleSummary;
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

  /** Tells what is still to be told, in the name of the therapist. */
  void tell(Actor therapist) {
    List<Chapter> chapters = StoryBook.read();
    for (Chapter chapter : chapters) {
      tell(therapist, chapter);
      LOG.log(
          Level.INFO,
          "demo practice: couple {0} of {1} is there",
          chapters.indexOf(chapter) + 1,
          chapters.size());
    }
  }

  private void tell(Actor therapist, Chapter chapter) {
    CoupleId couple = new CoupleId(secrets.id("couple " + chapter.folder()));
    StoryDays days = runAs.call(therapist, () -> takeIn(couple, chapter));
    Set<SessionId> told = runAs.call(therapist, () -> told(couple));
    for (SessionStory session : chapter.sessions()) {
      String name = chapter.folder() + " session " + session.number() + " ";
      if (!told.contains(new SessionId(secrets.id(name + "session")))) {
        runAs.run(
            therapist,
            () -> story.tell(couple, session, days, part -> secrets.id(name + part)));
      }
    }
  }

  private StoryDays takeIn(CoupleId couple, Chapter chapter) {
    Optional<CoupleSummary> before =
        couples.caseload().stream().filter(known -> known.id().equals(couple)).findFirst();
    var course = chapter.couple().course();
    ZoneId zone = ZoneId.systemDefault();
    if (before.isPresent()) {
      return StoryDays.of(before.get().since(), course, zone);
    }
    StoryDays days = StoryDays.toldOn(LocalDate.now(clock.withZone(zone)), course, zone);
    story.takeIn(couple, chapter.couple(), days);
    return days;
  }

  private Set<SessionId> told(CoupleId couple) {
    return sessions.sessionsOf(couple).stream()
        .map(SessionSummary::id)
        .collect(Collectors.toUnmodifiableSet());
  }
}
