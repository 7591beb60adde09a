package org.empathyloop.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.empathyloop.couple.AgreeOnSecrets;
import org.empathyloop.couple.ChartLink;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.couple.CreateCouple;
import org.empathyloop.couple.EditPartner;
import org.empathyloop.couple.EndCare;
import org.empathyloop.couple.Gender;
import org.empathyloop.couple.GiveRelease;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.couple.PersonDetails;
import org.empathyloop.couple.ReleasePurpose;
import org.empathyloop.couple.SecretsPolicy;
import org.empathyloop.demo.CoupleStory.Course;
import org.empathyloop.demo.CoupleStory.PersonStory;
import org.empathyloop.vocabulary.Coded;

/** Takes a couple into care, with what both wish for and agreed to. */
@ApplicationScoped
class CoupleTelling {
  private static final String RECIPIENT = "Clinic EHR";
  private static final String RECORD_NUMBERS = "https://clinic.example/record-number";

  @Inject private CoupleService couples;

  void tell(Telling telling) {
    CoupleStory story = telling.story();
    couples.create(
        new CreateCouple(
            telling.couple(), details(story.a()), details(story.b()), telling.days().careBegan()));
    CoupleSummary created = couples.summary(telling.couple());
    for (PartnerLetter letter : PartnerLetter.values()) {
      couples.edit(
          new EditPartner(
              telling.couple(),
              letter,
              created.partner(letter).version(),
              created.partner(letter).details(),
              story.partner(letter).wish()));
    }
    couples.agreeOnSecrets(
        new AgreeOnSecrets(
            telling.couple(),
            0,
            Coded.of(SecretsPolicy.class, story.secrets()),
            telling.days().careBegan(),
            telling.days().careBegan()));
    story.releases().forEach(release -> couples.giveRelease(consent(telling, release)));
  }

  /** Ends the care when the session was the last one of a course that is finished. */
  void end(Telling telling, SessionStory session) {
    Course course = telling.story().course();
    if (course.finished() && session.number() == course.sessions()) {
      long version = couples.summary(telling.couple()).version();
      LocalDate last = telling.days().session(session.number());
      couples.endCare(new EndCare(telling.couple(), version, last));
    }
  }

  private static PersonDetails details(PersonStory person) {
    return new PersonDetails(
        person.given(),
        person.family(),
        Gender.UNKNOWN,
        person.birthDate(),
        person.pronouns(),
        null,
        null,
        List.of(new ChartLink(RECORD_NUMBERS, person.recordNumber(), null)));
  }

  private static GiveRelease consent(Telling telling, CoupleStory.Release release) {
    return new GiveRelease(
        telling.couple(),
        Coded.of(PartnerLetter.class, release.partner()),
        RECIPIENT,
        ReleasePurpose.TREATMENT,
        telling.days().careBegan(),
        telling.days().inDays(release.daysLeft()),
        telling.days().careBegan());
  }
}
