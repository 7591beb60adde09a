package org.empathyloop.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.empathyloop.access.Open;
import org.empathyloop.couple.AgreeOnSecrets;
import org.empathyloop.couple.ChartLink;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.couple.CreateCouple;
import org.empathyloop.couple.EditPartner;
import org.empathyloop.couple.Gender;
import org.empathyloop.couple.GiveRelease;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.couple.PersonDetails;
import org.empathyloop.couple.ReleasePurpose;
import org.empathyloop.couple.SecretsPolicy;
import org.empathyloop.demo.CoupleStory.PersonStory;
import org.empathyloop.session.ChartBatch;
import org.empathyloop.session.EnterSession;
import org.empathyloop.session.PadCommand;
import org.empathyloop.session.SessionId;
import org.empathyloop.session.SessionService;
import org.empathyloop.vocabulary.Coded;

/**
 * Enters one part of the story a transaction, as the therapist who is asking and only by the
 * services that the pages use.
 */
@ApplicationScoped
@Transactional
public class StoryService {
  static final String RECIPIENT = "Clinic EHR";
  private static final String RECORD_NUMBERS = "https://clinic.example/record-number";
  private static final String REASON = "every service that it calls asks the policy";

  @Inject private CoupleService couples;
  @Inject private SessionService sessions;

  /** Takes the couple into care, with what both agreed to. */
  @Open(reason = REASON)
  public void takeIn(CoupleId couple, CoupleStory story, StoryDays days) {
    couples.create(
        new CreateCouple(couple, details(story.a()), details(story.b()), days.careBegan()));
    CoupleSummary created = couples.summary(couple);
    for (PartnerLetter letter : PartnerLetter.values()) {
      couples.edit(
          new EditPartner(
              couple,
              letter,
              created.partner(letter).version(),
              created.partner(letter).details(),
              story.partner(letter).wish()));
    }
    couples.agreeOnSecrets(
        new AgreeOnSecrets(
            couple,
            Coded.of(SecretsPolicy.class, story.secrets()),
            days.careBegan(),
            days.careBegan()));
    story.releases().forEach(release -> couples.giveRelease(consent(couple, release, days)));
  }

  /** Enters a session with all that was charted in it, and closes it. */
  @Open(reason = REASON)
  public void tell(
      CoupleId couple, SessionStory story, StoryDays days, Function<String, UUID> ids) {
    SessionId session = new SessionId(ids.apply("session"));
    sessions.enter(
        new EnterSession(
            session, couple, story.leftSeat(), days.start(story.number()), story.minutes()));
    List<PadCommand> commands = PadScript.of(story.score(), ids);
    sessions.chart(new ChartBatch(session, commands));
    sessions.close(session);
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

  private static GiveRelease consent(
      CoupleId couple, CoupleStory.Release release, StoryDays days) {
    return new GiveRelease(
        couple,
        Coded.of(PartnerLetter.class, release.partner()),
        RECIPIENT,
        ReleasePurpose.TREATMENT,
        days.careBegan(),
        days.inDays(release.daysLeft()),
        days.careBegan());
  }
}
