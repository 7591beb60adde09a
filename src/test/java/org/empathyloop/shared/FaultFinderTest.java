package org.empathyloop.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import org.junit.jupiter.api.Test;

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
