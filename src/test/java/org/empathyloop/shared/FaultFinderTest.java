package org.empathyloop.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.resource.spi.ResourceAllocationException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultFinderTest {
  @Test
  void a_fault_is_found_through_what_containers_wrap_around_it() {
    var refused = new EmpathyLoopException(Fault.NOT_FOUND);

    assertThat(FaultFinder.in(new RuntimeException(new IllegalStateException(refused))))
        .isSameAs(refused);
  }

  @Test
  void a_lost_race_is_a_stale_write() {
    var lost = new RuntimeException(new OptimisticLockException());

    assertThat(FaultFinder.in(lost).fault()).isEqualTo(Fault.STALE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"08006", "08001", "57P01", "57P03"})
  void a_broken_connection_is_a_database_that_is_away(String sqlState) {
    var broken = new RuntimeException(new SQLException("to 10.0.0.1", sqlState));

    assertThat(FaultFinder.in(broken).fault()).isEqualTo(Fault.DATABASE_AWAY);
  }

  @Test
  void a_pool_without_a_connection_is_a_database_that_is_away() {
    var none = new SQLException("none", new ResourceAllocationException("none"));

    assertThat(FaultFinder.in(none).fault()).isEqualTo(Fault.DATABASE_AWAY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"23505", "57014", "42601"})
  void a_refused_statement_says_nothing_about_the_database(String sqlState) {
    var refused = new RuntimeException(new SQLException("refused", sqlState));

    assertThat(FaultFinder.known(refused)).isEmpty();
  }

  @Test
  void what_nobody_foresaw_gets_a_reference_and_says_nothing_else() {
    var met = FaultFinder.in(new IllegalStateException("Robin said"));

    assertThat(met.fault()).isEqualTo(Fault.INTERNAL);
    assertThat(met.details()).extractingByKey("reference").asString().matches("[0-9a-f]{8}");
    assertThat(met.getMessage()).doesNotContain("Robin");
  }

  @Test
  void a_ring_of_causes_ends() {
    var first = new RuntimeException("first");
    first.initCause(new RuntimeException("second", first));

    assertThat(FaultFinder.known(first)).isEmpty();
  }
}
