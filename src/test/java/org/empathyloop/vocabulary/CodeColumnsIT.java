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
import javax.sql.DataSource;
import org.empathyloop.access.Role;
import org.empathyloop.fixture.CoupleInCare;
import org.empathyloop.fixture.CoupleInCare.Shown;
import org.empathyloop.fixture.Entities;
import org.empathyloop.fixture.Entities.EnumColumn;
import org.empathyloop.fixture.Staff;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * EL-DB-009: the raw columns of enums hold codes. A converter that inherits from a generic class is
 * silently ignored, passes every round trip, and stores 0, 1, 2.
 */
@ExtendWith(ArquillianExtension.class)
class CodeColumnsIT {
  /** Fewer means that nothing was charted, or the scan found nothing. */
  private static final int FEWEST_COLUMNS_WITH_VALUES = 6;

  private static final Shown[] QUARREL = {
    Shown.a(100, "pursue"), Shown.b(105, "look-away"), Shown.a(118, "pursue")
  };

  @Resource(lookup = "java:app/jdbc/practice")
  private DataSource practice;

  @Inject private Entities entities;
  @Inject private Staff staff;
  @Inject private CoupleInCare care;

  @Test
  void every_column_of_an_enum_holds_its_codes() {
    List<EnumColumn> columns = entities.enumColumns();
    var therapist = staff.somebody(Role.THERAPIST);
    care.closedSession(therapist, care.of(therapist), QUARREL);

    assertThat(columns.stream().filter(this::isFilled).count())
        .as("columns of enums that hold a value")
        .isGreaterThanOrEqualTo(FEWEST_COLUMNS_WITH_VALUES);
    for (EnumColumn column : columns) {
      assertThat(column.codes())
          .as(column.table() + "." + column.column())
          .containsAll(valuesOf(column));
    }
  }

  private boolean isFilled(EnumColumn column) {
    return !valuesOf(column).isEmpty();
  }

  private Set<String> valuesOf(EnumColumn column) {
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
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return values;
  }
}
