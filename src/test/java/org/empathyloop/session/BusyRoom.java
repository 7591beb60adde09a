package org.empathyloop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Other therapists who chart at the same time, each at an even pace, until this is closed. */
final class BusyRoom implements AutoCloseable {
  private final ScheduledExecutorService hands;
  private final List<ScheduledFuture<?>> charting;

  /**
   * @param pace from one batch of each pad to its next
   */
  BusyRoom(List<ChartingPad> pads, Duration pace) {
    hands = Executors.newScheduledThreadPool(pads.size());
    charting =
        pads.stream()
            .<ScheduledFuture<?>>map(
                pad ->
                    hands.scheduleAtFixedRate(
                        () -> chart(pad),
                        pads.indexOf(pad) * pace.toMillis() / pads.size(),
                        pace.toMillis(),
                        TimeUnit.MILLISECONDS))
            .toList();
  }

  /** Fails when somebody has stopped charting. */
  void check() {
    assertThat(charting).noneMatch(ScheduledFuture::isDone);
  }

  @Override
  public void close() {
    hands.shutdownNow();
  }

  private static void chart(ChartingPad pad) {
    try {
      pad.chart();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
