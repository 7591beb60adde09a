package org.empathyloop.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must hold has a test, and what a test or a rule names must hold. */
class RequirementTest {
  private static final Path REQUIREMENTS = Path.of("src/docs/requirements");
  private static final Pattern STATED = Pattern.compile("(?m)^- \\*\\*(EL-[A-Z]+-\\d{3})\\*\\*");

  /** In a comment {@code EL-ABC-001}, in the name of a method {@code EL_ABC_001_...}. */
  private static final Pattern NAMED = Pattern.compile("EL[-_]([A-Z]+)[-_](\\d{3})");

  @Test
  void every_requirement_is_stated_once() {
    List<String> stated = stated();

    assertThat(stated).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void every_requirement_is_named_by_a_test() {
    assertThat(named(Path.of("src/test/java"))).containsAll(stated());
  }

  @Test
  void what_a_test_or_a_rule_names_is_a_requirement() {
    assertThat(new TreeSet<>(stated()))
        .containsAll(named(Path.of("src/test/java")))
        .containsAll(named(Path.of("src/main")));
  }

  private static List<String> stated() {
    List<String> stated = new ArrayList<>();
    for (Path file : under(REQUIREMENTS)) {
      Matcher id = STATED.matcher(Pages.content(file));
      while (id.find()) {
        stated.add(id.group(1));
      }
    }
    return stated;
  }

  /** This class tells how an id is written, with one that means nothing. */
  private static Set<String> named(Path folder) {
    Set<String> named = new TreeSet<>();
    for (Path file : under(folder)) {
      if (!file.endsWith("RequirementTest.java")) {
        Matcher id = NAMED.matcher(Pages.content(file));
        while (id.find()) {
          named.add("EL-" + id.group(1) + "-" + id.group(2));
        }
      }
    }
    return named;
  }

  private static List<Path> under(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().matches(".*\\.(md|java|js|xhtml|sql)")).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
