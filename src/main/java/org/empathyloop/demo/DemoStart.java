package org.empathyloop.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.database.StartRefused;

/** Brings the demo practice to life once the program answers, and says how to sign in. */
@Singleton
@Startup
@DependsOn("DatabaseStart")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoStart {
  private static final Logger LOG = System.getLogger(DemoStart.class.getName());
  private static final int LOOK_EVERY_MS = 200;

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private DemoStaff staff;
  @Inject private StoryTeller teller;

  @Inject
  @ConfigProperty(name = "empathyloop.demo", defaultValue = "false")
  private boolean demo;

  @Inject
  @ConfigProperty(name = "empathyloop.url", defaultValue = "http://127.0.0.1:8080/")
  private String url;

  @Inject
  @ConfigProperty(name = "empathyloop.exit-when-refused", defaultValue = "false")
  private boolean exitWhenRefused;

  @PostConstruct
  void start() {
    if (demo) {
      executor.schedule(this::openWhenAnswering, LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
    }
  }

  private void openWhenAnswering() {
    if (!answers()) {
      executor.schedule(this::openWhenAnswering, LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
      return;
    }
    try {
      Optional<InetAddress> exposed = Exposure.of(port());
      if (exposed.isPresent()) {
        refuse(exposed.get());
      } else {
        open();
      }
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "the demo practice could not be opened", e);
    }
  }

  private void refuse(InetAddress exposed) {
    StartRefused.report(
        new EmpathyLoopException(
            Fault.DEMO_ON_THE_NETWORK, "address", exposed.getHostAddress() + ":" + port()),
        exitWhenRefused);
  }

  private int port() {
    URI address = URI.create(url);
    return address.getPort() < 0 ? 80 : address.getPort();
  }

  private void open() {
    staff.openAccounts();
    String signIns =
        staff.signIns().stream()
            .map(
                s ->
                    "  %-12s %-26s %s"
                        .formatted(s.userName(), s.password(), s.role().code().value()))
            .collect(Collectors.joining(System.lineSeparator()));
    LOG.log(
        Level.INFO,
        "Empathy Loop, demo practice: {0}{1}Sign in as{1}{2}",
        url,
        System.lineSeparator(),
        signIns);
    teller.tell(staff.actor(DemoStaff.Member.THERAPIST), staff.actor(DemoStaff.Member.SUPERVISOR));
  }

  private boolean answers() {
    HttpRequest live =
        HttpRequest.newBuilder(URI.create(url).resolve("/live"))
            .timeout(Duration.ofSeconds(2))
            .build();
    try {
      return HttpClient.newHttpClient()
              .send(live, HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
