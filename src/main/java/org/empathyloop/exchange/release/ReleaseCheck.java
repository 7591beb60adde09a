package org.empathyloop.exchange.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.empathyloop.exchange.Profiles;
import org.empathyloop.exchange.validation.Issue;
import org.empathyloop.exchange.validation.ProfileValidator;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CanonicalType;

/**
 * EL-REL-005: only a valid Bundle leaves. Each is checked against R4, the extensions in it and our
 * code systems before it is stored or handed out. That a projection meets US Core, whose
 * definitions the program does not carry, is what the build checks.
 */
@ApplicationScoped
class ReleaseCheck {
  private static final Logger LOG = System.getLogger(ReleaseCheck.class.getName());

  @Inject private ProfileValidator validator;

  /** For the container. */
  ReleaseCheck() {}

  ReleaseCheck(ProfileValidator validator) {
    this.validator = validator;
  }

  /**
   * The Bundle as it is.
   *
   * @throws EmpathyLoopException with {@link Fault#RELEASE_INVALID}; neither it nor the log says
   *     more of what is wrong than its place
   */
  Bundle passed(Bundle bundle) {
    List<Issue> errors = validator.validate(withoutForeignClaims(bundle)).errors();
    if (errors.isEmpty()) {
      return bundle;
    }
    List<String> places = errors.stream().map(ReleaseCheck::place).distinct().toList();
    LOG.log(Level.ERROR, "a release was stopped, its Bundle is invalid at {0}", places);
    throw new EmpathyLoopException(
        Fault.RELEASE_INVALID, "errors", errors.size(), "path", places.get(0));
  }

  /** Such as {@code Bundle.entry[2].resource.status}, without the id that stands in between. */
  private static String place(Issue error) {
    return error.path().replaceAll("/\\*[^*]*\\*/", "");
  }

  private static Bundle withoutForeignClaims(Bundle bundle) {
    Bundle copy = bundle.copy();
    copy.getEntry()
        .forEach(
            entry -> {
              List<CanonicalType> claims = entry.getResource().getMeta().getProfile();
              claims.removeIf(claim -> !claim.getValue().startsWith(Profiles.CANONICAL));
            });
    return copy;
  }
}
