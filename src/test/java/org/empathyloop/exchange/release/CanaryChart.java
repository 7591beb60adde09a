package org.empathyloop.exchange.release;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.empathyloop.couple.ChartLink;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.couple.CreateCouple;
import org.empathyloop.couple.EditPartner;
import org.empathyloop.couple.Gender;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.couple.PartnerSummary;
import org.empathyloop.couple.PersonDetails;
import org.empathyloop.cycle.CycleKind;
import org.empathyloop.cycle.CycleMapId;
import org.empathyloop.cycle.CycleService;
import org.empathyloop.cycle.EditStatement;
import org.empathyloop.cycle.Episode;
import org.empathyloop.cycle.EpisodeReview;
import org.empathyloop.cycle.KeepMap;
import org.empathyloop.cycle.NodeKind;
import org.empathyloop.cycle.ReviewEpisode;
import org.empathyloop.cycle.SpokenStatement;
import org.empathyloop.disclosure.Audience;
import org.empathyloop.exchange.release.Canary.Owner;
import org.empathyloop.fixture.InContainer;
import org.empathyloop.note.AddAddendum;
import org.empathyloop.note.DraftParagraph;
import org.empathyloop.note.DraftSaved;
import org.empathyloop.note.NoteId;
import org.empathyloop.note.NoteService;
import org.empathyloop.note.NoteTopic;
import org.empathyloop.note.Prose;
import org.empathyloop.note.SaveDraft;
import org.empathyloop.note.SignNote;
import org.empathyloop.note.WriteNote;
import org.empathyloop.regulation.AttainmentLevel;
import org.empathyloop.regulation.EditGoal;
import org.empathyloop.regulation.Goal;
import org.empathyloop.regulation.GoalId;
import org.empathyloop.regulation.GoalKind;
import org.empathyloop.regulation.GoalLevels;
import org.empathyloop.regulation.GoalOwner;
import org.empathyloop.regulation.GoalService;
import org.empathyloop.regulation.RateGoal;
import org.empathyloop.regulation.Rater;
import org.empathyloop.regulation.SetGoal;
import org.empathyloop.session.Capture;
import org.empathyloop.session.ChartBatch;
import org.empathyloop.session.MomentActor;
import org.empathyloop.session.PadCommand;
import org.empathyloop.session.SessionId;
import org.empathyloop.session.SessionService;
import org.empathyloop.session.Stamp;
import org.empathyloop.session.StartSession;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/**
 * A couple's chart with a word of its own in every field that takes free text, entered by the
 * services. Call in the name of a therapist.
 */
@Dependent
@InContainer
public class CanaryChart {
  static final String RECORD_NUMBERS = "https://clinic.example/record-number";

  private static final LocalDate SINCE = LocalDate.of(2026, 9, 22);
  private static final List<String> CODES = List.of("look-away", "pursue", "withdraw", "disclose");

  @Inject private CoupleService couples;
  @Inject private SessionService sessions;
  @Inject private CycleService cycles;
  @Inject private GoalService goals;
  @Inject private NoteService notes;

  private final List<Canary> canaries = new ArrayList<>();
  private final List<String> changedGoals = new ArrayList<>();
  private final CoupleId couple = CoupleId.next();
  private final SessionId session = SessionId.next();

  CoupleId couple() {
    return couple;
  }

  SessionId session() {
    return session;
  }

  List<Canary> canaries() {
    return List.copyOf(canaries);
  }

  void write() {
    takeIn();
    chart();
    nameTheCycle();
    for (GoalOwner owner : GoalOwner.values()) {
      aimAt(owner);
    }
    sessions.end(session);
    sessions.close(session);
    writeNote();
    leaveADraft();
  }

  /** Words every goal anew and dismisses every cycle. */
  void change() {
    for (Goal goal : goals.goals(couple)) {
      Owner owner = owner(goal.owner());
      String title = word(owner, "anew");
      changedGoals.add(title);
      goals.edit(new EditGoal(goal.id(), goal.version(), title, goal.levels(), goal.dueOn()));
    }
    for (Episode episode : cycles.episodes(session)) {
      cycles.review(
          new ReviewEpisode(episode.id(), episode.version(), EpisodeReview.DISMISSED, null));
    }
  }

  /** Takes the numbers of A's charts elsewhere away. */
  void unlink() {
    PartnerSummary a = couples.summary(couple).a();
    PersonDetails known = a.details();
    couples.edit(
        new EditPartner(
            couple,
            PartnerLetter.A,
            a.version(),
            new PersonDetails(
                known.given(),
                known.family(),
                known.gender(),
                known.birthDate(),
                known.pronouns(),
                known.phone(),
                known.email(),
                List.of()),
            a.wish()));
  }

  /** The titles that {@link #change} gave. */
  List<String> changedGoals() {
    return List.copyOf(changedGoals);
  }

  private void takeIn() {
    couples.create(
        new CreateCouple(couple, person(PartnerLetter.A), person(PartnerLetter.B), SINCE));
    CoupleSummary summary = couples.summary(couple);
    for (PartnerLetter letter : PartnerLetter.values()) {
      couples.edit(
          new EditPartner(
              couple,
              letter,
              summary.partner(letter).version(),
              summary.partner(letter).details(),
              may(Owner.of(letter), "wish")));
      never(summary.partner(letter).person().value());
    }
    never(couple.value());
    never(session.value());
  }

  private PersonDetails person(PartnerLetter letter) {
    Owner owner = Owner.of(letter);
    return new PersonDetails(
        may(owner, "given"),
        may(owner, "family"),
        Gender.OTHER,
        null,
        may(owner, "pronouns"),
        may(owner, "phone"),
        may(owner, "mail") + "@example.org",
        List.of(
            new ChartLink(RECORD_NUMBERS, may(owner, "number"), may(owner, "logicalid")),
            new ChartLink("https://other.example/number", may(owner, "elsewhere"), null)));
  }

  private void chart() {
    sessions.start(new StartSession(session, couple, PartnerLetter.A, 50));
    UUID device = UUID.randomUUID();
    List<PadCommand> commands = new ArrayList<>();
    for (int i = 0; i < CODES.size() * 2; i++) {
      MomentActor actor = i % 2 == 0 ? MomentActor.A : MomentActor.B;
      press(commands, device, actor, CODES.get(i / 2));
    }
    press(commands, device, MomentActor.DYAD, "touch-offer");
    press(commands, device, MomentActor.THERAPIST, "t-slow");
    sessions.chart(new ChartBatch(session, commands));
  }

  private void press(List<PadCommand> commands, UUID device, MomentActor actor, String code) {
    UUID moment = UUID.randomUUID();
    never(moment);
    commands.add(
        new PadCommand.Press(
            stamp(moment, device, commands),
            actor,
            new Code(code),
            null,
            null,
            PadCommand.Press.CLEAR,
            Capture.LIVE,
            false));
    commands.add(
        new PadCommand.AddWords(
            stamp(UUID.randomUUID(), device, commands), moment, word(Owner.NOBODY, "words")));
  }

  private static Stamp stamp(UUID id, UUID device, List<PadCommand> before) {
    return new Stamp(id, device, before.size() + 1, before.size() * 1_000L, false);
  }

  private void nameTheCycle() {
    CycleMapId map = new CycleMapId(UUID.randomUUID());
    never(map.value());
    Map<PartnerLetter, Map<NodeKind, String>> words = new EnumMap<>(PartnerLetter.class);
    for (PartnerLetter letter : PartnerLetter.values()) {
      words.put(
          letter,
          Map.of(
              NodeKind.MEANING,
              may(Owner.BOTH, "meaning"),
              NodeKind.NEED,
              may(Owner.BOTH, "need")));
    }
    cycles.keep(
        new KeepMap(
            map,
            couple,
            CycleKind.SIDEWAYS,
            0,
            cycles.proposal(couple, CycleKind.SIDEWAYS).pattern(),
            words,
            Language.ENGLISH));
    for (SpokenStatement spoken : cycles.map(map).statements()) {
      cycles.say(
          new EditStatement(
              map,
              spoken.statement().speaker(),
              spoken.version(),
              may(Owner.BOTH, "noticed"),
              may(Owner.BOTH, "felt"),
              may(Owner.BOTH, "did"),
              may(Owner.BOTH, "question")));
    }
  }

  private static Owner owner(GoalOwner goalOwner) {
    return switch (goalOwner) {
      case A -> Owner.A;
      case B -> Owner.B;
      case COUPLE -> Owner.BOTH;
    };
  }

  private void aimAt(GoalOwner goalOwner) {
    Owner owner = owner(goalOwner);
    GoalId goal = new GoalId(UUID.randomUUID());
    never(goal.value());
    Map<AttainmentLevel, String> levels = new HashMap<>();
    for (AttainmentLevel level : AttainmentLevel.ALL) {
      levels.put(level, word(owner, "level"));
    }
    goals.set(
        new SetGoal(
            goal,
            couple,
            goalOwner,
            GoalKind.SEND,
            word(owner, "goal"),
            new GoalLevels(levels),
            new AttainmentLevel(-1),
            1,
            SINCE,
            SINCE.plusYears(1)));
    for (Rater rater : Rater.values()) {
      goals.rate(new RateGoal(goal, session, rater, AttainmentLevel.EXPECTED, null));
    }
  }

  private void writeNote() {
    NoteId note = NoteId.next();
    never(note.value());
    DraftSaved saved = draft(session, note, true);
    notes.sign(new SignNote(note, saved.draftNo()));
    for (Audience audience : Audience.values()) {
      notes.amend(
          new AddAddendum(
              note,
              NoteId.next(),
              Language.ENGLISH,
              audience,
              new Prose(word(owner(audience), "addendum"))));
    }
  }

  /** The note of another session, which nobody signed. */
  private void leaveADraft() {
    SessionId next = SessionId.next();
    sessions.start(new StartSession(next, couple, PartnerLetter.A, 50));
    sessions.end(next);
    draft(next, NoteId.next(), false);
  }

  private DraftSaved draft(SessionId of, NoteId note, boolean willBeSigned) {
    notes.write(new WriteNote(of, note, Language.ENGLISH));
    List<DraftParagraph> paragraphs =
        Arrays.stream(NoteTopic.values())
            .filter(topic -> topic != NoteTopic.ADDENDUM)
            .flatMap(
                topic ->
                    topic.readers().stream()
                        .map(audience -> paragraph(topic, audience, willBeSigned)))
            .collect(Collectors.toList());
    return notes.save(new SaveDraft(note, notes.note(note).draftNo(), paragraphs));
  }

  private DraftParagraph paragraph(NoteTopic topic, Audience audience, boolean willBeSigned) {
    UUID id = UUID.randomUUID();
    never(id);
    Owner owner = willBeSigned ? owner(audience) : Owner.NOBODY;
    return new DraftParagraph(
        id, topic, audience, new Prose("{A} and {B}: " + word(owner, topic.code())), List.of());
  }

  private static Owner owner(@Nullable Audience audience) {
    return switch (java.util.Objects.requireNonNull(audience)) {
      case JOINT -> Owner.BOTH;
      case PARTNER_A -> Owner.A;
      case PARTNER_B -> Owner.B;
      case CHART_ONLY -> Owner.NOBODY;
    };
  }

  /** A word that is told where it may be. */
  private String word(Owner owner, String place) {
    return keep(new Canary(Canary.word(place), owner, true));
  }

  /** A word that may be told, or not. */
  private String may(Owner owner, String place) {
    return keep(new Canary(Canary.word(place), owner, false));
  }

  /** Ids that records have here leave in no release. */
  private void never(UUID id) {
    keep(new Canary(id.toString(), Owner.NOBODY, false));
  }

  private String keep(Canary canary) {
    canaries.add(canary);
    return canary.word();
  }
}
