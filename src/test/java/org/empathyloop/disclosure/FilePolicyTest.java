package org.empathyloop.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.empathyloop.couple.PartnerLetter.A;
import static org.empathyloop.couple.PartnerLetter.B;
import static org.empathyloop.couple.ReleasePurpose.PATIENT_REQUEST;
import static org.empathyloop.couple.ReleasePurpose.TREATMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.empathyloop.couple.Agreements;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.couple.ReleaseConsent;
import org.empathyloop.couple.ReleasePurpose;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.Ids;
import org.junit.jupiter.api.Test;

/** EL-DIS-007. */
class FilePolicyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final CoupleId COUPLE = CoupleId.next();
  private static final String BY_HAND = "By hand";
  private static final Part OF_A = Part.of(RecordKind.MOMENT, Audience.PARTNER_A);
  private static final Part OF_B = Part.of(RecordKind.MOMENT, Audience.PARTNER_B);
  private static final Part JOINT = Part.of(RecordKind.MOMENT, Audience.JOINT);
  private static final Part LOOP_OF_B = Part.of(RecordKind.LOOP, Audience.PARTNER_B);
  private static final List<Part> ALL = List.of(OF_A, OF_B, JOINT, LOOP_OF_B);

  @Test
  void the_own_consent_gives_a_partner_the_own_parts_and_nothing_joint() {
    assertThat(held(Reader.PARTNER_A, consent(A, BY_HAND, PATIENT_REQUEST))).containsExactly(OF_A);
  }

  @Test
  void both_consents_give_the_joint_parts_and_never_the_other_partners() {
    var ofA = consent(A, BY_HAND, PATIENT_REQUEST);
    var ofB = consent(B, BY_HAND, PATIENT_REQUEST);

    assertThat(held(Reader.PARTNER_A, ofA, ofB)).containsExactly(OF_A, JOINT);
    assertThat(held(Reader.PARTNER_B, ofA, ofB)).containsExactly(OF_B, JOINT, LOOP_OF_B);
    assertThat(held(Reader.JOINT, ofA, ofB)).containsExactly(JOINT);
  }

  @Test
  void consents_for_two_recipients_are_not_both_consents() {
    var ofA = consent(A, BY_HAND, PATIENT_REQUEST);
    var ofB = consent(B, "Lawyer", PATIENT_REQUEST);

    assertThat(held(Reader.PARTNER_A, ofA, ofB)).containsExactly(OF_A);
    assertThat(missing(Reader.JOINT, ofA, ofB)).isEqualTo("B");
  }

  @Test
  void a_consent_that_the_other_shares_goes_before_one_that_is_not_shared() {
    var alone = consent(A, "Lawyer", PATIENT_REQUEST);
    var ofA = consent(A, BY_HAND, PATIENT_REQUEST);
    var ofB = consent(B, BY_HAND, PATIENT_REQUEST);

    assertThat(held(Reader.PARTNER_A, alone, ofA, ofB)).containsExactly(OF_A, JOINT);
  }

  @Test
  void without_the_consent_there_is_no_file_and_the_partner_is_named() {
    assertThat(missing(Reader.PARTNER_A)).isEqualTo("A");
    assertThat(missing(Reader.PARTNER_A, consent(B, BY_HAND, PATIENT_REQUEST))).isEqualTo("A");
    assertThat(missing(Reader.PARTNER_A, consent(A, BY_HAND, TREATMENT))).isEqualTo("A");
    assertThat(missing(Reader.JOINT)).isEqualTo("A");
  }

  @Test
  void the_care_team_has_everything_without_a_consent() {
    assertThat(held(Reader.THERAPIST)).isEqualTo(ALL);
  }

  private static List<Part> held(Reader reader, ReleaseConsent... consents) {
    var agreements = new Agreements(null, List.of(consents));
    return new FilePolicy(COUPLE, agreements, TODAY).held(reader, ALL);
  }

  private static Object missing(Reader reader, ReleaseConsent... consents) {
    var refused = catchThrowableOfType(EmpathyLoopException.class, () -> held(reader, consents));
    assertThat(refused.fault()).isEqualTo(Fault.FILE_CONSENT_MISSING);
    return Objects.requireNonNull(refused.details().get("partner"));
  }

  private static ReleaseConsent consent(
      PartnerLetter letter, String recipient, ReleasePurpose purpose) {
    return new ReleaseConsent(
        Ids.next(), COUPLE, letter, recipient, purpose, TODAY, TODAY, TODAY, null);
  }
}
