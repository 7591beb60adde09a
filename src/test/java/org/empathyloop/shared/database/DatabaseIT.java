package org.empathyloop.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.vault.Cell;
import org.empathyloop.shared.vault.KeyOwner;
import org.empathyloop.shared.vault.Vault;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The database as the application finds it in the container. */
@ExtendWith(ArquillianExtension.class)
class DatabaseIT {
  /**
   * Columns of text that are not sealed and not named as codes: how the program works, lists of
   * codes and parts that a mark was given, addresses from its settings, and the accounts of its own
   * staff, who are found by their user name.
   */
  private static final Set<String> TEXT_IN_CLEAR =
      Set.of(
          "audit_event.action",
          "audit_event.detail",
          "audit_event.object_kind",
          "audit_event.outcome",
          "chart_link.system_uri",
          "coding_counterpart.counterpart",
          "coding_counterpart.word_hmac",
          "cycle_node.station",
          "delivery.base_uri",
          "delivery.state",
          "episode.review",
          "fhir_search.code_system",
          "fhir_search.resource_type",
          "fhir_search.status",
          "fhir_search.subject_type",
          "fhir_version.owner_kind",
          "fhir_version.resource_type",
          "moment.certainty",
          "moment.channels",
          "moment.finality",
          "naming_statement.language",
          "note.content_hash",
          "owner_key.owner_kind",
          "pad_command.certainty",
          "pad_command.channels",
          "pad_command.cleared",
          "pad_key.hand_key",
          "pad_key.place",
          "practitioner.display_name",
          "practitioner.password_hash",
          "practitioner.user_name");

  @Resource(lookup = "java:app/jdbc/practice")
  private DataSource practice;

  @Inject private UserTransaction transaction;
  @Inject private Vault vault;
  @Inject private Clock clock;

  @Test
  void the_pool_hands_out_durable_connections() throws SQLException {
    try (Connection connection = practice.getConnection()) {
      Durability durability = Durability.of(connection);

      assertThat(durability.unsafeSettings()).isEmpty();
      assertThat(durability.serverVersion()).isGreaterThanOrEqualTo(Durability.OLDEST_SERVER);
    }
  }

  @Test
  void every_migration_has_been_applied() throws SQLException {
    assertThat(number("select count(*) from flyway_schema_history where not success")).isZero();
    assertThat(number("select count(*) from flyway_schema_history")).isPositive();
    assertThat(number("select count(*) from practice_key")).isEqualTo(1);
  }

  /** EL-DB-011. */
  @Test
  void every_foreign_key_is_checked_at_commit() throws SQLException {
    assertThat(number("select count(*) from pg_constraint where contype = 'f'")).isPositive();
    assertThat(number("select count(*) from pg_constraint where contype = 'f' and not condeferred"))
        .isZero();
  }

  /** EL-DB-007. */
  @Test
  void no_column_takes_what_somebody_wrote_of_a_client_in_clear() throws SQLException {
    Set<String> found = new TreeSet<>();
    try (Connection connection = practice.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select table_name || '.' || column_name from information_schema.columns"
                    + " where table_schema = 'public' and table_name <> 'flyway_schema_history'"
                    + " and data_type in ('text', 'character', 'character varying', 'json', 'jsonb')"
                    + " and column_name !~ '(^|_)code$'")) {
      while (row.next()) {
        found.add(row.getString(1));
      }
    }

    assertThat(found).contains("practitioner.user_name");
    assertThat(TEXT_IN_CLEAR).containsAll(found);
  }

  @Test
  void the_application_is_no_superuser() throws SQLException {
    assertThat(number("select count(*) from pg_roles where rolname = current_user and rolsuper"))
        .isZero();
  }

  @Test
  void an_instant_is_read_back_as_written() throws Exception {
    KeyOwner owner = KeyOwner.couple(UUID.randomUUID());
    Instant before = clock.instant();

    inTransaction(() -> vault.createKey(owner));

    Instant after = clock.instant();
    try (Connection connection = practice.getConnection();
        var query =
            connection.prepareStatement("select created_at from owner_key where owner_id = ?")) {
      query.setObject(1, owner.id());
      try (ResultSet row = query.executeQuery()) {
        row.next();
        Instant stored = row.getObject(1, java.time.OffsetDateTime.class).toInstant();
        assertThat(stored).isBetween(before, after);
        assertThat(stored.getNano() % 1_000_000).isZero();
      }
    }
  }

  @Test
  void what_is_sealed_opens_in_a_later_transaction() throws Exception {
    KeyOwner owner = KeyOwner.person(UUID.randomUUID());
    Cell cell = new Cell("person", "family_name", owner.id());
    byte[][] sealed = new byte[1][];

    inTransaction(
        () -> {
          vault.createKey(owner);
          sealed[0] = vault.seal(owner, cell, "Muñoz-O'Brien");
        });

    inTransaction(() -> assertThat(vault.open(owner, cell, sealed[0])).isEqualTo("Muñoz-O'Brien"));
  }

  @Test
  void a_key_that_was_rolled_back_is_never_used_again() throws Exception {
    KeyOwner owner = KeyOwner.couple(UUID.randomUUID());
    Cell cell = new Cell("couple", "note", owner.id());
    transaction.begin();
    vault.createKey(owner);
    byte[] lost = vault.seal(owner, cell, "never stored");
    transaction.rollback();

    inTransaction(() -> vault.createKey(owner));

    byte[][] kept = new byte[1][];
    inTransaction(() -> kept[0] = vault.seal(owner, cell, "stored"));
    inTransaction(() -> assertThat(vault.open(owner, cell, kept[0])).isEqualTo("stored"));
    EmpathyLoopException refused =
        catchThrowableOfType(EmpathyLoopException.class, () -> vault.open(owner, cell, lost));
    assertThat(refused.fault()).isEqualTo(Fault.VAULT_KEY_UNKNOWN);
  }

  private void inTransaction(Runnable work) throws Exception {
    transaction.begin();
    boolean done = false;
    try {
      work.run();
      done = true;
    } finally {
      if (done) {
        transaction.commit();
      } else {
        transaction.rollback();
      }
    }
  }

  private long number(String query) throws SQLException {
    try (Connection connection = practice.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }
}
