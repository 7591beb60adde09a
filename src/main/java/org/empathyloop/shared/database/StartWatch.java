package org.empathyloop.shared.database;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Ends a process whose application never answers.
 *
 * <p>Payara Micro says that it is ready, and stays, although the deployment failed. Only whoever
 * asks the application itself knows.
 */
final class StartWatch {
  private static final System.Logger LOG = System.getLogger(StartWatch.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final URI live;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PAUSE).build();
  private final ScheduledExecutorService looks =
      Executors.newSingleThreadScheduledExecutor(StartWatch::thread);
  private final long deadline = System.nanoTime() + PATIENCE.toNanos();

  private StartWatch(URI live) {
    this.live = live;
  }

  /**
   * @param url where the application will answer
   */
  static void over(URI url) {
    StartWatch watch = new StartWatch(url.resolve("/live"));
    watch.looks.scheduleWithFixedDelay(
        watch::look, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "start-watch");
    thread.setDaemon(true);
    return thread;
  }

  private void look() {
    if (answers()) {
      looks.shutdown();
      LOG.log(System.Logger.Level.INFO, "Empathy Loop answers at {0}", live.resolve("/"));
    } else if (System.nanoTime() > deadline) {
      looks.shutdown();
      LOG.log(
          System.Logger.Level.ERROR,
          "START FAILED: the application does not answer at {0}; the log above says why",
          live);
      StartRefused.end();
    }
  }

  private boolean answers() {
    try {
      var request = HttpRequest.newBuilder(live).timeout(PAUSE.multipliedBy(5)).build();
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
