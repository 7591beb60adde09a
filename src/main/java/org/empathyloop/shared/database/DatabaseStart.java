package org.empathyloop.shared.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Runs before every other start-up bean: checks that the server is durable, migrates, and compares
 * the practice key. Another start-up bean says {@code @DependsOn("DatabaseStart")}.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class DatabaseStart {
  private static final System.Logger LOG = System.getLogger(DatabaseStart.class.getName());

  @Resource(lookup = "java:app/jdbc/practice")
  private DataSource practice;

  @Inject private Clock clock;

  @Inject private PracticeKeys keys;

  @PostConstruct
  void start() {
    PracticeDatabase database = OpenDatabase.get();
    try {
      refuseUnlessDurable(database);
      migrate(database);
      keys.accept(register(database));
    } catch (EmpathyLoopException e) {
      OpenDatabase.refuse(e);
      throw e;
    }
  }

  @PreDestroy
  void stop() {
    OpenDatabase.close();
  }

  private void refuseUnlessDurable(PracticeDatabase database) {
    try (Connection connection = practice.getConnection()) {
      Durability durability = Durability.of(connection);
      if (durability.serverVersion() < Durability.OLDEST_SERVER) {
        throw StartRefused.because(
            Fault.START_DATABASE_TOO_OLD,
            "expected",
            Durability.OLDEST_SERVER,
            "was",
            durability.serverVersion());
      }
      if (!durability.isDurable()) {
        String settings = String.join(", ", durability.unsafeSettings());
        if (!database.settings().unsafe()) {
          throw StartRefused.because(Fault.START_DATABASE_NOT_DURABLE, "settings", settings);
        }
        LOG.log(
            System.Logger.Level.WARNING,
            "UNSAFE: with {0} a crash loses work that was shown as saved",
            settings);
      }
    } catch (SQLException e) {
      throw StartRefused.because(Fault.START_DATABASE_UNREACHABLE, e, "state", e.getSQLState());
    }
  }

  private void migrate(PracticeDatabase database) {
    try {
      Flyway.configure(getClass().getClassLoader())
          .dataSource(database.forMigrations())
          .locations("classpath:db/migration")
          .cleanDisabled(true)
          .validateOnMigrate(true)
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw StartRefused.because(Fault.START_MIGRATION_FAILED, e);
    }
  }

  private PracticeKey register(PracticeDatabase database) {
    try (Connection connection = practice.getConnection()) {
      return PracticeRegister.keyOf(
          connection, database.settings(), database.embeddedKey(), clock.instant());
    } catch (SQLException e) {
      throw StartRefused.because(Fault.START_DATABASE_UNREACHABLE, e, "state", e.getSQLState());
    }
  }
}
