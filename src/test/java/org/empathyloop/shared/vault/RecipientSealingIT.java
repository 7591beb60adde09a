package org.empathyloop.shared.vault;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.empathyloop.fixture.OneTransaction;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * EL-DB-007: rows from before. Temporary tables stand before those of the practice, in the form
 * that V0016 leaves.
 */
@ExtendWith(ArquillianExtension.class)
class RecipientSealingIT {
  private static final UUID COUPLE = UUID.randomUUID();
  private static final UUID PERSON = UUID.randomUUID();
  private static final UUID ROW = UUID.randomUUID();
  private static final UUID OTHER_ROW = UUID.randomUUID();

  @Resource(lookup = "java:app/jdbc/practice")
  private DataSource practice;

  @Inject private OneTransaction transaction;
  @Inject private RecipientSealing sealing;
  @Inject private Vault vault;

  private Connection connection;

  @BeforeEach
  void standBeforeTheTables() throws Exception {
    transaction.around(
        () -> {
          vault.createKey(KeyOwner.couple(COUPLE));
          vault.createKey(KeyOwner.person(PERSON));
          return COUPLE;
        });
    connection = practice.getConnection();
    connection.setAutoCommit(false);
    run(
        "create temporary table release_consent (id uuid, couple_id uuid,"
            + " recipient_in_clear varchar(200), recipient bytea) on commit drop");
    run(
        "create temporary table delivery (id uuid, couple_id uuid, recipient_in_clear varchar(200),"
            + " recipient bytea, recipient_index bytea) on commit drop");
    run(
        "create temporary table chart_link (id uuid, person_id uuid,"
            + " patient_id_in_clear varchar(64), patient_id bytea) on commit drop");
  }

  @AfterEach
  void forget() throws SQLException {
    connection.rollback();
    connection.close();
  }

  /** EL-DB-012. */
  @Test
  void what_stood_in_clear_is_sealed_in_its_place_and_stands_there_no_more() throws Exception {
    run("insert into release_consent values ('%s', '%s', 'Dr. Núñez')".formatted(ROW, COUPLE));
    run("insert into delivery values ('%s', '%s', 'Clinic EHR')".formatted(ROW, COUPLE));
    run("insert into delivery values ('%s', '%s', 'Clinic EHR')".formatted(OTHER_ROW, COUPLE));
    run("insert into chart_link values ('%s', '%s', '4711')".formatted(ROW, PERSON));
    run("insert into chart_link values ('%s', '%s', null)".formatted(OTHER_ROW, PERSON));

    sealing.migrate(new OfThisConnection());

    assertThat(opened("release_consent", "recipient", KeyOwner.couple(COUPLE)))
        .isEqualTo("Dr. Núñez");
    assertThat(opened("delivery", "recipient", KeyOwner.couple(COUPLE))).isEqualTo("Clinic EHR");
    assertThat(opened("chart_link", "patient_id", KeyOwner.person(PERSON))).isEqualTo("4711");
    assertThat(number("select count(*) from release_consent where recipient_in_clear is not null"))
        .isZero();
    assertThat(number("select count(*) from delivery where recipient_in_clear is not null"))
        .isZero();
    assertThat(number("select count(distinct recipient_index) from delivery")).isEqualTo(1);
    assertThat(number("select count(*) from chart_link where patient_id_in_clear is not null"))
        .isZero();
    assertThat(number("select count(*) from chart_link where patient_id is null")).isEqualTo(1);
  }

  private String opened(String table, String column, KeyOwner owner) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select %s from %s where id = '%s'".formatted(column, table, ROW))) {
      row.next();
      return vault.open(owner, new Cell(table, column, ROW), row.getBytes(1));
    }
  }

  private long number(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private final class OfThisConnection implements Context {
    @Override
    public Configuration getConfiguration() {
      throw new UnsupportedOperationException("nothing is asked of it");
    }

    @Override
    public Connection getConnection() {
      return connection;
    }
  }
}
