package org.empathyloop.exchange.validation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.common.hapi.validation.validator.FhirDefaultPolicyAdvisor;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.elementmodel.Manager;
import org.hl7.fhir.r5.model.CanonicalResource;
import org.hl7.fhir.r5.model.CanonicalType;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.utils.validation.IResourceValidator;
import org.hl7.fhir.r5.utils.validation.IValidatorResourceFetcher;
import org.hl7.fhir.r5.utils.validation.constants.ReferenceValidationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Has the validator check the target types of references. Out of the box it does not; it does once
 * it has a policy that asks for it and a fetcher that finds the target. Ours loads nothing: a
 * target outside the validated Bundle is an empty resource of the type that its address names.
 */
final class ReferenceChecks {
  private ReferenceChecks() {}

  /** Checks the type of what a reference points to, wherever it can be told. */
  static final class Policy extends FhirDefaultPolicyAdvisor {
    @Override
    public ReferenceValidationPolicy policyForReference(
        IResourceValidator validator,
        Object context,
        String path,
        String url,
        ReferenceDestinationType destination) {
      return ReferenceValidationPolicy.CHECK_TYPE_IF_EXISTS;
    }
  }

  /** Stands an empty resource of the right type in for every target that is not at hand. */
  static final class TypeByAddress implements IValidatorResourceFetcher {
    private static final Pattern ADDRESS =
        Pattern.compile("(?:.*/)?([A-Z][A-Za-z]{1,40})/[A-Za-z0-9.-]{1,64}");

    @Override
    public @Nullable Element fetch(IResourceValidator validator, Object context, String url) {
      Matcher address = ADDRESS.matcher(url);
      if (!address.matches()) {
        return null;
      }
      StructureDefinition type = validator.getContext().fetchTypeDefinition(address.group(1));
      return type == null ? null : Manager.build(validator.getContext(), type);
    }

    @Override
    public boolean resolveURL(
        IResourceValidator validator,
        Object context,
        String path,
        String url,
        String type,
        boolean canonical,
        List<CanonicalType> targets) {
      return true;
    }

    @Override
    public byte[] fetchRaw(IResourceValidator validator, String url) {
      return new byte[0];
    }

    @Override
    public IValidatorResourceFetcher setLocale(Locale locale) {
      return this;
    }

    @Override
    public @Nullable CanonicalResource fetchCanonicalResource(
        IResourceValidator validator, Object context, String url) {
      return null;
    }

    @Override
    public boolean fetchesCanonicalResource(IResourceValidator validator, String url) {
      return false;
    }

    @Override
    public Set<ResourceVersionInformation> fetchCanonicalResourceVersions(
        IResourceValidator validator, Object context, String url) {
      return Set.of();
    }
  }
}
