package org.empathyloop.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.empathyloop.fixture.KeyboardUser;

/**
 * Signing in, taking a couple into care, and what the two agree to.
 *
 * @param ehr what the practice calls its EHR
 */
record Intake(KeyboardUser therapist, String ehr) {
  private static final String SIGNED = "2026-01-05";
  private static final String UNTIL = "2099-12-31";

  /** Types at once: the page puts the cursor into the first field. */
  void signIn(String user, String password) {
    therapist.browser().go("/sign-in");
    therapist.type(user).press("Tab").type(password).press("Enter").arriveAt("/today");
  }

  /** Finds both in the EHR and chooses who is A and who is B. */
  void takeIn(String a, String b) {
    therapist.follow("nav.nav a[href='/couples']", "/couples");
    therapist.press("n").arriveAt("/couple/new");

    choose(a, "A");
    choose(b, "B");
    therapist.follow("#couple\\:create", "/practice/chart");

    assertThat(therapist.read()).contains(a, b);
  }

  private void choose(String patient, String letter) {
    therapist.fill("#search\\:name", patient).use("#search\\:find");
    therapist.use("[title^='" + patient + "'][title$='" + letter + "']");
    therapist.see("#couple\\:given-" + letter + "[value='" + patient + "']");
  }

  /** No secrets, and each partner's consent to release their part to the EHR. */
  void agree(String a, String b) {
    therapist.follow("main a[href^='/couple/agreements']", "/couple/agreements");

    therapist
        .choose("#secrets\\:policy", "No secrets")
        .fill("#secrets\\:signed-a", SIGNED)
        .fill("#secrets\\:signed-b", SIGNED)
        .use("#secrets\\:agree")
        .see("#secrets >> text=version 1");
    consent(a);
    consent(b);

    assertThat(therapist.readAll("#releases .chip.ok")).hasSize(2);
  }

  private void consent(String partner) {
    int before = therapist.readAll("#releases .chip.ok").size();
    therapist
        .choose("#release\\:letter", partner)
        .fill("#release\\:recipient", ehr)
        .fill("#release\\:from", SIGNED)
        .fill("#release\\:until", UNTIL)
        .fill("#release\\:signed", SIGNED)
        .use("#release\\:give")
        .see("#releases .chip.ok >> nth=" + before);
  }
}
