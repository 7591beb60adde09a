package org.empathyloop.access;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the operator of a practice without accounts how the first one is opened. */
@Singleton
@Startup
@DependsOn("DatabaseStart")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EmptyPracticeHint {
  private static final Logger LOG = System.getLogger(EmptyPracticeHint.class.getName());

  @Inject private AccountService accounts;

  @Inject
  @ConfigProperty(name = "empathyloop.demo", defaultValue = "false")
  private boolean demo;

  @PostConstruct
  void tell() {
    if (!demo && accounts.isEmpty()) {
      LOG.log(
          Level.INFO,
          "Nobody works in this practice yet. Invite the first person with: {0}",
          "deployment/bin/empathyloop invite --role therapist");
    }
  }
}
