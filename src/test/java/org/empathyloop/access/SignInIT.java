package org.empathyloop.access;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.empathyloop.fixture.AuditRows;
import org.empathyloop.fixture.Staff;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** EL-ACC-013: guessing becomes slow, and nobody is shut out by a stranger. */
@ExtendWith(ArquillianExtension.class)
class SignInIT {
  private static final int FREE = 5;
  private static final int FREE_OF_ACCOUNT = 20;

  @Resource(lookup = "java:app/jdbc/practice")
  private DataSource practice;

  @Resource private ManagedExecutorService executor;

  @Inject private SignInService signIns;
  @Inject private SignInTryService tries;
  @Inject private AuditRows trail;
  @Inject private Staff staff;

  private Actor therapist;
  private String user;
  private String here;

  @BeforeEach
  void openAnAccount() {
    therapist = staff.somebody(Role.THERAPIST);
    user = therapist.practitioner().value().toString();
    here = "test " + UUID.randomUUID();
  }

  @Test
  void after_five_failures_even_the_right_password_waits_here_and_works_elsewhere() {
    fail(user, FREE);

    EmpathyLoopException tooEarly = refused(user, Staff.PASSWORD);

    assertThat(tooEarly.fault()).isEqualTo(Fault.SIGN_IN_TOO_EARLY);
    assertThat(tooEarly.details()).containsKey("seconds");
    assertThat(signIns.signIn(user, Staff.PASSWORD.toCharArray(), "elsewhere " + here)).isPresent();
  }

  @Test
  void a_name_that_nobody_has_is_answered_in_the_same_way() {
    String nobody = UUID.randomUUID().toString();
    fail(nobody, FREE);

    EmpathyLoopException tooEarly = refused(nobody, Staff.PASSWORD);

    assertThat(tooEarly.fault()).isEqualTo(Fault.SIGN_IN_TOO_EARLY);
    assertThat(tooEarly.details()).containsKey("seconds");
  }

  @Test
  void one_address_that_tries_many_accounts_waits_too() {
    for (int i = 0; i < 29; i++) {
      tries.count(UUID.randomUUID().toString(), here);
    }
    fail(UUID.randomUUID().toString(), 1);

    assertThat(refused(user, Staff.PASSWORD).fault()).isEqualTo(Fault.SIGN_IN_TOO_EARLY);
  }

  @Test
  void after_the_wait_the_right_password_works_and_the_failures_are_forgotten()
      throws SQLException {
    fail(user, FREE);
    timePasses();

    assertThat(signIns.signIn(user, Staff.PASSWORD.toCharArray(), here)).isPresent();

    fail(user, FREE - 1);
    assertThat(signIns.signIn(user, Staff.PASSWORD.toCharArray(), here)).isPresent();
  }

  @Test
  void many_at_once_do_not_slip_through() throws Exception {
    Callable<Optional<Duration>> guess = () -> tries.count(user, here);

    int lookedAt = 0;
    for (Future<Optional<Duration>> wait : executor.invokeAll(Collections.nCopies(20, guess))) {
      lookedAt += wait.get().isEmpty() ? 1 : 0;
    }

    assertThat(lookedAt).isEqualTo(FREE);
  }

  /** EL-ACC-013. */
  @Test
  void strangers_who_guess_from_many_addresses_do_not_keep_the_owner_out() {
    assertThat(signIns.signIn(user, Staff.PASSWORD.toCharArray(), here)).isPresent();
    for (int guess = 0; guess < FREE_OF_ACCOUNT; guess++) {
      assertThat(tries.count(user, "stranger " + guess + here)).isEmpty();
    }

    assertThat(tries.count(user, "one more stranger " + here)).isPresent();
    assertThat(signIns.signIn(user, Staff.PASSWORD.toCharArray(), here)).isPresent();
  }

  /** EL-ACC-013. */
  @Test
  void where_the_owner_is_known_a_wrong_password_counts_all_the_same() {
    assertThat(signIns.signIn(user, Staff.PASSWORD.toCharArray(), here)).isPresent();
    fail(user, FREE);

    assertThat(refused(user, Staff.PASSWORD).fault()).isEqualTo(Fault.SIGN_IN_TOO_EARLY);
  }

  /** EL-ACC-013. */
  @Test
  void made_up_names_leave_a_bounded_number_of_rows_and_push_nobody_out() throws SQLException {
    fail(user, FREE - 1);
    flood();

    tries.forget();

    assertThat(sources()).isEqualTo(SignInTryService.MOST_SOURCES);
    fail(user, 1);
    assertThat(refused(user, Staff.PASSWORD).fault()).isEqualTo(Fault.SIGN_IN_TOO_EARLY);
    execute("delete from sign_in_try where failures = 1");
  }

  @Test
  void each_refusal_is_in_the_trail_and_tells_which_account_was_tried() throws SQLException {
    for (int i = 0; i < 2; i++) {
      assertThat(signIns.signIn(user, "a wrong pass phrase".toCharArray(), here)).isEmpty();
    }
    fail(user, FREE - 2);
    refused(user, Staff.PASSWORD);

    List<String> rows = new ArrayList<>(trail.about(therapist.practitioner().value()));
    rows.removeIf(row -> row.contains(" open "));
    assertThat(rows)
        .containsExactly("CREATE account signIn refused", "CREATE account signIn refused");
  }

  @Test
  void what_was_typed_as_a_name_stands_nowhere() throws SQLException {
    String typed = "a password in the wrong field";
    fail(typed, 1);

    try (Connection connection = practice.getConnection();
        Statement statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select count(*) from sign_in_try where position('wrong'::bytea in source_hmac) > 0"
                    + " or length(source_hmac) <> 32")) {
      row.next();
      assertThat(row.getLong(1)).isZero();
    }
  }

  /** As a sign-in with a wrong password does, without the second that its look costs. */
  private void fail(String name, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(tries.count(name, here)).isEmpty();
    }
  }

  private EmpathyLoopException refused(String name, String password) {
    return catchThrowableOfType(
        EmpathyLoopException.class, () -> signIns.signIn(name, password.toCharArray(), here));
  }

  /** What five seconds would do. */
  private void timePasses() throws SQLException {
    execute("update sign_in_try set next_at = last_at");
  }

  /** What one try for each of many names would leave. */
  private void flood() throws SQLException {
    execute(
        "insert into sign_in_try (source_hmac, failures, last_at, next_at)"
            + " select sha256(cast('made up ' || n as bytea)), 1, now(), now()"
            + " from generate_series(1, "
            + 2 * SignInTryService.MOST_SOURCES
            + ") n");
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = practice.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private long sources() throws SQLException {
    try (Connection connection = practice.getConnection();
        Statement statement = connection.createStatement();
        var row = statement.executeQuery("select count(*) from sign_in_try")) {
      row.next();
      return row.getLong(1);
    }
  }
}
