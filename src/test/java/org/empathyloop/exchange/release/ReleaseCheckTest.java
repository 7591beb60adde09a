package org.empathyloop.exchange.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.empathyloop.exchange.validation.ProfileValidator;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.vocabulary.CodeBook;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Encounter;
import org.junit.jupiter.api.Test;

/** EL-REL-005. */
class ReleaseCheckTest {
  private static final CodeBook CODES = CodeBook.load();
  private static final ReleaseCheck CHECK = new ReleaseCheck(ProfileValidator.create(CODES));

  @Test
  void what_is_sent_and_what_is_downloaded_passes_unchanged() {
    Bundle sent = ReleasedSession.transaction("A|Clinic EHR", CODES);
    Bundle downloaded = ReleasedSession.document(CODES);

    assertThat(CHECK.passed(sent)).isSameAs(sent);
    assertThat(CHECK.passed(downloaded)).isSameAs(downloaded);
    assertThat(first(sent).getMeta().getProfile()).isNotEmpty();
  }

  @Test
  void what_lacks_a_mandatory_element_is_refused_by_its_place_alone() {
    Bundle sent = ReleasedSession.transaction("A|Clinic EHR", CODES);
    ((Encounter) first(sent)).setStatus(null);

    var refused = catchThrowableOfType(EmpathyLoopException.class, () -> CHECK.passed(sent));

    assertThat(refused.fault()).isEqualTo(Fault.RELEASE_INVALID);
    assertThat(refused.details().get("path")).isEqualTo("Bundle.entry[0].resource");
  }

  @Test
  void a_document_whose_composition_is_unfinished_is_refused() {
    Bundle document = ReleasedSession.document(CODES);
    ((Composition) first(document)).setType(null);

    var refused = catchThrowableOfType(EmpathyLoopException.class, () -> CHECK.passed(document));

    assertThat(refused.fault()).isEqualTo(Fault.RELEASE_INVALID);
  }

  @Test
  void an_unknown_code_of_ours_is_refused() {
    Bundle sent = ReleasedSession.transaction("A|Clinic EHR", CODES);
    sent.getEntry().stream()
        .map(entry -> (DomainResource) entry.getResource())
        .filter(org.hl7.fhir.r4.model.Observation.class::isInstance)
        .map(org.hl7.fhir.r4.model.Observation.class::cast)
        .flatMap(one -> one.getCode().getCoding().stream())
        .filter(coding -> coding.getSystem().startsWith("https://empathyloop.org/"))
        .findFirst()
        .orElseThrow()
        .setCode("mind-reading");

    var refused = catchThrowableOfType(EmpathyLoopException.class, () -> CHECK.passed(sent));

    assertThat(refused.fault()).isEqualTo(Fault.RELEASE_INVALID);
  }

  private static DomainResource first(Bundle bundle) {
    return (DomainResource) bundle.getEntryFirstRep().getResource();
  }
}
