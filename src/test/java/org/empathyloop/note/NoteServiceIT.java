package org.empathyloop.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.empathyloop.fixture.CoupleInCare.Shown.a;
import static org.empathyloop.fixture.CoupleInCare.Shown.b;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.empathyloop.access.Actor;
import org.empathyloop.access.Role;
import org.empathyloop.access.RunAs;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.disclosure.Audience;
import org.empathyloop.disclosure.Reader;
import org.empathyloop.fixture.CoupleInCare;
import org.empathyloop.fixture.CoupleInCare.Shown;
import org.empathyloop.fixture.Staff;
import org.empathyloop.session.SessionId;
import org.empathyloop.session.SessionService;
import org.empathyloop.session.StartSession;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.Ids;
import org.empathyloop.vocabulary.Language;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class NoteServiceIT {
  private static final Shown[] QUARREL = {
    a(100, "pursue"), b(105, "look-away"), a(118, "pursue"), a(180, "smile")
  };

  @Resource(lookup = "java:app/jdbc/practice")
  private DataSource practice;

  @Inject private NoteService notes;
  @Inject private SessionService sessions;
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
    session = care.closedSession(therapist, couple, QUARREL);
  }

  @Test
  void EL_NOTE_001_a_first_draft_is_said_from_the_chart_and_links_to_it() {
    NoteSnapshot draft = read(written());

    assertThat(paragraph(draft, NoteTopic.FOCUS).prose().text())
        .startsWith("1 sideways stretch was observed. 1 of 1 closed in the session, after 1.3 min");
    assertThat(paragraph(draft, NoteTopic.FOCUS).moments()).hasSize(1);
    assertThat(paragraph(draft, NoteTopic.PARTNER_B).prose().text())
        .isEqualTo("The therapist observed in {B}: Looks away (1:45).");
    assertThat(paragraph(draft, NoteTopic.PARTNER_B).audience()).isEqualTo(Audience.PARTNER_B);
    assertThat(draft.draftNo()).isEqualTo(1);
  }

  @Test
  void a_session_has_one_note_however_often_it_is_begun() {
    assertThat(written()).isEqualTo(written());
  }

  @Test
  void a_running_session_has_no_note_yet() {
    SessionId running = SessionId.next();
    runAs.run(
        therapist, () -> sessions.start(new StartSession(running, couple, PartnerLetter.A, 50)));

    assertThat(refusal(() -> notes.write(begin(running))).fault())
        .isEqualTo(Fault.NOTE_SESSION_RUNNING);
  }

  @Test
  void EL_NOTE_003_a_draft_keeps_what_was_typed_in_its_order_with_its_links() {
    NoteId id = written();
    NoteSnapshot before = read(id);
    List<DraftParagraph> edited = new ArrayList<>();
    edited.add(
        new DraftParagraph(Ids.next(), NoteTopic.NEXT, null, new Prose("In a week."), List.of()));
    before.paragraphs().forEach(one -> edited.add(NoteContent.asDraft(one)));

    DraftSaved saved = save(id, 1, edited);

    NoteSnapshot after = read(id);
    assertThat(saved.draftNo()).isEqualTo(2);
    assertThat(after.paragraphs().stream().map(NoteContent::asDraft).toList()).isEqualTo(edited);
  }

  @Test
  void EL_NOTE_003_a_save_sent_twice_is_stored_once() {
    NoteId id = written();
    List<DraftParagraph> edited = List.of(said("Once.", Audience.JOINT));

    DraftSaved first = save(id, 1, edited);
    DraftSaved second = save(id, 1, edited);

    assertThat(second).isEqualTo(first);
  }

  @Test
  void EL_NOTE_003_a_stale_save_is_refused_and_the_newer_text_stays() {
    NoteId id = written();
    save(id, 1, List.of(said("Newer.", Audience.JOINT)));

    var refused = refusal(() -> save(id, 1, List.of(said("Older.", Audience.JOINT))));

    assertThat(refused.fault()).isEqualTo(Fault.STALE);
    assertThat(read(id).paragraphs())
        .extracting(one -> one.prose().text())
        .containsExactly("Newer.");
  }

  @Test
  void of_two_saves_at_once_one_is_stored_whole_and_the_other_refused() throws Exception {
    NoteId id = written();
    ExecutorService desks = Executors.newFixedThreadPool(2);
    try {
      List<Future<DraftSaved>> saves =
          desks.invokeAll(
              List.<Callable<DraftSaved>>of(
                  () -> save(id, 1, List.of(said("One.", Audience.JOINT), said("One.", null))),
                  () -> save(id, 1, List.of(said("Two.", Audience.JOINT), said("Two.", null)))));

      assertThat(saves.stream().filter(NoteServiceIT::succeeded)).hasSize(1);
      assertThat(read(id).draftNo()).isEqualTo(2);
      assertThat(read(id).paragraphs())
          .extracting(one -> one.prose().text())
          .hasSize(2)
          .containsAnyOf("One.", "Two.");
      assertThat(read(id).paragraphs().stream().map(one -> one.prose().text()).distinct())
          .hasSize(1);
    } finally {
      desks.shutdownNow();
    }
  }

  @Test
  void a_link_to_a_moment_of_another_session_is_left_out() {
    NoteId id = written();
    SessionId other = care.closedSession(therapist, couple, a(10, "smile"));
    UUID foreign =
        call(() -> notes.evidence(call(() -> notes.write(begin(other))))).get(0).moment();

    save(
        id,
        1,
        List.of(
            new DraftParagraph(
                Ids.next(), NoteTopic.FOCUS, Audience.JOINT, new Prose("x"), List.of(foreign))));

    assertThat(read(id).paragraphs().get(0).moments()).isEmpty();
  }

  @Test
  void EL_NOTE_004_signing_names_the_paragraphs_without_a_reader_and_changes_nothing() {
    NoteId id = written();
    DraftParagraph unread = said("For whom?", null);
    save(id, 1, List.of(said("Both.", Audience.JOINT), unread));

    var refused = refusal(() -> notes.sign(new SignNote(id, 2)));

    assertThat(refused.fault()).isEqualTo(Fault.NOTE_READER_MISSING);
    assertThat(refused.details()).containsEntry("paragraphs", List.of(unread.id()));
    assertThat(read(id).signed()).isFalse();
    assertThat(read(id).paragraphs()).hasSize(2);
  }

  @Test
  void EL_NOTE_004_only_the_draft_that_was_read_is_signed_and_only_once() {
    NoteId id = written();
    save(id, 1, List.of(said("Both.", Audience.JOINT)));

    assertThat(refusal(() -> notes.sign(new SignNote(id, 1))).fault()).isEqualTo(Fault.STALE);
    call(() -> notes.sign(new SignNote(id, 2)));
    assertThat(refusal(() -> notes.sign(new SignNote(id, 2))).fault()).isEqualTo(Fault.NOTE_SIGNED);
    assertThat(refusal(() -> save(id, 2, List.of())).fault()).isEqualTo(Fault.NOTE_SIGNED);
  }

  @Test
  void EL_NOTE_004_the_database_refuses_every_change_of_a_signed_note_and_every_new_row()
      throws SQLException {
    NoteId id = signed();
    UUID paragraph = read(id).paragraphs().get(0).id();
    UUID moment = call(() -> notes.evidence(id)).get(0).moment();

    for (String change :
        List.of(
            "update note set draft_no = draft_no + 1 where id = '" + id.value() + "'",
            "update note set state_code = 'draft', signed_at = null, signed_by = null,"
                + " content_hash = null where id = '"
                + id.value()
                + "'",
            "delete from note where id = '" + id.value() + "'",
            "update note_paragraph set prose = 'x' where id = '" + paragraph + "'",
            "update note_paragraph set audience_code = 'joint' where id = '" + paragraph + "'",
            "delete from note_paragraph where id = '" + paragraph + "'",
            "insert into note_paragraph values ('"
                + Ids.next()
                + "', '"
                + id.value()
                + "', 9, 'focus', 'joint', 'x')",
            "insert into note_paragraph_moment values ('" + paragraph + "', '" + moment + "', 0)",
            "truncate note cascade")) {
      assertThatThrownBy(() -> execute(change)).as(change).hasMessageContaining("final");
    }
    assertThat(call(() -> notes.verify(id))).isEqualTo(Verification.UNCHANGED);
  }

  @Test
  void EL_NOTE_005_a_change_past_the_triggers_is_told() throws SQLException {
    NoteId id = signed();

    execute(
        "alter table note_paragraph disable trigger user;"
            + " update note_paragraph set audience_code = 'partner-a' where note_id = '"
            + id.value()
            + "'; alter table note_paragraph enable trigger user");

    assertThat(call(() -> notes.verify(id))).isEqualTo(Verification.CHANGED);
  }

  @Test
  void EL_NOTE_005_a_flipped_byte_of_sealed_text_is_told() throws SQLException {
    NoteId id = signed();

    execute(
        "alter table note_paragraph disable trigger user;"
            + " update note_paragraph set prose = set_byte(prose, length(prose) - 1,"
            + " (get_byte(prose, length(prose) - 1) + 1) % 256) where note_id = '"
            + id.value()
            + "'; alter table note_paragraph enable trigger user");

    assertThat(call(() -> notes.verify(id))).isEqualTo(Verification.CHANGED);
  }

  @Test
  void EL_NOTE_004_any_number_of_addenda_each_signed_and_the_note_stays() {
    NoteId id = signed();
    NoteSnapshot before = read(id);
    assertThat(refusal(() -> notes.amend(addendum(id, "For whom?", null))).fault())
        .isEqualTo(Fault.NOTE_READER_MISSING);

    NoteId first = call(() -> notes.amend(addendum(id, "First.", Audience.JOINT)));
    NoteId second = call(() -> notes.amend(addendum(first, "Second.", Audience.PARTNER_A)));

    assertThat(read(id)).isEqualTo(before);
    assertThat(call(() -> notes.addenda(id)))
        .extracting(NoteSnapshot::id)
        .containsExactly(first, second);
    assertThat(call(() -> notes.addenda(id)))
        .allSatisfy(
            one -> {
              assertThat(one.signed()).isTrue();
              assertThat(one.appends()).isEqualTo(id);
              assertThat(call(() -> notes.verify(one.id()))).isEqualTo(Verification.UNCHANGED);
            });
  }

  @Test
  void a_draft_takes_no_addendum() {
    NoteId id = written();

    assertThat(refusal(() -> notes.amend(addendum(id, "Too early.", Audience.JOINT))).fault())
        .isEqualTo(Fault.NOTE_NOT_SIGNED);
  }

  @Test
  void EL_DIS_004_each_reader_has_a_copy_of_the_own_and_joint_parts() {
    NoteId id = written();
    save(
        id,
        1,
        List.of(
            said("{A} and {B} came.", Audience.JOINT),
            said("{B} was told.", Audience.PARTNER_B),
            said("Hold.", Audience.CHART_ONLY),
            said("Open.", null)));

    NoteCopy forA = call(() -> notes.copy(id, Reader.PARTNER_A));

    assertThat(forA.paragraphs())
        .extracting(one -> one.prose().text())
        .containsExactly("{A} and the partner came.");
    assertThat(forA.notForReader()).isEqualTo(2);
    assertThat(forA.withoutAudience()).isEqualTo(1);
  }

  @Test
  void a_stranger_finds_no_note_and_the_front_desk_reads_none() {
    NoteId id = written();

    for (Role role : List.of(Role.THERAPIST, Role.FRONT_DESK, Role.AUDITOR)) {
      Actor stranger = staff.somebody(role);
      var refused =
          catchThrowableOfType(
              EmpathyLoopException.class, () -> runAs.call(stranger, () -> notes.note(id)));
      assertThat(refused.fault()).isEqualTo(Fault.NOT_FOUND);
    }
  }

  @Test
  void text_does_not_stand_in_clear_in_the_database() throws SQLException {
    String canary = "canary" + UUID.randomUUID();
    NoteId id = written();
    save(id, 1, List.of(said(canary, Audience.JOINT)));

    assertThat(holding(canary)).isZero();
    assertThat(read(id).paragraphs().get(0).prose().text()).isEqualTo(canary);
  }

  private NoteId written() {
    return call(() -> notes.write(begin(session)));
  }

  private NoteId signed() {
    NoteId id = written();
    save(id, 1, List.of(said("Both came.", Audience.JOINT), said("  ", null)));
    call(() -> notes.sign(new SignNote(id, 2)));
    return id;
  }

  private static WriteNote begin(SessionId session) {
    return new WriteNote(session, NoteId.next(), Language.ENGLISH);
  }

  private static AddAddendum addendum(NoteId to, String text, @Nullable Audience audience) {
    return new AddAddendum(to, NoteId.next(), Language.ENGLISH, audience, new Prose(text));
  }

  private static DraftParagraph said(String text, @Nullable Audience audience) {
    return new DraftParagraph(Ids.next(), NoteTopic.PRACTICE, audience, new Prose(text), List.of());
  }

  private DraftSaved save(NoteId id, int basedOn, List<DraftParagraph> paragraphs) {
    return call(() -> notes.save(new SaveDraft(id, basedOn, paragraphs)));
  }

  private NoteSnapshot read(NoteId id) {
    return call(() -> notes.note(id));
  }

  private static NoteParagraph paragraph(NoteSnapshot note, NoteTopic topic) {
    return note.paragraphs().stream().filter(one -> one.topic() == topic).findFirst().orElseThrow();
  }

  private static boolean succeeded(Future<DraftSaved> save) {
    try {
      return save.get() != null;
    } catch (ExecutionException refused) {
      assertThat(refused.getCause())
          .isInstanceOfSatisfying(
              EmpathyLoopException.class,
              cause -> assertThat(cause.fault()).isEqualTo(Fault.STALE));
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private void execute(String sql) throws SQLException {
    try (var connection = practice.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private long holding(String canary) throws SQLException {
    try (var connection = practice.getConnection();
        var query =
            connection.prepareStatement(
                "select count(*) from note_paragraph where position(? in prose) > 0")) {
      query.setBytes(1, canary.getBytes(StandardCharsets.UTF_8));
      try (var row = query.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private EmpathyLoopException refusal(Supplier<Object> work) {
    return catchThrowableOfType(EmpathyLoopException.class, () -> runAs.call(therapist, work));
  }

  private <T> T call(Supplier<T> work) {
    return Objects.requireNonNull(runAs.call(therapist, work));
  }
}
