package org.empathyloop.exchange.ehr;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.jspecify.annotations.Nullable;

/** The practice system as it is configured, if it is. */
@ApplicationScoped
public class EhrConnection {
  @Inject private Config config;
  private @Nullable EhrClient client;

  @PostConstruct
  void configure() {
    client =
        EhrSettings.from(config)
            .map(settings -> new EhrClient(settings, EhrClient.Limits.USUAL))
            .orElse(null);
  }

  public Optional<EhrSettings> settings() {
    return client().map(EhrClient::settings);
  }

  public Optional<EhrClient> client() {
    return Optional.ofNullable(client);
  }

  /**
   * @throws EmpathyLoopException with {@link Fault#EHR_NOT_CONFIGURED}
   */
  public EhrClient required() {
    return client().orElseThrow(() -> new EmpathyLoopException(Fault.EHR_NOT_CONFIGURED));
  }
}
