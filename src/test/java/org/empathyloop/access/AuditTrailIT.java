package org.empathyloop.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.fixture.AuditRows;
import org.empathyloop.fixture.CoupleInCare;
import org.empathyloop.fixture.OneTransaction;
import org.empathyloop.fixture.Staff;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ArquillianExtension.class)
class AuditTrailIT {
  private static final String HERE = "test of the audit trail";
  private static final int DESKS = 3;
  private static final int COUPLES_A_DESK = 4;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Resource(lookup = "java:app/jdbc/practice")
  private DataSource practice;

  @Resource private ManagedExecutorService executor;

  @Inject private AuditCommitService audit;
  @Inject private AuditService trail;
  @Inject private CoupleInCare care;
  @Inject private SignInService signIns;
  @Inject private OneTransaction transaction;
  @Inject private AuditRows rows;
  @Inject private Staff staff;
  @Inject private RunAs runAs;

  /** EL-ACC-005. */
  @Test
  void what_happened_is_chained_and_holds() {
    Actor auditor = staff.somebody(Role.AUDITOR);

    audit.seal(true);
    AuditVerification found = runAs.call(auditor, () -> audit.verify());

    assertThat(found.isIntact()).isTrue();
    assertThat(found.sealed()).isPositive();
  }

  /** EL-ACC-005: by the program's own sealer; nobody here asks for it. */
  @Test
  void EL_ACC_005_every_row_is_chained_within_a_second_by_itself() throws Exception {
    Callable<List<Duration>> desk =
        () -> {
          List<Duration> waits = new ArrayList<>();
          for (int i = 0; i < COUPLES_A_DESK; i++) {
            waits.add(untilSealed(care.of(staff.somebody(Role.THERAPIST))));
          }
          return waits;
        };

    List<Duration> waits = new ArrayList<>();
    for (Future<List<Duration>> done : executor.invokeAll(Collections.nCopies(DESKS, desk))) {
      waits.addAll(done.get());
    }

    assertThat(waits)
        .hasSize(DESKS * COUPLES_A_DESK)
        .allSatisfy(wait -> assertThat(wait).isLessThan(Duration.ofSeconds(1)));
  }

  /** EL-ACC-004. */
  @Test
  void EL_ACC_004_an_allowed_change_that_rolled_back_left_no_row() throws SQLException {
    Actor therapist = staff.somebody(Role.THERAPIST);
    CoupleId[] created = new CoupleId[1];

    var failed =
        catchThrowableOfType(
            EmpathyLoopException.class,
            () ->
                transaction.around(
                    () -> {
                      created[0] = care.of(therapist);
                      throw new EmpathyLoopException(Fault.STALE);
                    }));

    assertThat(failed.fault()).isEqualTo(Fault.STALE);
    assertThat(rows.ofCouple(created[0].value()))
        .as("what was read on the way was read")
        .allMatch(row -> row.startsWith("VIEW "));
  }

  /** EL-ACC-014. */
  @Test
  void a_creation_names_what_it_created_and_stands_in_its_chart() throws SQLException {
    CoupleId couple = care.of(staff.somebody(Role.THERAPIST));

    assertThat(rows.about(couple.value())).contains("CREATE couple create done");
    assertThat(rows.ofCouple(couple.value())).contains("CREATE couple create done");
  }

  @Test
  void EL_ACC_010_others_read_of_the_trail_what_concerns_them() {
    Actor therapist = staff.somebody(Role.THERAPIST);
    Actor colleague = staff.somebody(Role.THERAPIST);
    CoupleId couple = care.of(therapist);

    List<AuditLine> own = runAs.call(therapist, () -> trail.before(Long.MAX_VALUE, false));
    List<AuditLine> theirs = runAs.call(colleague, () -> trail.before(Long.MAX_VALUE, false));
    List<AuditLine> all =
        runAs.call(staff.somebody(Role.AUDITOR), () -> trail.before(Long.MAX_VALUE, false));

    assertThat(couple).isNotNull();
    assertThat(own).extracting(AuditLine::detail).contains("create");
    assertThat(theirs).isEmpty();
    assertThat(all).extracting(AuditLine::detail).contains("create");
  }

  /** EL-ACC-004. */
  @Test
  void a_refused_sign_in_leaves_a_row_although_it_changed_nothing() throws SQLException {
    long before = refusedSignIns();

    assertThat(signIns.signIn("nobody", "a wrong pass phrase".toCharArray(), HERE)).isEmpty();

    assertThat(refusedSignIns()).isEqualTo(before + 1);
  }

  /** EL-ACC-006. */
  @Test
  void a_cookie_stands_for_its_account_until_it_signs_out() {
    Actor therapist = staff.somebody(Role.THERAPIST);
    String user = therapist.practitioner().value().toString();

    String cookie = signIns.signIn(user, Staff.PASSWORD.toCharArray(), HERE).orElseThrow();

    assertThat(signIns.actorOf(cookie)).contains(therapist);
    signIns.signOut(cookie);
    assertThat(signIns.actorOf(cookie)).isEmpty();
  }

  @Test
  void a_sign_out_leaves_a_row_and_a_second_one_none() throws SQLException {
    Actor therapist = staff.somebody(Role.THERAPIST);
    UUID account = therapist.practitioner().value();
    String cookie =
        signIns.signIn(account.toString(), Staff.PASSWORD.toCharArray(), HERE).orElseThrow();

    signIns.signOut(cookie);
    signIns.signOut(cookie);

    assertThat(rows.about(account))
        .containsExactly(
            "MANAGE account open done", "CREATE account signIn done", "EDIT account signOut done");
  }

  /** EL-ACC-005: nor while the sealer is kept away. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_event set outcome = 'done'",
        "delete from audit_event",
        "update audit_seal set seq = seq + 1",
        "delete from audit_seal",
        "truncate audit_event cascade",
      })
  void the_database_refuses_to_change_the_trail(String sql) throws SQLException {
    try (Connection connection = practice.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("lock table audit_seal, audit_event in access exclusive mode");

      assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("only grows");

      connection.rollback();
    }
  }

  /** From the commit of a couple's rows until each has its link. */
  private Duration untilSealed(CoupleId couple) throws SQLException {
    long committed = System.nanoTime();
    try (Connection connection = practice.getConnection();
        var select =
            connection.prepareStatement(
                "select count(*), count(s.seq) from audit_event e"
                    + " left join audit_seal s on s.event_id = e.id where e.couple_id = ?")) {
      select.setObject(1, couple.value());
      while (true) {
        var row = select.executeQuery();
        row.next();
        Duration waited = Duration.ofNanos(System.nanoTime() - committed);
        assertThat(row.getLong(1)).as("rows of the couple").isPositive();
        if (row.getLong(1) == row.getLong(2)) {
          return waited;
        }
        assertThat(waited).as("not sealed").isLessThan(PATIENCE);
        LockSupport.parkNanos(20_000_000);
      }
    }
  }

  private long refusedSignIns() throws SQLException {
    try (Connection connection = practice.getConnection();
        Statement statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select count(*) from audit_event where outcome = 'refused' and detail = 'signIn'")) {
      row.next();
      return row.getLong(1);
    }
  }
}
