package org.empathyloop.vocabulary;

import java.util.regex.Pattern;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/**
 * A code of the vocabulary in FHIR form: lower case, digits and single hyphens, such as {@code
 * look-away}; at most 64 characters.
 *
 * <p>Well formed is not known: whether the vocabulary has it, the code book says.
 */
public record Code(String value) {
  private static final int MAX_LENGTH = 64;
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /**
   * @throws EmpathyLoopException with {@link Fault#CODE_MALFORMED} for any other text
   */
  public Code {
    if (value.length() > MAX_LENGTH || !FORM.matcher(value).matches()) {
      throw new EmpathyLoopException(Fault.CODE_MALFORMED, "most", MAX_LENGTH);
    }
  }

  /** The bare code, as in FHIR. */
  @Override
  public String toString() {
    return value;
  }
}
