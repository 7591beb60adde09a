package org.empathyloop.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.empathyloop.fixture.CoupleInCare.Shown.a;
import static org.empathyloop.fixture.CoupleInCare.Shown.b;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.empathyloop.access.Actor;
import org.empathyloop.access.Role;
import org.empathyloop.access.RunAs;
import org.empathyloop.access.SignInService;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.fixture.CoupleInCare;
import org.empathyloop.fixture.PadDevice;
import org.empathyloop.fixture.Staff;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.vocabulary.Code;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** EL-SES-039 and EL-SES-040: a second rater's series stands apart. */
@ExtendWith(ArquillianExtension.class)
class RatingIT {
  @Resource(lookup = "java:app/jdbc/practice")
  private DataSource practice;

  @Inject private SessionService sessions;
  @Inject private TimelineService timelines;
  @Inject private RatingService ratings;
  @Inject private CoupleInCare care;
  @Inject private Staff staff;
  @Inject private RunAs runAs;
  @Inject private SignInService signIns;
  @Inject private HttpServletRequest here;

  private Actor supervisor;
  private Actor therapist;
  private CoupleId couple;
  private SessionId session;

  @BeforeEach
  void aSession() {
    supervisor = staff.somebody(Role.SUPERVISOR);
    therapist = staff.somebody(Role.THERAPIST, supervisor);
    couple = care.of(therapist);
    session = SessionId.next();
    runAs.run(
        therapist,
        () -> {
          sessions.enter(
              new EnterSession(
                  session, couple, PartnerLetter.A, Instant.now().minusSeconds(3600), 50));
          sessions.chart(
              new ChartBatch(session, CoupleInCare.presses(a(10, "pursue"), b(15, "away"))));
        });
  }

  @Test
  void what_a_second_rater_charts_is_no_part_of_the_sessions_chart() throws Exception {
    SessionTimeline before = runAs.call(therapist, () -> sessions.timeline(session));
    RatingId rating = asked();
    List<PadCommand> presses = CoupleInCare.presses(a(11, "protest"), b(16, "look-away"));

    runAs.run(supervisor, () -> ratings.record(new RatingBatch(rating, presses)));
    runAs.run(supervisor, () -> ratings.record(new RatingBatch(rating, presses)));
    runAs.run(supervisor, () -> ratings.edit(added(rating, "smile", 20_000)));

    assertThat(runAs.call(supervisor, () -> ratings.chart(rating)).moments())
        .extracting(one -> one.moment().code().value(), one -> one.moment().capture())
        .containsExactly(
            tuple("protest", Capture.LIVE),
            tuple("look-away", Capture.LIVE),
            tuple("smile", Capture.VIDEO));
    assertThat(runAs.call(therapist, () -> sessions.timeline(session))).isEqualTo(before);
    assertThat(runAs.call(therapist, () -> timelines.chart(session)).moments()).hasSize(2);
    assertThat(resources(presses.get(0).stamp().id())).isZero();
  }

  @Test
  void the_two_series_do_not_reach_into_each_other() {
    RatingId rating = asked();
    UUID first = runAs.call(therapist, () -> sessions.timeline(session)).moments().get(0).id();

    assertThat(
            refused(
                supervisor,
                () ->
                    ratings.edit(
                        new EditRating(
                            rating,
                            new TimelineEdit.Revise(
                                UUID.randomUUID(), first, Revision.none().graded(3)),
                            0))))
        .isEqualTo(Fault.COMMAND_TARGET_UNKNOWN);
  }

  @Test
  void nobody_reads_a_series_before_its_rater_has_finished_it_and_then_it_is_final() {
    RatingId rating = asked();
    runAs.run(supervisor, () -> ratings.edit(added(rating, "smile", 20_000)));
    assertThat(refusal(therapist, () -> ratings.chart(rating))).isEqualTo(Fault.NOT_FOUND);
    assertThat(refused(therapist, () -> ratings.edit(added(rating, "away", 1_000))))
        .isEqualTo(Fault.NOT_FOUND);
    assertThat(runAs.call(therapist, () -> ratings.finished(session))).isEmpty();
    assertThat(runAs.call(therapist, () -> ratings.ratings(session)))
        .singleElement()
        .matches(line -> !line.finished());

    runAs.run(supervisor, () -> ratings.finish(rating));

    assertThat(runAs.call(therapist, () -> ratings.finished(session)))
        .singleElement()
        .satisfies(one -> assertThat(one.rater()).isEqualTo(supervisor.practitioner()))
        .satisfies(one -> assertThat(one.timeline().moments()).hasSize(1));
    assertThat(refused(supervisor, () -> ratings.edit(added(rating, "away", 1_000))))
        .isEqualTo(Fault.RATING_FINISHED);
    assertThat(
            refusal(
                supervisor,
                () -> ratings.record(new RatingBatch(rating, CoupleInCare.presses(a(1, "warm"))))))
        .isEqualTo(Fault.RATING_FINISHED);
  }

  @Test
  void a_rater_goes_on_after_the_session_was_closed() {
    RatingId rating = asked();
    runAs.run(therapist, () -> sessions.close(session));

    runAs.run(supervisor, () -> ratings.edit(added(rating, "smile", 20_000)));

    assertThat(runAs.call(supervisor, () -> ratings.chart(rating)).moments())
        .singleElement()
        .matches(one -> one.finality() == Finality.FINAL);
  }

  @Test
  void only_somebody_else_of_the_team_or_above_it_is_asked_and_only_once() {
    Actor stranger = staff.somebody(Role.THERAPIST);

    assertThat(runAs.call(therapist, () -> ratings.possibleRaters(session)))
        .extracting(Actor::practitioner)
        .containsExactly(supervisor.practitioner());
    assertThat(refusal(therapist, () -> ask(therapist))).isEqualTo(Fault.RATER_IS_THERAPIST);
    assertThat(refusal(therapist, () -> ask(stranger))).isEqualTo(Fault.NOT_FOUND);
    assertThat(refusal(stranger, () -> ask(supervisor))).isEqualTo(Fault.NOT_FOUND);
    assertThat(asked()).isEqualTo(asked());
    assertThat(runAs.call(therapist, () -> ratings.possibleRaters(session))).isEmpty();
  }

  @Test
  void a_raters_pad_charts_while_the_session_runs_and_nobody_elses_does() throws Exception {
    SessionId live =
        runAs.call(therapist, () -> sessions.start(StartSession.of(couple, PartnerLetter.A)));
    RatingId rating =
        runAs.call(
            therapist,
            () ->
                ratings.invite(new InviteRater(RatingId.next(), live, supervisor.practitioner())));
    PadDevice pad = pad(supervisor, rating);
    ObjectNode protest = pad.press("a", "protest", 0);

    JsonNode first = PadDevice.json(pad.send(protest)).get("acknowledged");
    JsonNode again = PadDevice.json(pad.send(protest)).get("acknowledged");

    assertThat(again).isEqualTo(first).hasSize(1);
    JsonNode state = PadDevice.json(pad.open());
    assertThat(state.get("commands")).hasSize(1);
    assertThat(state.get("owner").asText()).isEqualTo(id(supervisor));
    assertThat(runAs.call(therapist, () -> sessions.timeline(live)).moments()).isEmpty();
    assertThat(fault(pad.of(id(therapist)).send(pad.press("a", "warm", 0))))
        .isEqualTo(Fault.PAD_OF_ANOTHER.code());
    PadDevice theirs = pad(therapist, rating);
    assertThat(theirs.open().statusCode()).isEqualTo(404);
    assertThat(theirs.send(theirs.press("a", "warm", 0)).statusCode()).isEqualTo(404);

    runAs.run(therapist, () -> sessions.end(live));
    runAs.run(supervisor, () -> ratings.finish(rating));
    assertThat(fault(pad.send(pad.press("a", "warm", 0)))).isEqualTo(Fault.RATING_FINISHED.code());
    assertThat(PadDevice.json(pad.send(protest)).get("acknowledged")).isEqualTo(first);
  }

  @Test
  void looking_at_who_could_rate_changes_nothing_and_leaves_no_row_of_a_change() throws Exception {
    runAs.call(therapist, () -> ratings.possibleRaters(session));
    runAs.call(therapist, () -> ratings.ratings(session));

    assertThat(
            count(
                "select count(*) from audit_event where object_id = ? and action = 'MANAGE'",
                session.value()))
        .isZero();
  }

  /** As the rater's browser talks to the server that runs this test. */
  private PadDevice pad(Actor rater, RatingId rating) {
    URI server =
        URI.create("%s://%s:%d/".formatted(here.getScheme(), "127.0.0.1", here.getLocalPort()));
    String cookie =
        signIns.signIn(id(rater), Staff.PASSWORD.toCharArray(), id(rater)).orElseThrow();
    return PadDevice.ofRating(server, cookie, rating.value().toString());
  }

  private static String id(Actor actor) {
    return actor.practitioner().value().toString();
  }

  private static String fault(HttpResponse<String> refused) throws IOException {
    return PadDevice.json(refused).get("fault").asText();
  }

  private RatingId asked() {
    return runAs.call(therapist, () -> ask(supervisor));
  }

  private RatingId ask(Actor rater) {
    return ratings.invite(new InviteRater(RatingId.next(), session, rater.practitioner()));
  }

  private static EditRating added(RatingId rating, String code, long atMs) {
    return new EditRating(
        rating,
        new TimelineEdit.Add(
            UUID.randomUUID(), MomentActor.B, new Code(code), null, 2, atMs, Capture.VIDEO),
        0);
  }

  private Fault refused(Actor actor, Runnable work) {
    return catchThrowableOfType(EmpathyLoopException.class, () -> runAs.run(actor, work)).fault();
  }

  private Fault refusal(Actor actor, Supplier<?> work) {
    return catchThrowableOfType(EmpathyLoopException.class, () -> runAs.call(actor, work)).fault();
  }

  private long resources(UUID id) throws SQLException {
    return count("select count(*) from fhir_version where resource_id = ?", id);
  }

  private long count(String sql, UUID id) throws SQLException {
    try (var connection = practice.getConnection();
        var query = connection.prepareStatement(sql)) {
      query.setObject(1, id);
      var rows = query.executeQuery();
      rows.next();
      return rows.getLong(1);
    }
  }
}
