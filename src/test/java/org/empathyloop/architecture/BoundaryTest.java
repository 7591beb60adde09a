package org.empathyloop.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.transaction.Transactional;
import java.util.Date;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Where which library, annotation and kind of call may stand. */
class BoundaryTest {
  private static final String TRANSACTIONAL = Transactional.class.getName();
  private static final String PERMITTED = "org.empathyloop.access.Permitted";
  private static final String OPEN = "org.empathyloop.access.Open";

  /** What is done before anybody is known, or for nobody. */
  private static final Set<String> OPEN_METHODS =
      new TreeSet<>(
          Set.of(
              "AccountService.invitedAs",
              "AccountService.isEmpty",
              "AccountService.join",
              "AccountService.openFirst",
              "AuditCommitService.commit",
              "AuditCommitService.seal",
              "CoupleService.people",
              "SignInService.actorOf",
              "SignInService.signIn",
              "SignInService.signOut",
              "SignInTryService.count",
              "SignInTryService.forget",
              "SignInTryService.right",
              "StoryService.rate",
              "StoryService.takeIn",
              "StoryService.tell"));

  @Test
  void only_web_packages_use_web_packages() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("..web..")
            .should()
            .dependOnClassesThat(ourWeb()));
  }

  @Test
  void only_web_packages_see_faces() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "org.primefaces.."));
  }

  @Test
  void only_exchange_sees_hapi() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(Program.ROOT + ".exchange..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("ca.uhn.fhir..", "org.hl7.fhir.."));
  }

  @Test
  void only_stores_see_the_entity_manager() {
    check(
        noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Store")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.persistence.EntityManager"));
  }

  @Test
  void only_services_and_the_outbox_begin_transactions() {
    DescribedPredicate<CanBeAnnotated> transactional =
        CanBeAnnotated.Predicates.annotatedWith(TRANSACTIONAL);
    check(
        classes()
            .that(transactional)
            .should()
            .haveSimpleNameEndingWith("Service")
            .orShould()
            .resideInAPackage("..outbox.."));
    check(
        methods()
            .that()
            .areAnnotatedWith(TRANSACTIONAL)
            .should()
            .beDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Service")
            .orShould()
            .beDeclaredInClassesThat()
            .resideInAPackage("..outbox.."));
  }

  /** EL-ACC-001. */
  @Test
  void every_public_method_of_a_service_asks_the_policy() {
    check(
        methods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Service")
            .and()
            .arePublic()
            .and()
            .areNotStatic()
            .should(beAnnotated(PERMITTED)));
  }

  /** EL-ACC-001: whoever opens a method lists it here, so that somebody looks at the reason. */
  @Test
  void no_other_method_of_a_service_is_open_than_those_listed() {
    Set<String> open =
        Program.classes().stream()
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.isAnnotatedWith(OPEN))
            .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(open).containsExactlyElementsOf(OPEN_METHODS);
  }

  @Test
  void nobody_reads_the_time_without_the_clock() {
    check(
        noClasses()
            .should()
            .callMethodWhere(describe("reads the system's time", BoundaryTest::readsTheTime)));
    check(noClasses().should().callConstructor(Date.class));
  }

  @Test
  void every_package_says_where_to_start_and_is_null_marked() {
    check(
        classes().that().haveSimpleName("package-info").should().beAnnotatedWith(NullMarked.class));
    check(classes().should(standBesideAPackageInfo()));
  }

  @Test
  void no_class_has_a_name_that_says_nothing() {
    check(
        noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)(\\$.*)?")
            .orShould()
            .haveNameMatching(".*\\.Abstract[A-Z][A-Za-z]*")
            .orShould()
            .resideInAnyPackage("..util..", "..common..", "..helper..", "..impl.."));
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(Program.classes());
  }

  private static DescribedPredicate<JavaClass> ourWeb() {
    return describe(
        "in a web package of ours",
        type -> type.getPackageName().matches("org\\.empathyloop\\..*\\bweb\\b.*"));
  }

  private static boolean readsTheTime(JavaMethodCall call) {
    boolean now =
        call.getTarget().getName().equals("now")
            && call.getTargetOwner().getPackageName().startsWith("java.time")
            && call.getTarget().getRawParameterTypes().isEmpty();
    boolean millis =
        call.getTarget().getName().equals("currentTimeMillis")
            && call.getTargetOwner().isEquivalentTo(System.class);
    return now || millis;
  }

  private static ArchCondition<JavaMethod> beAnnotated(String annotation) {
    return new ArchCondition<>("carry @" + annotation) {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean synthetic = method.getModifiers().contains(JavaModifier.SYNTHETIC);
        boolean open = method.isAnnotatedWith("org.empathyloop.access.Open");
        if (!synthetic && !open && !method.isAnnotatedWith(annotation)) {
          events.add(SimpleConditionEvent.violated(method, method.getFullName() + " asks nobody"));
        }
      }
    };
  }

  private static ArchCondition<JavaClass> standBesideAPackageInfo() {
    return new ArchCondition<>("stand in a package with a package-info") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (type.getPackage().tryGetPackageInfo().isEmpty()) {
          events.add(
              SimpleConditionEvent.violated(type, type.getPackageName() + " has no package-info"));
        }
      }
    };
  }
}
