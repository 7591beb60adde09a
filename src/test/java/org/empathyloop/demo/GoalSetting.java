package org.empathyloop.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.empathyloop.fixture.KeyboardUser;

/** A goal with five written levels, and what the therapist thinks of it after the session. */
record GoalSetting(KeyboardUser therapist) {
  private static final String TITLE = "Reconnect within five minutes";

  void set() {
    therapist.follow(".tabs a[href^='/regulation/progress']", "/regulation/progress");
    therapist.press("n").arriveAt("/regulation/new");

    therapist
        .fill("#goal\\:title", TITLE)
        .choose("#goal\\:owner", "The couple")
        .choose("#goal\\:kind", "S")
        .fill("#goal\\:due", "2099-12-31")
        .choose("#goal\\:start", "−1");
    for (String level : List.of("much-more", "more", "expected", "less", "much-less")) {
      therapist.fill("#goal\\:" + level, "Level in words: " + level);
    }
    therapist.follow("#goal\\:set", "/regulation/progress");

    assertThat(therapist.read()).contains(TITLE);
  }

  /** One above what was expected: T = 50 + 10 for a single goal (Kiresuk and Sherman 1968). */
  void rate() {
    therapist.follow("main a[href^='/regulation/rate']", "/regulation/rate");
    therapist.use("main nav.seg a:has-text('therapist')");
    therapist.see("main nav.seg a[aria-current=true]:has-text('therapist')");

    therapist.mark("#rate", "Level in words: more").follow("#rate\\:save", "/regulation/progress");

    assertThat(therapist.read()).contains("40.0 to 60.0");
  }
}
