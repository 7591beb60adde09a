package org.empathyloop.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IncidentTest {
  /** EL-FRM-004. */
  @Test
  void the_log_has_types_and_places_but_nothing_that_was_typed() {
    var failure =
        new IllegalStateException("Robin", new IllegalArgumentException("what Morgan said"));

    String logged = Incident.withoutMessages(failure);

    assertThat(logged)
        .contains("java.lang.IllegalStateException")
        .contains("caused by java.lang.IllegalArgumentException")
        .contains("IncidentTest")
        .doesNotContain("Robin")
        .doesNotContain("Morgan");
  }
}
