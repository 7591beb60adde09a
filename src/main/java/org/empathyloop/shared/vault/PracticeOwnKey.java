package org.empathyloop.shared.vault;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Makes the data key of what belongs to no couple and no person, at the practice's first start. */
@Singleton
@Startup
@DependsOn("DatabaseStart")
public class PracticeOwnKey {
  @Inject private KeyRing keys;

  @PostConstruct
  void createOnce() {
    if (!keys.knows(KeyOwner.practice())) {
      keys.create(KeyOwner.practice());
    }
  }
}
