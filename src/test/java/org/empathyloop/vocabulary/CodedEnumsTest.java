package org.empathyloop.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.empathyloop.access.Role;
import org.empathyloop.couple.Gender;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.couple.ReleasePurpose;
import org.empathyloop.couple.SecretsPolicy;
import org.empathyloop.cycle.CycleKind;
import org.empathyloop.cycle.CyclePattern;
import org.empathyloop.cycle.Direction;
import org.empathyloop.cycle.Ending;
import org.empathyloop.cycle.EndingRule;
import org.empathyloop.cycle.RepairOutcome;
import org.empathyloop.disclosure.Audience;
import org.empathyloop.note.NoteSection;
import org.empathyloop.regulation.GoalKind;
import org.empathyloop.regulation.GoalOwner;
import org.empathyloop.regulation.Rater;
import org.empathyloop.session.Capture;
import org.empathyloop.session.LoopState;
import org.empathyloop.session.MomentActor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each enum that the program branches on, compared with the CodeSystem. */
class CodedEnumsTest {
  private static final CodeBook CODES = CodeBook.load();

  /** Enums that have a constant for each code of a ValueSet, and no other. */
  private static final Map<Class<? extends Coded>, String> WHOLE =
      Map.ofEntries(
          Map.entry(Audience.class, "audience"),
          Map.entry(Capture.class, "capture"),
          Map.entry(CycleKind.class, "cycle-direction"),
          Map.entry(CyclePattern.class, "cycle-pattern"),
          Map.entry(Ending.class, "cycle-ending"),
          Map.entry(EndingRule.class, "ending-rule"),
          Map.entry(Gender.class, "gender"),
          Map.entry(GoalKind.class, "goal-kind"),
          Map.entry(GoalOwner.class, "goal-owner"),
          Map.entry(LoopState.class, "loop-strip"),
          Map.entry(MomentActor.class, "actor"),
          Map.entry(NoteSection.class, "note-section"),
          Map.entry(ReleasePurpose.class, "release-purpose"),
          Map.entry(RepairOutcome.class, "repair-outcome"),
          Map.entry(Role.class, "role"),
          Map.entry(SecretsPolicy.class, "secrets-policy"));

  /** Enums that are some codes of a ValueSet, because the others mean nothing where they stand. */
  private static final Map<Class<? extends Coded>, String> PART =
      Map.of(
          Direction.class, "loop-state",
          PartnerLetter.class, "actor",
          Rater.class, "actor");

  /** The parts of a label are no codes of a record, so they have an axis and no ValueSet. */
  private static final Map<Class<? extends Coded>, String> OF_AXIS =
      Map.of(ClauseUse.class, "designation-use", ToldUse.class, "designation-use");

  /** EL-VOC-004. */
  @ParameterizedTest
  @MethodSource("codedEnums")
  void every_constant_is_a_code_of_the_vocabulary(Class<? extends Coded> type) {
    assertThat(type.getEnumConstants())
        .isNotEmpty()
        .allSatisfy(constant -> assertThat(CODES.find(constant.code())).isPresent());
  }

  @Test
  void each_enum_is_compared_with_its_codes() {
    Set<Class<?>> compared = new HashSet<>(WHOLE.keySet());
    compared.addAll(PART.keySet());
    compared.addAll(OF_AXIS.keySet());

    assertThat(compared).isEqualTo(codedEnums().collect(Collectors.toSet()));
  }

  /** EL-VOC-004: a code without a constant fails as a constant without a code does. */
  @ParameterizedTest
  @MethodSource("whole")
  void constants_and_codes_are_the_same(Class<? extends Coded> type, String valueSet) {
    assertThat(codesOf(type.getEnumConstants())).isEqualTo(members(valueSet));
  }

  @ParameterizedTest
  @MethodSource("part")
  void constants_are_among_the_codes(Class<? extends Coded> type, String valueSet) {
    assertThat(members(valueSet)).containsAll(codesOf(type.getEnumConstants()));
  }

  static Stream<Arguments> whole() {
    return WHOLE.entrySet().stream().map(one -> Arguments.of(one.getKey(), one.getValue()));
  }

  static Stream<Arguments> part() {
    return PART.entrySet().stream().map(one -> Arguments.of(one.getKey(), one.getValue()));
  }

  @Test
  void polarity_state_and_tally_have_no_constant_that_no_code_uses() {
    assertThat(EnumSet.allOf(Polarity.class)).isEqualTo(used(Concept::polarity));
    assertThat(EnumSet.allOf(PartnerState.class)).isEqualTo(used(Concept::partnerState));
    assertThat(EnumSet.allOf(Tallied.class)).isEqualTo(used(Concept::tallied));
  }

  private static Stream<Class<?>> codedEnums() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.empathyloop")
            .stream()
            .filter(type -> type.isEnum() && type.isAssignableTo(Coded.class))
            .map(JavaClass::reflect);
  }

  private static Set<Code> codesOf(Coded... constants) {
    return Arrays.stream(constants).map(Coded::code).collect(Collectors.toSet());
  }

  private static Set<Code> members(String valueSet) {
    return CODES.members(valueSet).stream().map(Concept::code).collect(Collectors.toSet());
  }

  private static <V> Set<V> used(Function<Concept, V> property) {
    return CODES.axes().stream()
        .flatMap(axis -> CODES.axis(axis).stream())
        .map(property)
        .collect(Collectors.toSet());
  }
}
