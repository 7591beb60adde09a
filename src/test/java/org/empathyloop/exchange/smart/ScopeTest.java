package org.empathyloop.exchange.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeTest {
  @ParameterizedTest
  @ValueSource(strings = {"system/*.rs", "system/Observation.r", "system/Goal.cruds"})
  void a_scope_is_written_as_it_was_read(String text) {
    assertThat(Scope.parse(text)).hasToString(text);
  }

  @Test
  void a_star_allows_every_type() {
    assertThat(Scope.parse("system/*.s").allows("Encounter", Interaction.SEARCH)).isTrue();
  }

  @Test
  void reading_does_not_allow_searching() {
    assertThat(Scope.parse("system/Goal.r").allows("Goal", Interaction.SEARCH)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "system/*.",
        "system/*.sr",
        "system/*.read",
        "system/*.*",
        "patient/*.rs",
        "user/Observation.rs",
        "system/observation.rs",
        "system/Observation.rs?category=survey",
        "launch",
        "openid"
      })
  void anything_else_is_refused(String text) {
    var refused = catchThrowableOfType(EmpathyLoopException.class, () -> Scope.parse(text));

    assertThat(refused.fault()).isEqualTo(Fault.SCOPE_MALFORMED);
  }
}
