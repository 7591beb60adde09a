package org.empathyloop.exchange.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.empathyloop.fixture.CoupleInCare.Shown.a;
import static org.empathyloop.fixture.CoupleInCare.Shown.b;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.empathyloop.access.Actor;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.access.Role;
import org.empathyloop.access.RunAs;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.CycleService;
import org.empathyloop.cycle.Episode;
import org.empathyloop.cycle.EpisodeReview;
import org.empathyloop.cycle.ReviewEpisode;
import org.empathyloop.disclosure.Audience;
import org.empathyloop.exchange.FhirR4;
import org.empathyloop.fixture.CoupleInCare;
import org.empathyloop.fixture.CoupleInCare.Shown;
import org.empathyloop.fixture.OneTransaction;
import org.empathyloop.fixture.Staff;
import org.empathyloop.note.AddAddendum;
import org.empathyloop.note.DraftParagraph;
import org.empathyloop.note.NoteId;
import org.empathyloop.note.NoteService;
import org.empathyloop.note.NoteTopic;
import org.empathyloop.note.Prose;
import org.empathyloop.note.SaveDraft;
import org.empathyloop.note.SignNote;
import org.empathyloop.note.WriteNote;
import org.empathyloop.regulation.AttainmentLevel;
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
import org.empathyloop.session.EditTimeline;
import org.empathyloop.session.MomentActor;
import org.empathyloop.session.PadCommand;
import org.empathyloop.session.SessionId;
import org.empathyloop.session.SessionService;
import org.empathyloop.session.Stamp;
import org.empathyloop.session.StartSession;
import org.empathyloop.session.TimelineEdit;
import org.empathyloop.session.TimelineService;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.Language;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** EL-FHIR-001: what follows from a session is kept in the transaction of its change. */
@ExtendWith(ArquillianExtension.class)
class KeptChartIT {
  private static final Actor CLIENT =
      new Actor(new PractitionerId(UUID.randomUUID()), Role.SYSTEM, "test client");
  private static final String CYCLE = "interaction-cycle";
  private static final Shown[] QUARREL = {
    a(100, "pursue"), b(105, "look-away"), a(118, "pursue"), a(119, "p-dismissed"), a(180, "smile")
  };

  @Resource(lookup = "java:app/jdbc/practice")
  private DataSource practice;

  @Inject private SessionService sessions;
  @Inject private TimelineService timelines;
  @Inject private CycleService cycles;
  @Inject private GoalService goals;
  @Inject private NoteService notes;
  @Inject private ResourceService resources;
  @Inject private CoupleInCare care;
  @Inject private OneTransaction transaction;
  @Inject private Staff staff;
  @Inject private RunAs runAs;

  private Actor therapist;
  private CoupleId couple;

  @BeforeEach
  void takeIn() {
    therapist = staff.somebody(Role.THERAPIST);
    couple = care.of(therapist);
  }

  @Test
  void an_episode_follows_the_therapists_word() {
    SessionId session = care.closedSession(therapist, couple, QUARREL);
    List<Episode> found = asTherapist(() -> cycles.episodes(session));
    assertThat(found).isNotEmpty();
    assertThat(kept(session, CYCLE)).hasSameSizeAs(found);
    Episode first = found.get(0);

    asTherapist(
        () ->
            cycles.review(
                new ReviewEpisode(first.id(), first.version(), EpisodeReview.DISMISSED, null)));

    assertThat(read(Observation.class, first.id().value()).getStatus())
        .isEqualTo(ObservationStatus.CANCELLED);
  }

  @Test
  void an_episode_that_is_found_no_longer_is_deleted() {
    SessionId session = SessionId.next();
    asTherapist(() -> sessions.start(new StartSession(session, couple, PartnerLetter.A, 50)));
    List<UUID> quarrel = new ArrayList<>();
    for (Shown shown : QUARREL) {
      UUID press = UUID.randomUUID();
      chart(session, press(press, press, shown.second(), shown.actor(), shown.code()));
      quarrel.add(press);
    }
    asTherapist(() -> sessions.end(session));
    List<Episode> found = asTherapist(() -> cycles.findEpisodes(session));
    assertThat(kept(session, CYCLE)).isNotEmpty().hasSameSizeAs(found);

    for (UUID press : quarrel) {
      var strike = new TimelineEdit.Strike(UUID.randomUUID(), press);
      asTherapist(() -> timelines.edit(new EditTimeline(session, strike, quarrel.size(), null)));
    }
    assertThat(asTherapist(() -> cycles.findEpisodes(session))).isEmpty();

    assertThat(kept(session, CYCLE)).isEmpty();
    assertThat(fault(() -> read(Observation.class, found.get(0).id().value())))
        .isEqualTo(Fault.FHIR_DELETED);
  }

  @Test
  void a_goal_and_its_ratings_are_kept_and_a_rating_given_again_is_a_version() {
    SessionId session = care.closedSession(therapist, couple, QUARREL);
    GoalId goal = goal();
    for (Rater rater : Rater.values()) {
      rate(goal, session, rater, -1);
    }
    rate(goal, session, Rater.THERAPIST, 1);
    rate(goal, session, Rater.THERAPIST, 1);

    assertThat(asClient(() -> resources.history(new ResourceRef("Goal", goal.value())))).hasSize(1);
    List<StoredVersion> ratings = kept(session, "107333-7");
    assertThat(ratings).hasSize(1);
    assertThat(ratings.get(0).version()).isGreaterThan(1);
    assertThat(ratings.get(0).json()).contains("LA34480-6");
    assertThat(kept(session, "107334-5")).hasSize(2);
  }

  /** EL-FHIR-007. */
  @Test
  void a_signed_note_and_its_addendum_are_kept_and_a_draft_is_not() {
    SessionId session = care.closedSession(therapist, couple, QUARREL);
    NoteId note = NoteId.next();
    NoteId addendum = NoteId.next();
    int draft = draft(session, note);
    assertUnknown("Composition", note.value());
    assertUnknown("DocumentReference", note.value());

    asTherapist(() -> notes.sign(new SignNote(note, draft)));
    asTherapist(
        () ->
            notes.amend(
                new AddAddendum(
                    note,
                    addendum,
                    Language.ENGLISH,
                    Audience.JOINT,
                    new Prose("The pause was longer."))));

    assertThat(json("Composition", note.value())).contains("An evening at home.");
    Composition added = FhirR4.read(Composition.class, json("Composition", addendum.value()));
    assertThat(added.getRelatesToFirstRep().getTargetReference().getReference())
        .isEqualTo("Composition/" + note.value());
    assertThat(json("DocumentReference", addendum.value()))
        .contains("Composition/" + addendum.value());
  }

  @Test
  void an_answer_about_an_echo_is_kept_until_it_is_taken_back() {
    SessionId session = SessionId.next();
    asTherapist(() -> sessions.start(new StartSession(session, couple, PartnerLetter.A, 50)));
    UUID device = UUID.randomUUID();
    UUID question = UUID.randomUUID();
    UUID answer = UUID.randomUUID();
    chart(session, press(question, device, 1, MomentActor.A, "notice-echo"));
    chart(
        session,
        new PadCommand.Answer(
            new Stamp(answer, device, 2, 2_000, false), question, new Code("picked-up")));

    Observation echo = read(Observation.class, answer);
    assertThat(echo.getDerivedFromFirstRep().getReference()).isEqualTo("Observation/" + question);
    assertThat(echo.getFocusFirstRep().getReference()).startsWith("Patient/");

    chart(
        session,
        new PadCommand.Undo(new Stamp(UUID.randomUUID(), device, 3, 3_000, false), answer));

    assertThat(fault(() -> read(Observation.class, answer))).isEqualTo(Fault.FHIR_DELETED);
    assertThat(read(Observation.class, question).getCode().getCodingFirstRep().getCode())
        .isEqualTo("notice-echo");
  }

  @Test
  void a_change_that_rolled_back_left_no_version() {
    GoalId goal = new GoalId(UUID.randomUUID());
    fault(
        () ->
            transaction.around(
                () -> {
                  asTherapist(() -> goals.set(goal(goal)));
                  throw new EmpathyLoopException(Fault.STALE);
                }));

    assertUnknown("Goal", goal.value());
  }

  /** The therapist who presses a key has looked at nothing: the trail tells of the press alone. */
  @Test
  void keeping_a_press_reads_neither_names_nor_the_whole_chart() throws SQLException {
    SessionId session = SessionId.next();
    asTherapist(() -> sessions.start(new StartSession(session, couple, PartnerLetter.A, 50)));
    asTherapist(() -> sessions.summary(session));
    int before = readsAudited();
    assertThat(before).isPositive();

    chart(session, press(UUID.randomUUID(), UUID.randomUUID(), 1, MomentActor.B, "look-away"));

    assertThat(readsAudited()).isEqualTo(before);
  }

  private int draft(SessionId session, NoteId note) {
    return asTherapist(
        () -> {
          notes.write(new WriteNote(session, note, Language.ENGLISH));
          DraftParagraph focus =
              new DraftParagraph(
                  UUID.randomUUID(),
                  NoteTopic.FOCUS,
                  Audience.JOINT,
                  new Prose("An evening at home."),
                  List.of());
          return notes
              .save(new SaveDraft(note, notes.note(note).draftNo(), List.of(focus)))
              .draftNo();
        });
  }

  private GoalId goal() {
    GoalId goal = new GoalId(UUID.randomUUID());
    return asTherapist(() -> goals.set(goal(goal)));
  }

  private SetGoal goal(GoalId id) {
    Map<AttainmentLevel, String> levels = new HashMap<>();
    AttainmentLevel.ALL.forEach(level -> levels.put(level, "Level " + level.value()));
    return new SetGoal(
        id,
        couple,
        GoalOwner.COUPLE,
        GoalKind.SEND,
        "Say it before it is too late",
        new GoalLevels(levels),
        new AttainmentLevel(-1),
        1,
        LocalDate.of(2026, 9, 22),
        LocalDate.of(2027, 9, 22));
  }

  private void rate(GoalId goal, SessionId session, Rater rater, int level) {
    asTherapist(
        () -> {
          var shown = goals.goal(goal).rated(rater, session).orElse(null);
          goals.rate(new RateGoal(goal, session, rater, new AttainmentLevel(level), shown));
        });
  }

  private void chart(SessionId session, PadCommand command) {
    asTherapist(() -> sessions.chart(new ChartBatch(session, List.of(command))));
  }

  private static PadCommand press(
      UUID id, UUID device, long second, MomentActor actor, String code) {
    return new PadCommand.Press(
        new Stamp(id, device, 1, second * 1_000, false),
        actor,
        new Code(code),
        null,
        null,
        PadCommand.Press.CLEAR,
        Capture.LIVE,
        false);
  }

  /** What a search by session and code finds. */
  private List<StoredVersion> kept(SessionId session, String code) {
    return asClient(
            () ->
                resources.search(
                    new ResourceQuery(
                        "Observation",
                        List.of(),
                        null,
                        session.value(),
                        List.of(new SearchCode(null, code)),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        true,
                        100,
                        null)))
        .resources();
  }

  private int readsAudited() throws SQLException {
    try (Connection connection = practice.getConnection();
        var select =
            connection.prepareStatement(
                "select count(*) from audit_event where actor_id = ? and action = ?")) {
      select.setObject(1, therapist.practitioner().value());
      select.setString(2, "VIEW");
      var row = select.executeQuery();
      row.next();
      return row.getInt(1);
    }
  }

  private <R extends org.hl7.fhir.r4.model.Resource> R read(Class<R> type, UUID id) {
    return FhirR4.read(type, json(type.getSimpleName(), id));
  }

  private String json(String type, UUID id) {
    return Objects.requireNonNull(asClient(() -> resources.read(new ResourceRef(type, id))).json());
  }

  private void assertUnknown(String type, UUID id) {
    assertThat(fault(() -> json(type, id))).isEqualTo(Fault.NOT_FOUND);
  }

  private static Fault fault(Runnable work) {
    return catchThrowableOfType(EmpathyLoopException.class, work::run).fault();
  }

  private <T> T asTherapist(Supplier<T> work) {
    return runAs.call(therapist, work);
  }

  private void asTherapist(Runnable work) {
    runAs.run(therapist, work);
  }

  private <T> T asClient(Supplier<T> work) {
    return runAs.call(CLIENT, work);
  }
}
