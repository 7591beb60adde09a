package org.empathyloop.exchange.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.List;
import org.empathyloop.exchange.FhirR4;
import org.empathyloop.exchange.Profiles;
import org.empathyloop.vocabulary.CodeBook;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;

/**
 * Checks resources against the profiles that they claim and against R4, with nothing but what the
 * program carries.
 *
 * <p>The first check takes some seconds, each later one some tens of milliseconds. Safe for many
 * threads; one instance serves the whole program. In a plain unit test: {@code
 * ProfileValidator.create(CodeBook.load())}, shared.
 */
public class ProfileValidator {
  private final FhirValidator validator;

  /** For the container's proxy: checks nothing. */
  protected ProfileValidator() {
    this(FhirR4.context().newValidator());
  }

  private ProfileValidator(FhirValidator validator) {
    this.validator = validator;
  }

  /** Reads our definitions; what R4 defines is read at the first check. */
  public static ProfileValidator create(CodeBook codes) {
    FhirContext fhir = FhirR4.context();
    var module = new FhirInstanceValidator(support(fhir, codes));
    module.setErrorForUnknownProfiles(true);
    module.setNoExtensibleWarnings(true);
    module.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
    module.setValidatorPolicyAdvisor(new ReferenceChecks.Policy());
    module.setValidatorResourceFetcher(new ReferenceChecks.TypeByAddress());
    return new ProfileValidator(fhir.newValidator().registerValidatorModule(module));
  }

  /** Checks one resource, or a Bundle with everything in it. */
  public Validated validate(IBaseResource resource) {
    List<SingleValidationMessage> messages = validator.validateWithResult(resource).getMessages();
    return new Validated(messages.stream().map(ProfileValidator::issue).toList());
  }

  /** Makes the first check, the slow one. */
  void warmUp() {
    validate(new Observation().setMeta(new Meta().addProfile(Profiles.address("observed-moment"))));
  }

  private static ValidationSupportChain support(FhirContext fhir, CodeBook codes) {
    var ours = new PrePopulatedValidationSupport(fhir);
    new ListedValueSets(codes).spellOut(PublishedDefinitions.read(fhir)).forEach(ours::addResource);
    return new ValidationSupportChain(
        ours,
        new DefaultProfileValidationSupport(fhir),
        new InMemoryTerminologyServerValidationSupport(fhir),
        new CommonCodeSystemsTerminologyService(fhir),
        new SnapshotGeneratingValidationSupport(fhir));
  }

  private static Issue issue(SingleValidationMessage message) {
    String path = message.getLocationString();
    return new Issue(
        severity(message.getSeverity()), path == null ? "" : path, message.getMessage());
  }

  private static Issue.Severity severity(ResultSeverityEnum severity) {
    return switch (severity) {
      case FATAL, ERROR -> Issue.Severity.ERROR;
      case WARNING -> Issue.Severity.WARNING;
      case INFORMATION -> Issue.Severity.INFORMATION;
    };
  }
}
