package org.empathyloop.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.empathyloop.couple.PartnerLetter.A;
import static org.empathyloop.couple.PartnerLetter.B;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.empathyloop.couple.Agreements;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.couple.ReleaseConsent;
import org.empathyloop.couple.ReleasePurpose;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** EL-DIS-001, EL-DIS-002. */
class ReleasePolicyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final CoupleId COUPLE = CoupleId.next();
  private static final String CLINIC = "Clinic EHR";

  @Test
  void the_own_consent_releases_the_own_parts_only() {
    assertThat(withheld(Part.paragraph(Audience.PARTNER_A), A)).isNull();
    assertThat(withheld(Part.of(RecordKind.MOMENT, Audience.PARTNER_A), A)).isNull();
    assertThat(withheld(Part.paragraph(Audience.PARTNER_B), A)).isEqualTo(Withheld.OTHER_PARTNER);
    assertThat(withheld(Part.paragraph(Audience.JOINT), A))
        .isEqualTo(Withheld.OTHER_CONSENT_MISSING);
  }

  @Test
  void both_consents_release_what_is_joint_and_never_the_other_partners_own() {
    assertThat(withheld(Part.paragraph(Audience.JOINT), A, B)).isNull();
    assertThat(withheld(Part.of(RecordKind.CYCLE, Audience.JOINT), A, B)).isNull();
    assertThat(withheld(Part.of(RecordKind.GOAL, Audience.JOINT), A, B)).isNull();
    assertThat(withheld(Part.paragraph(Audience.PARTNER_B), A, B))
        .isEqualTo(Withheld.OTHER_PARTNER);
  }

  @Test
  void the_consent_of_the_other_alone_releases_nothing() {
    assertThat(withheld(Part.paragraph(Audience.PARTNER_A), B))
        .isEqualTo(Withheld.OWN_CONSENT_MISSING);
    assertThat(withheld(Part.paragraph(Audience.JOINT), B)).isEqualTo(Withheld.OWN_CONSENT_MISSING);
    assertThat(withheld(Part.paragraph(Audience.PARTNER_B), B)).isEqualTo(Withheld.OTHER_PARTNER);
  }

  @Test
  void a_cycle_needs_both_whoever_it_is_said_to_belong_to() {
    assertThat(withheld(Part.of(RecordKind.CYCLE, Audience.PARTNER_A), A))
        .isEqualTo(Withheld.OTHER_CONSENT_MISSING);
  }

  @Test
  void chart_only_and_unlabelled_parts_stay_even_with_both_consents() {
    assertThat(withheld(Part.paragraph(Audience.CHART_ONLY), A, B)).isEqualTo(Withheld.CHART_ONLY);
    assertThat(withheld(Part.paragraph(null), A, B)).isEqualTo(Withheld.NO_AUDIENCE);
  }

  @ParameterizedTest
  @EnumSource(
      value = RecordKind.class,
      names = {"REMARK", "CERTAINTY", "PSYCHOTHERAPY_NOTE", "COUPLE", "INTERNAL"})
  void what_is_private_never_leaves(RecordKind kind) {
    assertThat(withheld(Part.of(kind, Audience.PARTNER_A), A, B)).isEqualTo(Withheld.NEVER_LEAVES);
  }

  @Test
  void a_consent_for_another_recipient_or_purpose_or_day_releases_nothing() {
    var request = request();
    for (ReleaseConsent useless :
        List.of(
            consent(A, "Other clinic", ReleasePurpose.TREATMENT, TODAY),
            consent(A, CLINIC, ReleasePurpose.PAYMENT, TODAY),
            consent(A, CLINIC, ReleasePurpose.TREATMENT, TODAY.minusDays(1)))) {
      var policy = new ReleasePolicy(request, new Agreements(null, List.of(useless)), TODAY);

      assertThat(policy.decide(Part.paragraph(Audience.PARTNER_A)).reason())
          .contains(Withheld.OWN_CONSENT_MISSING);
    }
  }

  @Test
  void a_release_without_the_consent_is_refused_with_the_reason() {
    var plan =
        plan(List.of(Part.paragraph(Audience.PARTNER_A), Part.paragraph(Audience.PARTNER_B)));

    var refused = catchThrowableOfType(EmpathyLoopException.class, plan::orRefuse);

    assertThat(refused.fault()).isEqualTo(Fault.RELEASE_CONSENT_MISSING);
    assertThat(refused.details()).containsEntry("partner", "A");
  }

  @Test
  void a_release_in_which_nothing_is_left_is_refused() {
    var plan = plan(List.of(Part.paragraph(Audience.PARTNER_B)), A, B);

    var refused = catchThrowableOfType(EmpathyLoopException.class, plan::orRefuse);

    assertThat(refused.fault()).isEqualTo(Fault.RELEASE_EMPTY);
  }

  @Property(tries = 500)
  void nothing_of_the_other_partner_is_ever_released(
      @ForAll("parts") List<Part> parts, @ForAll boolean consentA, @ForAll boolean consentB) {
    List<PartnerLetter> consenting = new ArrayList<>();
    if (consentA) {
      consenting.add(A);
    }
    if (consentB) {
      consenting.add(B);
    }

    var plan = plan(parts, consenting.toArray(PartnerLetter[]::new));

    assertThat(plan.decisions()).extracting(Decision::item).isEqualTo(parts);
    assertThat(plan.released())
        .allSatisfy(
            part -> {
              assertThat(consentA).isTrue();
              assertThat(part.kind().leaves()).isNotEqualTo(RecordKind.Leaves.NEVER);
              boolean joint =
                  part.kind().leaves() == RecordKind.Leaves.WITH_BOTH
                      || part.audience() == Audience.JOINT;
              assertThat(joint ? consentB : part.audience() == Audience.PARTNER_A).isTrue();
            });
  }

  @Provide
  Arbitrary<List<Part>> parts() {
    return Arbitraries.of(RecordKind.class)
        .flatMap(
            kind ->
                Arbitraries.of(Audience.class)
                    .injectNull(0.2)
                    .map(audience -> Part.of(kind, audience)))
        .list()
        .ofMaxSize(12);
  }

  private static @Nullable Withheld withheld(Part part, PartnerLetter... consenting) {
    return plan(List.of(part), consenting).decisions().get(0).withheld();
  }

  private static ReleasePlan<Part> plan(List<Part> parts, PartnerLetter... consenting) {
    List<ReleaseConsent> consents =
        Arrays.stream(consenting)
            .map(letter -> consent(letter, CLINIC, ReleasePurpose.TREATMENT, TODAY))
            .toList();
    var policy = new ReleasePolicy(request(), new Agreements(null, consents), TODAY);
    return new ReleasePlan<>(request(), parts.stream().map(policy::decide).toList());
  }

  private static ReleaseRequest request() {
    return new ReleaseRequest(COUPLE, A, CLINIC, ReleasePurpose.TREATMENT);
  }

  private static ReleaseConsent consent(
      PartnerLetter letter, String recipient, ReleasePurpose purpose, LocalDate until) {
    return new ReleaseConsent(
        Ids.next(),
        COUPLE,
        letter,
        recipient,
        purpose,
        TODAY.minusDays(30),
        until,
        TODAY.minusDays(30),
        null);
  }
}
