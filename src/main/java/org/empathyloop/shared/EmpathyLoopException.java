package org.empathyloop.shared;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one exception of the product: a {@link Fault} with named details for its message.
 *
 * <p>Caught at three edges only: the Faces handler, the FHIR interceptor and the REST mapper.
 * Details hold limits, field names and counts, never a name, note or code of a client.
 */
public final class EmpathyLoopException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Fault fault;
  private final transient Map<String, Object> details;

  public EmpathyLoopException(Fault fault, Object... details) {
    this(fault, null, details);
  }

  /**
   * @param details alternating names and values, such as {@code "expected", "0..4", "was", 7}
   */
  public EmpathyLoopException(Fault fault, @Nullable Throwable cause, Object... details) {
    super(fault.code() + named(details), cause);
    this.fault = fault;
    this.details = named(details);
  }

  public Fault fault() {
    return fault;
  }

  /** The named details, in the order given. */
  public Map<String, Object> details() {
    return details;
  }

  /** The same refusal with one detail more, for whoever knows more than the one who refused. */
  public EmpathyLoopException with(String name, Object value) {
    Object[] more = new Object[2 * details.size() + 2];
    int at = 0;
    for (Map.Entry<String, Object> detail : details.entrySet()) {
      more[at++] = detail.getKey();
      more[at++] = detail.getValue();
    }
    more[at++] = name;
    more[at] = value;
    return new EmpathyLoopException(fault, this, more);
  }

  private static Map<String, Object> named(Object... details) {
    if (details.length % 2 != 0) {
      throw new IllegalArgumentException("details are pairs of name and value");
    }
    Map<String, Object> named = new LinkedHashMap<>();
    for (int i = 0; i < details.length; i += 2) {
      named.put(String.valueOf(details[i]), details[i + 1]);
    }
    return Collections.unmodifiableMap(named);
  }
}
