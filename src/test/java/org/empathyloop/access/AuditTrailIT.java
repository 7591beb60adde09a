package org.empathyloop.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.fixture.CoupleInCare;
import org.empathyloop.fixture.Staff;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ArquillianExtension.class)
class AuditTrailIT {
  @Resource(lookup = "java:app/jdbc/practice")
  private DataSource practice;

  @Inject private AuditCommitService audit;
  @Inject private AuditService trail;
  @Inject private CoupleInCare care;
  @Inject private SignInService signIns;
  @Inject private Staff staff;
  @Inject private RunAs runAs;

  @Test
  void what_happened_is_chained_and_holds() {
    Actor auditor = staff.somebody(Role.AUDITOR);

    audit.seal(true);
    AuditVerification found = runAs.call(auditor, () -> audit.verify());

    assertThat(found.isIntact()).isTrue();
    assertThat(found.sealed()).isPositive();
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

  @Test
  void a_refused_sign_in_leaves_a_row_although_it_changed_nothing() throws SQLException {
    long before = refusedSignIns();

    assertThat(signIns.signIn("nobody", "a wrong pass phrase".toCharArray())).isEmpty();

    assertThat(refusedSignIns()).isEqualTo(before + 1);
  }

  @Test
  void a_cookie_stands_for_its_account_until_it_signs_out() {
    Actor therapist = staff.somebody(Role.THERAPIST);
    String user = therapist.practitioner().value().toString();

    String cookie = signIns.signIn(user, Staff.PASSWORD.toCharArray()).orElseThrow();

    assertThat(signIns.actorOf(cookie)).contains(therapist);
    signIns.signOut(cookie);
    assertThat(signIns.actorOf(cookie)).isEmpty();
  }

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
      assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("only grows");
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
