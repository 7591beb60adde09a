package org.empathyloop.shared.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.database.DatabaseSettings.ExternalServer;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** What can be said about key and database from outside the program, while it runs or not. */
public final class CheckUp {
  private final Map<String, String> environment;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * One thing that was looked at.
   *
   * @param fine whether nothing needs to be done
   * @param messageKey of its sentence
   * @param values for the places of the sentence
   */
  public record Finding(boolean fine, String messageKey, Map<String, Object> values) {
    public Finding {
      values = Map.copyOf(values);
    }
  }

  private CheckUp(Map<String, String> environment) {
    this.environment = environment;
  }

  /**
   * Looks at the practice that the environment names: {@code EMPATHYLOOP_DATA_DIR}, {@code
   * EMPATHYLOOP_CONFIG_DIR}, {@code EMPATHYLOOP_DATABASE_URL}, {@code …_USER} and {@code
   * …_PASSWORD}, as the program reads them.
   */
  public static List<Finding> of(Map<String, String> environment) {
    CheckUp checkUp = new CheckUp(environment);
    ExternalServer external = checkUp.external();
    if (external == null) {
      checkUp.lookAtFolder();
    } else {
      checkUp.lookAtKey();
      checkUp.lookInside(external.url(), external.user(), external.password());
    }
    return List.copyOf(checkUp.findings);
  }

  private void lookAtFolder() {
    Path data = DatabaseSettings.dataFolder(named("EMPATHYLOOP_DATA_DIR"));
    if (!EmbeddedServer.hasData(data)) {
      found(true, "checkup.no-data", Map.of("folder", data));
      return;
    }
    found(true, "checkup.data", Map.of("folder", data));
    PracticeKey key = lookAtKey();
    OptionalInt port = EmbeddedServer.portOver(data);
    if (port.isEmpty()) {
      found(true, "checkup.not-running", Map.of());
    } else if (key != null) {
      lookInside(
          EmbeddedServer.url(port.getAsInt()),
          EmbeddedServer.USER,
          key.password(EmbeddedServer.USER));
    }
  }

  private @Nullable PracticeKey lookAtKey() {
    try {
      PracticeKey key =
          StoredPracticeKey.read(named("EMPATHYLOOP_DATA_DIR"), named("EMPATHYLOOP_CONFIG_DIR"));
      found(true, "checkup.key", Map.of("practice", key.id()));
      return key;
    } catch (EmpathyLoopException e) {
      found(e);
      return null;
    }
  }

  private void lookInside(String url, String user, String password) {
    try {
      PGSimpleDataSource source = new PGSimpleDataSource();
      source.setURL(url);
      try (Connection connection = source.getConnection(user, password)) {
        Durability durability = Durability.of(connection);
        found(true, "checkup.server", Map.of("version", durability.serverVersion() + ""));
        durability.refuseUnlessDurable(false);
        found(true, "checkup.durable", Map.of());
        lookAtSchema(connection);
      }
    } catch (IllegalArgumentException | SQLException e) {
      found(false, "checkup.unreachable", Map.of("reason", String.valueOf(e.getMessage())));
    } catch (EmpathyLoopException e) {
      found(e);
    }
  }

  private void lookAtSchema(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                select version from flyway_schema_history where success
                order by installed_rank desc limit 1""")) {
      found(row.next(), "checkup.schema", Map.of("version", String.valueOf(row.getString(1))));
    }
  }

  private @Nullable ExternalServer external() {
    return named("EMPATHYLOOP_DATABASE_URL")
        .map(
            url ->
                new ExternalServer(
                    url,
                    named("EMPATHYLOOP_DATABASE_USER").orElse(""),
                    named("EMPATHYLOOP_DATABASE_PASSWORD").orElse("")))
        .orElse(null);
  }

  private Optional<String> named(String variable) {
    return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank());
  }

  private void found(boolean fine, String messageKey, Map<String, Object> values) {
    findings.add(new Finding(fine, messageKey, values));
  }

  private void found(EmpathyLoopException refused) {
    findings.add(new Finding(false, refused.fault().messageKey(), refused.details()));
  }
}
