package org.empathyloop.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.empathyloop.session.LoopState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each enum that the program branches on, compared with the CodeSystem. */
class CodedEnumsTest {
  private static final CodeBook CODES = CodeBook.load();

  /** EL-VOC-004. */
  @ParameterizedTest
  @MethodSource("codedEnums")
  void every_constant_is_a_code_of_the_vocabulary(Class<? extends Coded> type) {
    assertThat(type.getEnumConstants())
        .isNotEmpty()
        .allSatisfy(constant -> assertThat(CODES.find(constant.code())).isPresent());
  }

  @Test
  void the_loop_strip_has_the_three_states_of_its_axis() {
    assertThat(codesOf(LoopState.values())).isEqualTo(codesOf("loop-strip"));
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

  private static Set<Code> codesOf(String axis) {
    return CODES.axis(axis).stream().map(Concept::code).collect(Collectors.toSet());
  }

  private static <V> Set<V> used(Function<Concept, V> property) {
    return CODES.axes().stream()
        .flatMap(axis -> CODES.axis(axis).stream())
        .map(property)
        .collect(Collectors.toSet());
  }
}
