package org.empathyloop.exchange.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.empathyloop.access.Actor;
import org.empathyloop.access.Role;
import org.empathyloop.access.RunAs;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.couple.GiveRelease;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.couple.ReleaseConsent;
import org.empathyloop.couple.ReleasePurpose;
import org.empathyloop.couple.RevokeRelease;
import org.empathyloop.exchange.outbox.DeliveryId;
import org.empathyloop.fixture.ConnectedEhr;
import org.empathyloop.fixture.Staff;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.vault.Cell;
import org.empathyloop.shared.vault.KeyOwner;
import org.empathyloop.shared.vault.Vault;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * EL-REL-004: a release has what its consents allow, all of it, and nothing else: shown by a word
 * of its own in every field of a chart, for every combination of what the partners may have
 * consented to, to either chart, as a file and as a delivery.
 */
@ExtendWith(ArquillianExtension.class)
class CanaryIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What one partner may have done about one recipient. */
  private enum Said {
    NOTHING,
    YES,
    YES_UNTIL_YESTERDAY,
    YES_FROM_TOMORROW,
    YES_AND_TOOK_IT_BACK,
    YES_TO_ANOTHER_RECIPIENT,
    YES_FOR_ANOTHER_PURPOSE
  }

  @Resource(lookup = "java:app/jdbc/practice")
  private DataSource practice;

  @Inject private CanaryChart chart;
  @Inject private ReleaseService releases;
  @Inject private CoupleService couples;
  @Inject private ConnectedEhr ehr;
  @Inject private Vault vault;
  @Inject private Staff staff;
  @Inject private RunAs runAs;

  private Actor therapist;

  @BeforeEach
  void writeTheChart() {
    therapist = staff.somebody(Role.THERAPIST);
    runAs.run(therapist, chart::write);
  }

  @AfterEach
  void disconnect() {
    ehr.disconnect();
  }

  @Test
  void whatever_was_consented_to_nothing_else_leaves() throws Exception {
    int released = 0;
    for (Said a : Said.values()) {
      for (Said b : Said.values()) {
        String recipient = "System " + a + " " + b;
        consent(PartnerLetter.A, a, recipient);
        consent(PartnerLetter.B, b, recipient);
        ehr.toNobodyAt(recipient, CanaryChart.RECORD_NUMBERS);
        for (PartnerLetter to : PartnerLetter.values()) {
          boolean own = (to == PartnerLetter.A ? a : b) == Said.YES;
          if (own) {
            assertReleased(to, recipient, a == Said.YES, b == Said.YES);
            released++;
          } else {
            assertRefused(to, recipient);
          }
        }
      }
    }

    assertThat(released).isEqualTo(2 * Said.values().length);
  }

  /** EL-REL-007: both consented when it went there first, and only A when it was put right. */
  @Test
  void what_is_put_right_is_what_the_consents_of_now_allow() throws Exception {
    String recipient = "System that has it";
    ehr.toNobodyAt(recipient, CanaryChart.RECORD_NUMBERS);
    consent(PartnerLetter.A, Said.YES, recipient);
    consent(PartnerLetter.B, Said.YES, recipient);
    asTherapist(() -> releases.send(release(PartnerLetter.A, recipient)));
    everythingArrives();
    assertThat(since(recipient)).isEmpty();
    takeBack(PartnerLetter.B, recipient);

    runAs.run(therapist, chart::change);

    assertThat(since(recipient))
        .extracting(ReleaseChange::kind)
        .containsOnly(ChangeKind.CORRECTED, ChangeKind.ADDED, ChangeKind.HELD)
        .containsOnlyOnce(ChangeKind.CORRECTED);
    String delivery = open(asTherapist(() -> releases.send(release(PartnerLetter.A, recipient))));
    for (Canary canary : chart.canaries()) {
      if (!canary.owner().mayLeave(PartnerLetter.A, true, false)) {
        assertThat(delivery).doesNotContainIgnoringCase(canary.word());
      }
    }
    assertThat(chart.changedGoals())
        .filteredOn(delivery::contains)
        .as("the goal of A alone, in its new words")
        .hasSize(1);
    assertThat(since(recipient)).extracting(ReleaseChange::kind).containsOnly(ChangeKind.HELD);

    runAs.run(therapist, chart::unlink);
    assertThat(since(recipient)).as("of a partner without a chart there").isEmpty();
  }

  /** As if somebody could be reached: what waits would be withdrawn with the consent. */
  private void everythingArrives() throws SQLException {
    try (Connection connection = practice.getConnection();
        var update =
            connection.prepareStatement(
                "update delivery set state = 'ARRIVED', settled_at = now() where couple_id = ?")) {
      update.setObject(1, chart.couple().value());
      update.executeUpdate();
    }
  }

  private List<ReleaseChange> since(String recipient) {
    return asTherapist(() -> releases.since(release(PartnerLetter.A, recipient))).changes();
  }

  private void assertReleased(PartnerLetter to, String recipient, boolean a, boolean b)
      throws SQLException, JsonProcessingException {
    String file = open(asTherapist(() -> releases.download(release(to, recipient))));
    String delivery = open(asTherapist(() -> releases.send(release(to, recipient))));

    for (String bundle : List.of(file, delivery)) {
      String everything = withAttachments(bundle);
      for (Canary canary : chart.canaries()) {
        boolean may = canary.owner().mayLeave(to, a, b);
        String what = recipient + " to " + to + ": " + canary;
        if (!may) {
          assertThat(everything).as(what).doesNotContainIgnoringCase(canary.word());
        } else if (canary.told()) {
          assertThat(everything).as(what).contains(canary.word());
        }
      }
    }
  }

  private void assertRefused(PartnerLetter to, String recipient) {
    for (Supplier<ReleaseResult> way :
        List.<Supplier<ReleaseResult>>of(
            () -> releases.download(release(to, recipient)),
            () -> releases.send(release(to, recipient)))) {
      var refused = catchThrowableOfType(EmpathyLoopException.class, () -> asTherapist(way));

      assertThat(refused).as(recipient + " to " + to).isNotNull();
      assertThat(refused.fault()).isEqualTo(Fault.RELEASE_CONSENT_MISSING);
    }
  }

  private ReleaseOfSession release(PartnerLetter to, String recipient) {
    return new ReleaseOfSession(
        chart.session(), to, recipient, ReleasePurpose.TREATMENT, Locale.ENGLISH);
  }

  private void consent(PartnerLetter letter, Said said, String recipient) {
    LocalDate today = LocalDate.now();
    switch (said) {
      case NOTHING -> {}
      case YES -> give(letter, recipient, ReleasePurpose.TREATMENT, today.minusDays(2), 30);
      case YES_UNTIL_YESTERDAY ->
          give(letter, recipient, ReleasePurpose.TREATMENT, today.minusDays(30), 28);
      case YES_FROM_TOMORROW ->
          give(letter, recipient, ReleasePurpose.TREATMENT, today.plusDays(2), 30);
      case YES_AND_TOOK_IT_BACK -> {
        give(letter, recipient, ReleasePurpose.TREATMENT, today.minusDays(2), 30);
        takeBack(letter, recipient);
      }
      case YES_TO_ANOTHER_RECIPIENT ->
          give(letter, recipient + " 2", ReleasePurpose.TREATMENT, today.minusDays(2), 30);
      case YES_FOR_ANOTHER_PURPOSE ->
          give(letter, recipient, ReleasePurpose.PAYMENT, today.minusDays(2), 30);
    }
  }

  private void give(
      PartnerLetter letter, String recipient, ReleasePurpose purpose, LocalDate from, int days) {
    runAs.run(
        therapist,
        () ->
            couples.giveRelease(
                new GiveRelease(
                    chart.couple(), letter, recipient, purpose, from, from.plusDays(days), from)));
  }

  private void takeBack(PartnerLetter letter, String recipient) {
    runAs.run(
        therapist,
        () ->
            couples.agreements(chart.couple()).releases().stream()
                .filter(consent -> consent.letter() == letter)
                .filter(consent -> consent.recipient().equals(recipient))
                .map(ReleaseConsent::id)
                .forEach(id -> couples.revokeRelease(new RevokeRelease(chart.couple(), id))));
  }

  private String open(ReleaseResult result) throws SQLException {
    if (result instanceof ReleaseResult.File file) {
      return file.json();
    }
    assertThat(result).isInstanceOf(ReleaseResult.Sent.class);
    StringBuilder everything = new StringBuilder();
    for (DeliveryId delivery : ((ReleaseResult.Sent) result).deliveries()) {
      everything.append(open(delivery)).append('\n');
    }
    return everything.toString();
  }

  /** What the worker would send. */
  private String open(DeliveryId delivery) throws SQLException {
    try (Connection connection = practice.getConnection();
        var select =
            connection.prepareStatement("select sealed_bundle from delivery where id = ?")) {
      select.setObject(1, delivery.value());
      var row = select.executeQuery();
      row.next();
      return vault.open(
          KeyOwner.couple(chart.couple().value()),
          new Cell("delivery", "sealed_bundle", delivery.value()),
          row.getBytes(1));
    }
  }

  /** The JSON as it is, and every attachment in it decoded. */
  private static String withAttachments(String json) throws JsonProcessingException {
    StringBuilder everything = new StringBuilder(json);
    for (String bundle : json.strip().split("\n")) {
      for (JsonNode data : JSON.readTree(bundle).findValues("data")) {
        everything.append('\n').append(decoded(data));
      }
    }
    return everything.toString();
  }

  private static String decoded(JsonNode data) {
    return new String(
        Base64.getDecoder().decode(Objects.requireNonNull(data.textValue())),
        StandardCharsets.UTF_8);
  }

  private <T> T asTherapist(Supplier<T> work) {
    return runAs.call(therapist, work);
  }
}
