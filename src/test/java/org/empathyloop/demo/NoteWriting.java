package org.empathyloop.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.empathyloop.fixture.KeyboardUser;

/** The note of the session: prefilled, given readers by paragraph, signed, and added to. */
record NoteWriting(KeyboardUser therapist) {

  void begin() {
    therapist.follow(".tabs a[href^='/note/list']", "/note/list");
    therapist.follow("#notes button:has-text('Write')", "/note/edit");
    therapist.see("#review:not([disabled])");
    assertThat(therapist.readAll(".blk[data-topic=focus] .tx"))
        .as("prefilled from the session")
        .singleElement()
        .asString()
        .contains("1 sideways stretch");
  }

  /** Adds to a paragraph, or writes it, and says who may read it with the key of its readers. */
  void write(String topic, String text, String readersKey) {
    therapist.reach(".blk[data-topic=" + topic + "]");
    therapist.press("Enter").type(" " + text).press("Escape", readersKey);
  }

  void sign() {
    therapist.press("Control+Enter").see("#review-panel[open] #sign:not([disabled])");
    therapist.press("Control+Enter").see(".signature");
    assertThat(therapist.readAll(".signature .hash"))
        .singleElement()
        .asString()
        .matches("[0-9a-f]{64}");
  }

  void add(String text, String readers) {
    therapist.fill("#amend\\:text", text);
    therapist.choose("#amend\\:audience", readers).use("#amend\\:sign").see(".addendum");
    assertThat(therapist.readAll(".addendum")).singleElement().asString().contains(text);
  }
}
