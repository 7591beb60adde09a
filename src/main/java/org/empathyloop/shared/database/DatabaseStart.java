package org.empathyloop.shared.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
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
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Runs before every other start-up bean: migrates, and compares the practice key. Another start-up
 * bean says {@code @DependsOn("DatabaseStart")}.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class DatabaseStart {
  /** From here on the table of the practice key is as the program reads it. */
  private static final MigrationVersion KEY_IS_READABLE = MigrationVersion.fromVersion("0011");

  @Resource(lookup = "java:app/jdbc/practice")
  private DataSource practice;

  @Inject private Clock clock;

  @Inject private PracticeKeys keys;

  @Inject @Any private Instance<JavaMigration> sealingMigrations;

  @Inject private DatabaseStanding standing;

  @Inject private Event<UnsafeDatabaseAccepted> unsafeAccepted;

  @PostConstruct
  void start() {
    PracticeDatabase database = OpenDatabase.get();
    try {
      migrate(database, KEY_IS_READABLE);
      keys.accept(register(database));
      migrate(database, MigrationVersion.LATEST);
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

  /** In two parts: a migration that seals what stood in clear needs the practice key. */
  private void migrate(PracticeDatabase database, MigrationVersion target) {
    try {
      Flyway.configure(getClass().getClassLoader())
          .dataSource(database.forMigrations())
          .locations("classpath:db/migration")
          .javaMigrations(sealingMigrations.stream().toArray(JavaMigration[]::new))
          .target(target)
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
