package org.empathyloop.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.empathyloop.fixture.Entities;
import org.empathyloop.fixture.Entities.EnumColumn;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * EL-DB-009: the raw columns of enums hold codes. A converter that inherits from a generic class is
 * silently ignored, passes every round trip, and stores 0, 1, 2.
 */
@ExtendWith(ArquillianExtension.class)
class CodeColumnsIT {
  /** Fewer means that the demo story was not read, or the scan found nothing. */
  private static final int FEWEST_COLUMNS_WITH_VALUES = 6;

  private static final int STORY_PATIENCE_S = 120;

  @Resource(lookup = "java:app/jdbc/practice")
  private DataSource practice;

  @Inject private Entities entities;

  @Test
  void every_column_of_an_enum_holds_its_codes() throws SQLException {
    List<EnumColumn> columns = entities.enumColumns();
    waitForTheStory(columns);

    for (EnumColumn column : columns) {
      assertThat(column.codes())
          .as(column.table() + "." + column.column())
          .containsAll(valuesOf(column));
    }
  }

  private void waitForTheStory(List<EnumColumn> columns) throws SQLException {
    int filled = 0;
    for (int second = 0; second < STORY_PATIENCE_S; second++) {
      filled = 0;
      for (EnumColumn column : columns) {
        filled += valuesOf(column).isEmpty() ? 0 : 1;
      }
      if (filled >= FEWEST_COLUMNS_WITH_VALUES) {
        return;
      }
      LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
    }
    assertThat(filled)
        .as("columns of enums that hold a value")
        .isGreaterThanOrEqualTo(FEWEST_COLUMNS_WITH_VALUES);
  }

  private Set<String> valuesOf(EnumColumn column) throws SQLException {
    Set<String> values = new TreeSet<>();
    try (Connection connection = practice.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select distinct %1$s::text from %2$s where %1$s is not null"
                    .formatted(column.column(), column.table()))) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }
}
