package org.empathyloop.exchange.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.empathyloop.access.Actor;
import org.empathyloop.access.Role;
import org.empathyloop.access.RunAs;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.fixture.AuditRows;
import org.empathyloop.fixture.CoupleInCare;
import org.empathyloop.fixture.CoupleInCare.Shown;
import org.empathyloop.fixture.Staff;
import org.empathyloop.session.Capture;
import org.empathyloop.session.ChartedMoment;
import org.empathyloop.session.SessionId;
import org.empathyloop.session.SessionService;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Coded files in and out of charts: EL-COD-003, 004, 005, 007 and EL-COD-008 below the pages. */
@ExtendWith(ArquillianExtension.class)
class CodedFilesIT {
  private static final Instant HELD = Instant.parse("2026-10-05T15:00:00Z");

  @Inject private CodingImportService imports;
  @Inject private CodingExportService exports;
  @Inject private ResearchService research;
  @Inject private ResearchFiles researchFiles;
  @Inject private SessionService sessions;
  @Inject private CoupleInCare care;
  @Inject private Staff staff;
  @Inject private AuditRows audit;
  @Inject private RunAs runAs;

  private Actor therapist;
  private CoupleId couple;

  @BeforeEach
  void takeIn() {
    therapist = staff.somebody(Role.THERAPIST);
    couple = care.of(therapist);
  }

  @Test
  void ten_thousand_rows_are_one_session_and_a_second_try_adds_nothing() {
    var rows = new StringBuilder("Time,Subject,Behavior,Status\n");
    for (int i = 1; i <= 10_000; i++) {
      String subject = i % 2 == 0 ? "A" : "B";
      String time = i % 100 == 0 ? "later " + i : Double.toString(i);
      rows.append(time).append(',').append(subject).append(",defend,POINT\n");
    }
    CodedObservation read = read(rows.toString());

    TakenCoding first = take(read, "one");
    TakenCoding again = take(read, "one");

    assertThat(first.isNew()).isTrue();
    assertThat(again).isEqualTo(new TakenCoding(first.session(), false));
    SessionTimeline stored = runAs.call(therapist, () -> sessions.timeline(first.session()));
    assertThat(stored.moments()).hasSize(9_900);
    assertThat(stored.moments())
        .allMatch(moment -> moment.capture() == Capture.VIDEO)
        .extracting(ChartedMoment::offsetMs)
        .isSorted();
    assertThat(read.refused()).hasSize(100);
    assertThat(heldBy(therapist)).hasSize(1);
  }

  @Test
  void what_is_refused_leaves_nothing_behind() {
    CodedObservation read = read("Time,Subject,Behavior,Status\n1,A,defend,POINT\n");
    Instant tomorrow = Instant.now().plusSeconds(86_400);

    assertThat(fault(() -> take(read, "early", tomorrow))).isEqualTo(Fault.SESSION_NOT_OVER);
    assertThat(fault(() -> takeNothing(read))).isEqualTo(Fault.CODING_NOTHING_TAKEN);

    assertThat(heldBy(therapist)).isEmpty();
  }

  /** EL-COD-004. */
  @Test
  void a_word_is_remembered_for_the_practice_and_a_subject_for_the_couple_only() {
    CodedObservation read = read("Time,Subject,Behavior,Status\n1,Zed,grumble,POINT\n");
    CodedName subject = new CodedName(CodedName.Of.SUBJECT, "Zed");
    CodedName behaviour = new CodedName(CodedName.Of.BEHAVIOUR, "grumble");
    var b = new Counterpart(Counterpart.Kind.ACTOR, "b");
    var whine = new Counterpart(Counterpart.Kind.MOMENT, "whine");
    var map = new CodingMap(Map.of(subject, b, behaviour, whine));
    runAs.call(therapist, () -> imports.take(new TakeCoding(couple, "zed", read, map, HELD)));
    Actor colleague = staff.somebody(Role.THERAPIST);
    CoupleId other = care.of(colleague);

    assertThat(runAs.call(therapist, () -> imports.propose(couple, Set.of(subject, behaviour))))
        .isEqualTo(Map.of(subject, b, behaviour, whine));
    assertThat(runAs.call(colleague, () -> imports.propose(other, Set.of(subject, behaviour))))
        .isEqualTo(Map.of(behaviour, whine));
  }

  @Test
  void a_session_written_for_boris_is_taken_in_again_as_the_same_moments() {
    SessionId session =
        care.closedSession(
            therapist, couple, Shown.a(0, "defend"), Shown.b(0, "warm"), Shown.a(0, "bookmark"));

    String written = text(session, WrittenFormat.BORIS_PROJECT);
    TakenCoding taken = take(read(written), "written");

    assertThat(written).doesNotContain("Robin", "Morgan", "bookmark", session.value().toString());
    assertThat(codes(taken.session())).containsExactlyInAnyOrder("a defend", "b warm");
  }

  /** EL-COD-008: an hour counts once. */
  @Test
  void a_file_of_an_hour_in_which_the_couple_has_a_session_is_refused() {
    CodedObservation read =
        read("Time,Subject,Behavior,Status\n1,A,defend,POINT\n600,B,warm,POINT\n");
    take(read, "one");

    assertThat(fault(() -> take(read, "second coder"))).isEqualTo(Fault.SESSION_OVERLAPS);
    assertThat(fault(() -> take(read, "late start", HELD.plusSeconds(300))))
        .isEqualTo(Fault.SESSION_OVERLAPS);
    assertThat(take(read, "next", HELD.plusSeconds(3600)).isNew()).isTrue();
    assertThat(heldBy(therapist)).hasSize(2);
  }

  /** The rows are durable before the first byte: whoever cuts the line off is still told of. */
  @Test
  void what_left_in_part_stands_in_the_audit_trail() throws SQLException {
    SessionId session = care.closedSession(therapist, couple, Shown.a(0, "defend"));
    var wanted = new WriteResearch(Set.of(ResearchFormat.CSV), ResearchPurpose.TEACHING, true);

    assertThatThrownBy(
            () ->
                runAs.run(
                    therapist,
                    () -> {
                      try {
                        researchFiles.write(couple, wanted, "what it is", cutOff());
                      } catch (IOException e) {
                        throw new UncheckedIOException(e);
                      }
                    }))
        .isInstanceOf(UncheckedIOException.class);
    text(session, WrittenFormat.CSV);

    assertThat(audit.ofCouple(couple.value()))
        .anyMatch(row -> row.matches("(?i)export research research files for teaching done"))
        .anyMatch(row -> row.matches("(?i)export coding write done"));
  }

  private static OutputStream cutOff() {
    return new OutputStream() {
      @Override
      public void write(int one) throws IOException {
        throw new IOException("cut off");
      }
    };
  }

  @Test
  void a_stranger_neither_takes_in_nor_writes() {
    SessionId session = care.closedSession(therapist, couple, Shown.a(0, "defend"));
    Actor stranger = staff.somebody(Role.THERAPIST);
    CodedObservation read = read("Time,Subject,Behavior,Status\n1,A,defend,POINT\n");

    assertThat(fault(() -> runAs.call(stranger, () -> imports.take(command(read, "x", HELD)))))
        .isEqualTo(Fault.NOT_FOUND);
    assertThat(fault(() -> runAs.run(stranger, () -> write(session, WrittenFormat.CSV))))
        .isEqualTo(Fault.NOT_FOUND);
    assertThat(fault(() -> runAs.run(stranger, () -> research(couple, true))))
        .isEqualTo(Fault.NOT_FOUND);
  }

  /** EL-COD-007. */
  @Test
  void research_files_hold_the_sessions_that_ended_of_ones_own_couples_and_no_names()
      throws IOException {
    care.closedSession(therapist, couple, Shown.a(0, "defend"));
    care.closedSession(therapist, care.of(therapist), Shown.b(0, "warm"));
    care.of(therapist);

    assertThat(fault(() -> runAs.run(therapist, () -> research(couple, false))))
        .isEqualTo(Fault.RESEARCH_UNCONFIRMED);
    Map<String, String> files = unzip(runAs.call(therapist, () -> research(null, true)));

    assertThat(files.keySet())
        .containsExactlyInAnyOrder(
            "README.txt", "couple-01-session-01.csv", "couple-02-session-01.csv");
    assertThat(String.join("", files.values()))
        .contains("defend", "warm")
        .doesNotContain("Robin", "Morgan", couple.value().toString());
  }

  private byte[] research(@Nullable CoupleId of, boolean confirmed) {
    var into = new ByteArrayOutputStream();
    var wanted = new WriteResearch(Set.of(ResearchFormat.CSV), ResearchPurpose.TEACHING, confirmed);
    try {
      if (of == null) {
        researchFiles.writeCaseload(wanted, "what it is", into);
      } else {
        researchFiles.write(of, wanted, "what it is", into);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return into.toByteArray();
  }

  private String text(SessionId session, WrittenFormat format) {
    return new String(runAs.call(therapist, () -> write(session, format)), StandardCharsets.UTF_8);
  }

  private byte[] write(SessionId session, WrittenFormat format) {
    try {
      return exports.write(session, format);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> codes(SessionId session) {
    return runAs.call(therapist, () -> sessions.timeline(session)).moments().stream()
        .map(moment -> moment.actor().code().value() + " " + moment.code().value())
        .toList();
  }

  private List<SessionId> heldBy(Actor actor) {
    return runAs.call(actor, () -> sessions.sessionsOf(couple)).stream()
        .map(session -> session.id())
        .toList();
  }

  private TakenCoding take(CodedObservation read, String fingerprint) {
    return take(read, fingerprint, HELD);
  }

  private TakenCoding take(CodedObservation read, String fingerprint, Instant held) {
    return runAs.call(therapist, () -> imports.take(command(read, fingerprint, held)));
  }

  private void takeNothing(CodedObservation read) {
    Map<CodedName, Counterpart> map = new HashMap<>();
    CodingMap.wordsOf(read).keySet().forEach(word -> map.put(word, Counterpart.NOT_TAKEN));
    var command = new TakeCoding(couple, "none", read, new CodingMap(map), HELD);
    runAs.call(therapist, () -> imports.take(command));
  }

  /** With what is proposed for each word. */
  private TakeCoding command(CodedObservation read, String fingerprint, Instant held) {
    Map<CodedName, Counterpart> map =
        runAs.call(
            therapist,
            () -> imports.propose(couple, new HashSet<>(CodingMap.wordsOf(read).keySet())));
    return new TakeCoding(couple, fingerprint, read, new CodingMap(map), held);
  }

  private static CodedObservation read(String file) {
    return CodingFileReader.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))
        .observations()
        .get(0);
  }

  private static Fault fault(ThrowingCallable call) {
    return catchThrowableOfType(EmpathyLoopException.class, call).fault();
  }

  private static Map<String, String> unzip(byte[] bytes) throws IOException {
    Map<String, String> files = new HashMap<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
