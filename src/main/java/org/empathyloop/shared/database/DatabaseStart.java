package org.empathyloop.shared.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Runs before every other start-up bean: migrates, and compares the practice key. Another start-up
 * bean says {@code @DependsOn("DatabaseStart")}.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class DatabaseStart {
  @Resource(lookup = "java:app/jdbc/practice")
  private DataSource practice;

  @Inject private Clock clock;

  @Inject private PracticeKeys keys;

  @Inject private DatabaseStanding standing;

  @Inject private Event<UnsafeDatabaseAccepted> unsafeAccepted;

  @PostConstruct
  void start() {
    PracticeDatabase database = OpenDatabase.get();
    try {
      migrate(database);
      keys.accept(register(database));
      tellIfUnsafe(database.unsafeSettings());
    } catch (EmpathyLoopException e) {
      OpenDatabase.refuse(e);
      throw e;
    }
  }

  @PreDestroy
  void stop() {
    OpenDatabase.close();
  }

  private void tellIfUnsafe(List<String> settings) {
    standing.accept(!settings.isEmpty());
    if (!settings.isEmpty()) {
      unsafeAccepted.fire(new UnsafeDatabaseAccepted(settings));
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
