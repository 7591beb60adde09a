package org.empathyloop.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.empathyloop.fixture.KeyboardUser;

/** Handing one partner's part to the EHR, and as a file. */
record HandingOver(KeyboardUser therapist) {
  private static final int MOST_LOOKS = 200;

  /** From the note to the plan of what would leave. */
  void plan() {
    therapist.follow("main a[href^='/exchange/release']", "/exchange/release");
    assertThat(therapist.read()).contains("Send 18 of 25", "not for this reader", "chart only");
  }

  String download() {
    Download file = therapist.page().waitForDownload(() -> therapist.use("#release\\:download"));
    assertThat(file.suggestedFilename()).endsWith(".json").doesNotContain("Nora", "Oskar");
    try {
      return Files.readString(file.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Sends, and looks again until it has arrived.
   *
   * @param deliveries how many there are then
   */
  void send(int deliveries) {
    therapist.follow("#release\\:send", "/exchange/deliveries");
    for (int looks = 0; looks < MOST_LOOKS; looks++) {
      if (therapist.readAll("#deliveries .chip.ok").size() == deliveries) {
        return;
      }
      therapist.page().reload();
    }
    throw new AssertionError("not arrived: " + therapist.read());
  }

  void back() {
    therapist.page().goBack();
    therapist.arriveAt("/exchange/release");
  }
}
