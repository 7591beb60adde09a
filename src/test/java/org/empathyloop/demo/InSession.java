package org.empathyloop.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.empathyloop.fixture.KeyboardUser;

/** The session at the pad and its wrap-up. */
record InSession(KeyboardUser therapist) {
  /** Marks that count as moments: all but the two rungs, the bookmark and what was taken back. */
  static final int MOMENTS = 9;

  void begin() {
    therapist.follow(".tabs a[href^='/practice/chart']", "/practice/chart");
    therapist.follow("#start-session\\:begin", "/session/chart");
    therapist.see("#pad:focus"); // takes the hands by itself
  }

  /**
   * Both hands, the loop strip, undo and redo, arousal, and the page read anew in between.
   *
   * @param words what the partner in the right seat says
   */
  void chart(String words) {
    therapist.press("w", "o"); // warm, answered by a warm signal
    therapist.press("Space", "v", "m"); // sideways; both one rung up
    therapist.press("d", "j"); // protest; away
    therapist.press("Shift+Enter").type(words).press("Enter"); // what was said with it
    therapist.see("#recent q:not([hidden])").see("#pad:focus");
    therapist.press(
        "d", "Backspace", "Shift+Backspace", ";"); // protest, undone, redone; shuts down

    saved();
    String before = moments();
    therapist.page().reload();
    therapist.see("#pad:focus"); // takes the hands by itself
    therapist.see("#saved [data-line]:not(:empty)");
    assertThat(moments()).as("the session goes on after a reload").isEqualTo(before);

    therapist.press("c", ",", "q", "o", "Shift+Space"); // both settle; a repair, answered
    therapist.press("b"); // a bookmark
    therapist.see("#saved [data-count]:has-text('" + MOMENTS + "')");
    saved();
  }

  private String moments() {
    return therapist.page().locator("#saved [data-count]").innerText();
  }

  private void saved() {
    therapist.see("#saved[data-state='saved']");
  }

  /** Ends, remembers one moment more, and closes. */
  void wrapUp() {
    therapist.press("Escape").follow("#end", "/session/wrap-up");

    therapist
        .choose("#recall\\:actor", "N")
        .fill("#recall\\:minute", "0")
        .fill("#recall\\:strength", "2")
        .choose("#recall\\:code", "Looks away")
        .use("#recall\\:remember")
        .see("#recalled >> text=Looks away");
    therapist.use("#close\\:close-session").see("main a[href^='/cycle/map']");

    assertThat(therapist.readAll("main .head .chip.ok")).hasSize(1);
  }
}
