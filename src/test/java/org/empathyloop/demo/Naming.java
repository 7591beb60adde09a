package org.empathyloop.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.empathyloop.fixture.KeyboardUser;

/** The cycle: what was found, confirmed; drawn; and named in both directions. */
record Naming(KeyboardUser therapist) {

  void confirmTheEpisode() {
    therapist.follow("main a[href^='/cycle/map']", "/cycle/map");
    assertThat(therapist.readAll("#episodes .episode.sideways")).hasSize(1);

    therapist.use("#episodes .episode.sideways button:has-text('Confirm')");

    therapist.see("#episodes .episode.sideways .chip.ok");
  }

  void drawTheMap() {
    therapist.follow("main a[href^='/cycle/edit']", "/cycle/edit");
    therapist.follow("#words\\:keep", "/cycle/map");
    therapist.see(".map-figure svg");
  }

  void nameIt() {
    say("a", "you looked away", "dismissed", "pressed harder");
    say("b", "your voice got sharp", "small", "shut down");
    agree("a", 0);
    agree("a", 1);

    assertThat(therapist.readAll(".naming .voice"))
        .hasSize(2)
        .allSatisfy(said -> assertThat(said).contains("I noticed when").doesNotContain("…"));
  }

  private void say(String speaker, String noticed, String felt, String did) {
    therapist.follow(".naming a[href*='edit=" + speaker + "']", "/cycle/map");
    therapist
        .fill(".naming input[id$='noticed']", noticed)
        .fill(".naming input[id$='felt']", felt)
        .fill(".naming input[id$='did']", did)
        .use(".naming button[id$='save']")
        .see(".say." + speaker + " .voice >> text=" + noticed);
  }

  private void agree(String speaker, int already) {
    therapist.use(".say." + speaker + " .tick[aria-pressed='false']");
    therapist.see(".say." + speaker + " .tick[aria-pressed='true'] >> nth=" + already);
  }
}
