package org.empathyloop.exchange.ehr;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Where the practice system is and what it calls its patients.
 *
 * @param base FHIR base address, without a slash at its end
 * @param name as the practice calls it; consents to release name it so
 * @param identifierSystem of its record numbers; null where it has none
 * @param token bearer token; null where it asks for none
 */
public record EhrSettings(
    URI base, String name, @Nullable String identifierSystem, @Nullable String token) {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  /**
   * @throws EmpathyLoopException with {@link Fault#EHR_ADDRESS_UNSAFE} unless it is HTTPS, or HTTP
   *     on this machine
   */
  public EhrSettings {
    boolean secure = "https".equals(base.getScheme());
    boolean local = "http".equals(base.getScheme()) && LOOPBACK.contains(base.getHost());
    if ((!secure && !local) || base.getRawQuery() != null || base.getUserInfo() != null) {
      throw new EmpathyLoopException(Fault.EHR_ADDRESS_UNSAFE);
    }
  }

  /** The settings {@code empathyloop.ehr.*}; nothing when no address is configured. */
  static Optional<EhrSettings> from(Config config) {
    return text(config, "base-url")
        .map(
            base -> {
              URI address = URI.create(base.replaceAll("/+$", ""));
              return new EhrSettings(
                  address,
                  text(config, "name").orElse(String.valueOf(address.getHost())),
                  text(config, "identifier-system").orElse(null),
                  text(config, "token").orElse(null));
            });
  }

  /**
   * The system that a patient's own chart there is linked by: the record numbers, or the logical
   * ids where there are none.
   */
  public String chartSystem() {
    return identifierSystem == null ? patientIdSystem() : identifierSystem;
  }

  /** The system of the logical ids of its patients. */
  public String patientIdSystem() {
    return base + "/Patient";
  }

  private static Optional<String> text(Config config, String name) {
    return config
        .getOptionalValue("empathyloop.ehr." + name, String.class)
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  @Override
  public String toString() {
    return "EhrSettings[" + base + "]";
  }
}
