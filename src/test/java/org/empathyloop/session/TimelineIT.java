package org.empathyloop.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.empathyloop.fixture.CoupleInCare.Shown.a;
import static org.empathyloop.fixture.CoupleInCare.Shown.b;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.empathyloop.access.Actor;
import org.empathyloop.access.Role;
import org.empathyloop.access.RunAs;
import org.empathyloop.couple.CareTeamService;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.JoinCareTeam;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.CyclePattern;
import org.empathyloop.cycle.CycleService;
import org.empathyloop.cycle.Episode;
import org.empathyloop.cycle.EpisodeReview;
import org.empathyloop.cycle.ReviewEpisode;
import org.empathyloop.fixture.CoupleInCare;
import org.empathyloop.fixture.CoupleInCare.Shown;
import org.empathyloop.fixture.Staff;
import org.empathyloop.note.NoteId;
import org.empathyloop.note.NoteService;
import org.empathyloop.note.NoteSnapshot;
import org.empathyloop.note.SignNote;
import org.empathyloop.note.WriteNote;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.Language;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** EL-SES-032 to EL-SES-038 in the container: who may, two at once, after the close, below it. */
@ExtendWith(ArquillianExtension.class)
class TimelineIT {
  private static final Shown[] QUARREL = {
    a(10, "pursue"), b(15, "look-away"), a(28, "pursue"), a(40, "smile")
  };

  @Resource(lookup = "java:app/jdbc/practice")
  private DataSource practice;

  @Inject private SessionService sessions;
  @Inject private TimelineService timelines;
  @Inject private CycleService cycles;
  @Inject private NoteService notes;
  @Inject private CareTeamService team;
  @Inject private CoupleInCare care;
  @Inject private Staff staff;
  @Inject private RunAs runAs;

  private Actor therapist;
  private CoupleId couple;
  private SessionId session;

  @BeforeEach
  void afterASession() {
    therapist = staff.somebody(Role.THERAPIST);
    couple = care.of(therapist);
    session = SessionId.next();
    runAs.run(
        therapist,
        () ->
            sessions.enter(
                new EnterSession(
                    session, couple, PartnerLetter.A, Instant.now().minusSeconds(3600), 50)));
    chart(QUARREL);
  }

  @Test
  void only_the_care_team_edits_and_its_supervisor_looks_on() {
    Actor supervisor = staff.somebody(Role.SUPERVISOR);
    Actor supervised = staff.somebody(Role.THERAPIST, supervisor);
    runAs.run(therapist, () -> team.join(new JoinCareTeam(couple, supervised.practitioner())));
    Actor elsewhere = staff.somebody(Role.SUPERVISOR);
    Actor stranger = staff.somebody(Role.THERAPIST);
    Actor desk = staff.somebody(Role.FRONT_DESK);

    assertThat(chartOf(supervisor).moments()).hasSize(QUARREL.length);
    assertThat(refusal(supervisor, () -> edited(graded(1), 0, null)).fault())
        .isEqualTo(Fault.NOT_PERMITTED);
    for (Actor outside : List.of(elsewhere, stranger, desk)) {
      assertThat(refusal(outside, () -> timelines.chart(session)).fault())
          .isEqualTo(Fault.NOT_FOUND);
      assertThat(refusal(outside, () -> edited(graded(1), 0, null)).fault())
          .isEqualTo(Fault.NOT_FOUND);
    }
    assertThat(chartOf(therapist).edits()).isEmpty();
  }

  @Test
  void of_two_who_edit_the_same_moment_at_once_one_is_told_and_nothing_is_overwritten()
      throws Exception {
    UUID lookAway = moment("look-away");
    List<Callable<Boolean>> both = new ArrayList<>();
    for (int strength : List.of(1, 3)) {
      both.add(() -> stands(() -> edited(graded(lookAway, strength), 0, null)));
    }
    var pool = Executors.newFixedThreadPool(2);
    List<Boolean> stored = new ArrayList<>();
    for (Future<Boolean> one : pool.invokeAll(both)) {
      stored.add(one.get());
    }
    pool.shutdown();

    assertThat(stored).containsExactlyInAnyOrder(true, false);
    assertThat(chartOf(therapist).edits()).hasSize(1);
  }

  @Test
  void two_who_edit_different_moments_do_not_meet() {
    edit(graded(moment("look-away"), 1), 0, null);
    edit(graded(moment("smile"), 3), 0, null);

    assertThat(chartOf(therapist).moments())
        .extracting(one -> one.moment().strength())
        .containsExactly(2, 1, 2, 3);
  }

  @Test
  void every_edit_leaves_its_row_in_the_audit_trail_and_a_refused_one_nothing() throws Exception {
    edit(graded(moment("smile"), 3), 0, null);
    refusal(therapist, () -> edited(graded(moment("smile"), 1), 0, null));
    refusal(
        therapist,
        () ->
            edited(
                new TimelineEdit.Revise(
                    UUID.randomUUID(), moment("smile"), Revision.none().movedTo(9_999_999)),
                9,
                null));

    assertThat(
            count(
                """
                select count(*) from audit_event where object_id = ? and action = 'EDIT'
                and detail = 'edit' and outcome = 'done'""",
                session.value()))
        .isEqualTo(1);
    assertThat(chartOf(therapist).edits()).hasSize(1);
  }

  @Test
  void what_was_said_and_why_it_was_amended_is_sealed() throws Exception {
    close();

    edit(said(moment("look-away"), "never mind at all", "no use"), 0, "written down afterwards");

    assertThat(chartOf(therapist).moments().get(1).words()).isEqualTo("never mind at all");
    for (String table : List.of("pad_command", "moment")) {
      assertThat(bytesOf(table))
          .doesNotContain("never mind at all", "no use", "written down afterwards");
    }
  }

  @Test
  void a_closed_session_changes_by_amendments_that_say_why() {
    close();
    TimelineEdit edit = graded(moment("look-away"), 3);

    assertThat(refusal(therapist, () -> edited(edit, 0, " ")).fault())
        .isEqualTo(Fault.AMENDMENT_NEEDS_REASON);
    edit(edit, 0, "seen again on the recording");

    MadeEdit made = chartOf(therapist).edits().get(0);
    assertThat(made.amendment()).isTrue();
    assertThat(made.by()).isEqualTo(therapist.practitioner());
    assertThat(made.reason()).isEqualTo("seen again on the recording");
  }

  @Test
  void an_amended_moment_says_so_in_fhir_and_one_edited_before_the_close_does_not()
      throws Exception {
    UUID lookAway = moment("look-away");
    UUID smile = moment("smile");
    edit(graded(lookAway, 1), 0, null);
    assertThat(status(lookAway)).isEqualTo("final");
    close();

    edit(graded(lookAway, 3), 1, "seen again");
    edit(said(smile, "thank you", null), 2, "written down afterwards");

    assertThat(status(lookAway)).isEqualTo("corrected");
    assertThat(status(smile)).isEqualTo("amended");
  }

  @Test
  void a_loop_strip_that_was_changed_after_the_close_says_so_in_fhir() throws Exception {
    edit(new TimelineEdit.AddState(UUID.randomUUID(), LoopState.SIDEWAYS, 12_000), 0, null);
    close();
    assertThat(statusOf("loop-strip")).isEqualTo("final");

    edit(
        new TimelineEdit.AddState(UUID.randomUUID(), LoopState.CONNECTING, 60_000),
        1,
        "seen again");

    assertThat(statusOf("loop-strip")).isEqualTo("amended");
    AfterClose after = runAs.call(therapist, () -> sessions.afterClose(session));
    assertThat(after.arousal()).isEmpty();
    assertThat(after.moments()).isEmpty();
  }

  @Test
  void episodes_are_found_again_and_the_therapists_word_on_them_stays() {
    close();
    Episode found = runAs.call(therapist, () -> cycles.episodes(session)).get(0);
    runAs.run(
        therapist,
        () ->
            cycles.review(
                new ReviewEpisode(
                    found.id(),
                    found.version(),
                    EpisodeReview.CONFIRMED,
                    CyclePattern.WITHDRAW_PURSUE)));

    edit(
        new TimelineEdit.Revise(
            UUID.randomUUID(), moment("look-away"), Revision.none().movedTo(16_000)),
        0,
        "seen again");

    Episode again = runAs.call(therapist, () -> cycles.episodes(session)).get(0);
    assertThat(again.id()).isEqualTo(found.id());
    assertThat(again.pattern()).isEqualTo(CyclePattern.WITHDRAW_PURSUE);
    edit(strike(moment("look-away")), 1, "was no look away");
    assertThat(runAs.call(therapist, () -> cycles.episodes(session)))
        .filteredOn(one -> one.id().equals(found.id()))
        .allMatch(one -> one.pattern() == CyclePattern.WITHDRAW_PURSUE)
        .hasSize(1);
  }

  @Test
  void a_signed_note_stays_as_it_was_signed() {
    close();
    NoteId note = NoteId.next();
    NoteSnapshot signed =
        runAs.call(
            therapist,
            () -> {
              notes.write(new WriteNote(session, note, Language.ENGLISH));
              notes.sign(new SignNote(note, 1));
              return notes.note(note);
            });

    edit(strike(moment("look-away")), 0, "was no look away");

    assertThat(runAs.call(therapist, () -> notes.note(note))).isEqualTo(signed);
  }

  @Test
  void below_the_services_a_closed_session_takes_no_row_and_no_change() throws Exception {
    UUID lookAway = moment("look-away");
    chart(a(1_200, "warm"));
    UUID inNoEpisode = moment("warm");
    close();

    assertRefused(
        "insert into pad_command (id, session_id, series_id, device, seq, kind_code, offset_ms,"
            + " by_wall, received_at, charted_by) select gen_random_uuid(), session_id, series_id,"
            + " gen_random_uuid(), 1, 'UNDO', 0, false, now(), charted_by from pad_command"
            + " where id = ?",
        lookAway,
        "amendment only");
    assertRefused("update moment set strength = 1 where id = ?", lookAway, "amendment only");
    assertRefused("delete from moment where id = ?", inNoEpisode, "amendment only");
    assertRefused("update pad_command set offset_ms = 1 where id = ?", lookAway, "only added to");
    assertRefused("delete from pad_command where id = ?", lookAway, "only added to");
    assertRefused(
        "update therapy_session set closed_at = null where id = ?",
        session.value(),
        "stays closed");
    assertThat(chartOf(therapist).moments()).hasSize(QUARREL.length + 1);
  }

  @Test
  void below_the_services_there_is_no_way_round_the_guard_of_a_closed_session() throws Exception {
    UUID lookAway = moment("look-away");
    close();

    for (String touch :
        List.of(
            "update therapy_session set version = version where id = ?",
            "update therapy_session set left_seat_code = 'b' where id = ?",
            "update therapy_session set couple_id = gen_random_uuid() where id = ?",
            "delete from therapy_session where id = ?")) {
      assertRefused(touch, session.value(), "stays closed");
    }
    for (String away :
        List.of(
            "update moment set series_id = gen_random_uuid() where id = ?",
            "update moment set session_id = (select s.id from therapy_session s"
                + " where s.id <> moment.session_id limit 1) where id = ?")) {
      assertRefused(away, lookAway, "amendment only");
    }
    for (String table :
        List.of(
            "therapy_session",
            "moment",
            "arousal_step",
            "loop_change",
            "session_pause",
            "room_answer")) {
      assertThatThrownBy(() -> run("truncate %s cascade".formatted(table)))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("not emptied");
    }
    assertThat(chartOf(therapist).moments()).hasSize(4);
  }

  @Test
  void what_the_wrap_up_did_stands_among_the_edits_and_only_what_was_recalled_is_taken_back() {
    UUID smile = moment("smile");
    runAs.run(therapist, () -> sessions.say(session, smile, "never mind"));
    UUID recalled =
        runAs.call(
            therapist,
            () ->
                sessions.recall(
                    new RecallMark(session, MomentActor.A, new Code("warm"), null, 1, 2)));
    runAs.run(therapist, () -> sessions.takeBack(session, recalled));

    assertThat(chartOf(therapist).edits())
        .extracting(MadeEdit::kind)
        .containsExactly(CommandKind.REVISE, CommandKind.STRIKE);
    assertThat(refusal(therapist, () -> edited(said(smile, "no use", null), 0, null)).fault())
        .isEqualTo(Fault.STALE);
    assertThat(
            refusal(
                    therapist,
                    () -> {
                      sessions.takeBack(session, smile);
                      return true;
                    })
                .fault())
        .isEqualTo(Fault.COMMAND_TARGET_UNKNOWN);
  }

  @Test
  void undo_and_redo_outlive_the_page_and_belong_to_who_edited() {
    edit(graded(moment("smile"), 3), 0, null);
    UUID done = Objects.requireNonNull(chartOf(therapist).undo());

    runAs.run(therapist, () -> timelines.undo(new TurnEdit(session, done, null)));
    assertThat(chartOf(therapist).moments().get(3).moment().strength()).isEqualTo(2);
    assertThat(chartOf(therapist).redo()).isEqualTo(done);
    runAs.run(therapist, () -> timelines.redo(new TurnEdit(session, done, null)));

    assertThat(chartOf(therapist).moments().get(3).moment().strength()).isEqualTo(3);
    assertThat(
            refusal(
                    therapist,
                    () -> {
                      timelines.redo(new TurnEdit(session, done, null));
                      return true;
                    })
                .fault())
        .isEqualTo(Fault.STALE);
  }

  private static TimelineEdit strike(UUID moment) {
    return new TimelineEdit.Strike(UUID.randomUUID(), moment);
  }

  private TimelineEdit graded(int strength) {
    return graded(UUID.randomUUID(), strength);
  }

  private static TimelineEdit graded(UUID moment, int strength) {
    return new TimelineEdit.Revise(UUID.randomUUID(), moment, Revision.none().graded(strength));
  }

  private static TimelineEdit said(UUID moment, String words, @Nullable String meaning) {
    return new TimelineEdit.Revise(
        UUID.randomUUID(), moment, Revision.none().words(words).meaning(meaning));
  }

  private void edit(TimelineEdit edit, int seen, @Nullable String reason) {
    runAs.call(therapist, () -> edited(edit, seen, reason));
  }

  private boolean edited(TimelineEdit edit, int seen, @Nullable String reason) {
    timelines.edit(new EditTimeline(session, edit, seen, reason));
    return true;
  }

  private boolean stands(Supplier<Boolean> work) {
    try {
      return runAs.call(therapist, work);
    } catch (EmpathyLoopException refused) {
      assertThat(refused.fault()).isEqualTo(Fault.STALE);
      return false;
    }
  }

  private void close() {
    runAs.run(therapist, () -> sessions.close(session));
  }

  private void chart(Shown... shown) {
    runAs.run(
        therapist, () -> sessions.chart(new ChartBatch(session, CoupleInCare.presses(shown))));
  }

  private TimelineChart chartOf(Actor actor) {
    return runAs.call(actor, () -> timelines.chart(session));
  }

  private UUID moment(String code) {
    return runAs.call(therapist, () -> sessions.timeline(session)).moments().stream()
        .filter(one -> one.code().equals(new Code(code)))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private EmpathyLoopException refusal(Actor actor, Supplier<?> work) {
    return catchThrowableOfType(EmpathyLoopException.class, () -> runAs.call(actor, work));
  }

  private String status(UUID moment) throws SQLException {
    return statusWhere("resource_id = ?", moment);
  }

  /** Of the one resource of this kind that the session has. */
  private String statusOf(String kind) throws SQLException {
    return statusWhere("code = '" + kind + "' and encounter_id = ?", session.value());
  }

  private String statusWhere(String condition, UUID id) throws SQLException {
    try (var connection = practice.getConnection();
        var query =
            connection.prepareStatement("select status from fhir_search where " + condition)) {
      query.setObject(1, id);
      var rows = query.executeQuery();
      rows.next();
      return rows.getString(1);
    }
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

  /** All that a table holds of the session, as it would be read from the disk. */
  private String bytesOf(String table) throws SQLException {
    try (var connection = practice.getConnection();
        var query =
            connection.prepareStatement(
                "select words_sealed, meaning_sealed, t::text from %s t where session_id = ?"
                    .formatted(table))) {
      query.setObject(1, session.value());
      var rows = query.executeQuery();
      StringBuilder all = new StringBuilder();
      while (rows.next()) {
        for (int column = 1; column <= 2; column++) {
          byte[] bytes = rows.getBytes(column);
          all.append(bytes == null ? "" : new String(bytes, StandardCharsets.ISO_8859_1));
        }
        all.append(rows.getString(3));
      }
      return all.toString();
    }
  }

  private void run(String sql) throws SQLException {
    try (var connection = practice.getConnection();
        var change = connection.createStatement()) {
      change.executeUpdate(sql);
    }
  }

  private void assertRefused(String sql, UUID id, String because) {
    assertThatThrownBy(
            () -> {
              try (var connection = practice.getConnection();
                  var change = connection.prepareStatement(sql)) {
                change.setObject(1, id);
                assertThat(change.executeUpdate()).isEqualTo(1);
              }
            })
        .isInstanceOf(SQLException.class)
        .hasMessageContaining(because);
  }
}
