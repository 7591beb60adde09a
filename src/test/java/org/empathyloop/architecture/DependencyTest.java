package org.empathyloop.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may use whom, as data. */
class DependencyTest {
  /** Fewer means that the scan did not find the program. */
  private static final int FEWEST_CLASSES = 900;

  private static final Map<String, Set<String>> MAY_USE = new LinkedHashMap<>();

  static {
    feature("shared");
    feature("vocabulary", "shared");
    feature("access", "vocabulary");
    feature("couple", "access");
    feature("session", "couple");
    feature("cycle", "session");
    feature("analytics", "cycle");
    feature("regulation", "analytics");
    feature("assessment", "session");
    feature("plan", "regulation", "assessment");
    feature("disclosure", "plan");
    feature("note", "disclosure");
    feature("document", "note");
    feature("exchange", "document");
    feature("practice", "exchange");
    feature("demo", "practice");
  }

  /** A feature may use those named and whatever they may use. */
  private static void feature(String name, String... directly) {
    Set<String> usable = new LinkedHashSet<>(Arrays.asList(directly));
    for (String below : directly) {
      usable.addAll(MAY_USE.get(below));
    }
    MAY_USE.put(name, usable);
  }

  @Test
  void the_scan_finds_the_program() {
    assertThat(Program.classes()).hasSizeGreaterThan(FEWEST_CLASSES);
  }

  @Test
  void every_class_belongs_to_a_known_feature() {
    assertThat(Program.classes())
        .allSatisfy(
            type -> assertThat(MAY_USE).as(type.getName()).containsKey(Program.feature(type)));
  }

  @Test
  void a_feature_uses_only_those_below_it() {
    classes().should(useOnlyFeaturesBelow()).check(Program.classes());
  }

  private static ArchCondition<JavaClass> useOnlyFeaturesBelow() {
    return new ArchCondition<>("use only features below their own") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        String own = Program.feature(type);
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          String used = Program.feature(dependency.getTargetClass());
          boolean fine =
              used.isEmpty()
                  || used.equals(own)
                  || MAY_USE.getOrDefault(own, Set.of()).contains(used);
          if (!fine) {
            events.add(
                SimpleConditionEvent.violated(
                    dependency, own + " uses " + used + ": " + dependency.getDescription()));
          }
        }
      }
    };
  }
}
