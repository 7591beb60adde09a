package org.empathyloop.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.empathyloop.shared.database.CheckUp;
import org.empathyloop.shared.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  void a_practice_without_data_is_well(@TempDir Path folder) {
    boolean well = diagnose(Map.of("EMPATHYLOOP_DATA_DIR", folder.toString()));

    assertThat(well).isTrue();
    assertThat(text()).contains("There are no data yet in " + folder, "Nothing needs to be done.");
  }

  @Test
  void a_database_that_does_not_answer_is_not_well(@TempDir Path folder) {
    boolean well =
        diagnose(
            Map.of(
                "EMPATHYLOOP_CONFIG_DIR", folder.toString(),
                "EMPATHYLOOP_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/nobody",
                "EMPATHYLOOP_DATABASE_PASSWORD", "secret-word"));

    assertThat(well).isFalse();
    assertThat(text())
        .contains("BAD  The database does not answer", "2 things need to be put right.")
        .doesNotContain("secret-word");
  }

  private boolean diagnose(Map<String, String> environment) {
    List<CheckUp.Finding> findings = CheckUp.of(environment);
    return DoctorCommand.isWell(
        new PrintStream(printed, true, StandardCharsets.UTF_8), findings, Text.of(Locale.ENGLISH));
  }

  private String text() {
    return printed.toString(StandardCharsets.UTF_8);
  }
}
