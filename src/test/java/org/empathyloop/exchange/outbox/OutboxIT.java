package org.empathyloop.exchange.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.empathyloop.access.Actor;
import org.empathyloop.access.Role;
import org.empathyloop.access.RunAs;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.couple.GiveRelease;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.couple.ReleasePurpose;
import org.empathyloop.couple.RevokeRelease;
import org.empathyloop.fixture.CoupleInCare;
import org.empathyloop.fixture.OneTransaction;
import org.empathyloop.fixture.Staff;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * EL-OUT-002: a delivery is in the outbox or it is not, one worker has it at a time, and how an
 * attempt ended is kept. No practice system is connected here, so that the program's own worker
 * takes nothing.
 */
@ExtendWith(ArquillianExtension.class)
class OutboxIT {
  private static final int PARCELS = 40;
  private static final int WORKERS = 4;
  private static final int AT_ONCE = 3;
  private static final Destination CLINIC =
      new Destination("Clinic EHR", URI.create("https://ehr.example/fhir"));
  private static final Destination NOWHERE =
      new Destination("Other EHR", URI.create("https://nowhere.example/fhir"));
  private static final int MOST_LISTED = 200;
  private static final String REASON = "Encounter.class was expected";

  @Resource(lookup = "java:app/jdbc/practice")
  private DataSource practice;

  @Resource private ManagedExecutorService executor;

  @Inject private Outbox outbox;
  @Inject private DeliveryService deliveries;
  @Inject private DeliveryConsent consents;
  @Inject private CoupleService couples;
  @Inject private OneTransaction transaction;
  @Inject private CoupleInCare care;
  @Inject private Staff staff;
  @Inject private RunAs runAs;

  private Actor therapist;
  private CoupleId couple;

  @BeforeEach
  void takeInACouple() {
    therapist = staff.somebody(Role.THERAPIST);
    couple = care.of(therapist);
  }

  @Test
  void workers_that_look_at_once_send_each_delivery_once() throws Exception {
    Set<DeliveryId> put = new HashSet<>();
    for (int i = 0; i < PARCELS; i++) {
      put.add(put());
    }
    CyclicBarrier together = new CyclicBarrier(WORKERS);
    Callable<List<DeliveryId>> worker =
        () -> {
          together.await(30, TimeUnit.SECONDS);
          return sendAll();
        };

    List<DeliveryId> taken = new ArrayList<>();
    for (Future<List<DeliveryId>> one : executor.invokeAll(Collections.nCopies(WORKERS, worker))) {
      taken.addAll(one.get());
    }

    assertThat(taken).containsExactlyInAnyOrderElementsOf(put);
    assertThat(listed())
        .hasSize(PARCELS)
        .allMatch(sent -> sent.state() == DeliveryState.ARRIVED && sent.attempts() == 1);
  }

  @Test
  void a_request_that_rolled_back_left_nothing_to_send() throws Exception {
    var failed =
        catchThrowableOfType(
            EmpathyLoopException.class,
            () ->
                transaction.around(
                    () -> {
                      runAs.call(therapist, () -> outbox.put(parcel(CLINIC)));
                      throw new EmpathyLoopException(Fault.STALE);
                    }));

    assertThat(failed.fault()).isEqualTo(Fault.STALE);
    assertThat(takeAll()).isEmpty();
    assertThat(listed()).isEmpty();
  }

  @Test
  void what_a_dead_worker_held_is_taken_again_and_counts_as_doubtful() throws Exception {
    DeliveryId delivery = put();
    assertThat(takeOwn()).extracting(Attempt::doubtful).containsExactly(false);
    assertThat(takeOwn()).isEmpty();

    claimEnds(delivery);

    assertThat(takeOwn()).extracting(Attempt::doubtful).containsExactly(true);
  }

  @Test
  void a_refusal_stays_with_its_reason_sealed_until_somebody_sends_again() throws Exception {
    DeliveryId delivery = put();
    settle(takeOwn().get(0), new Outcome.Refused(422, REASON));

    DeliverySummary refused = listed().get(0);
    assertThat(refused.state()).isEqualTo(DeliveryState.NEEDS_ATTENTION);
    assertThat(refused.httpStatus()).isEqualTo(422);
    assertThat(refused.reason()).isEqualTo(REASON);
    assertThat(sealedReason(delivery)).doesNotContain("Encounter");
    for (Role role : List.of(Role.PRACTICE_ADMIN, Role.AUDITOR)) {
      assertThat(runAs.call(staff.somebody(role), () -> deliveries.ofCouple(couple)))
          .as("%s sees how it stands and no content", role)
          .extracting(DeliverySummary::state, DeliverySummary::reason)
          .containsExactly(tuple(DeliveryState.NEEDS_ATTENTION, null));
    }
    assertThat(takeOwn()).isEmpty();

    runAs.run(therapist, () -> deliveries.retry(delivery));

    assertThat(takeOwn()).hasSize(1);
  }

  @Test
  void EL_OUT_004_a_system_of_another_name_or_address_gets_nothing() throws Exception {
    put();

    for (Destination other :
        List.of(
            new Destination("Another EHR", CLINIC.base()),
            new Destination(CLINIC.recipient(), URI.create("https://other.example/fhir")))) {
      assertThat(outbox.take(other, 1000)).isEmpty();
    }
    assertThat(takeOwn()).hasSize(1);
  }

  @Test
  void EL_OUT_004_a_consent_that_was_taken_back_stops_what_still_waits() throws Exception {
    consent();
    DeliveryId delivery = put();
    Attempt attempt = takeOwn().get(0);
    assertThat(asSystem(() -> consents.holds(attempt))).isTrue();

    UUID given = runAs.call(therapist, () -> couples.agreements(couple)).releases().get(0).id();
    runAs.run(therapist, () -> couples.revokeRelease(new RevokeRelease(couple, given)));
    assertThat(asSystem(() -> consents.holds(attempt))).isFalse();
    settle(attempt, new Outcome.Withdrawn());

    assertThat(listed())
        .extracting(DeliverySummary::state)
        .containsExactly(DeliveryState.WITHDRAWN);
    claimEnds(delivery);
    assertThat(takeOwn()).isEmpty();
    assertThat(fault(therapist, () -> deliveries.retry(delivery)))
        .isEqualTo(Fault.DELIVERY_NOT_STOPPED);
  }

  @Test
  void EL_OUT_004_joint_parts_need_both_consents_until_they_are_sent() throws Exception {
    consent();
    put();
    Attempt own = takeOwn().get(0);
    Attempt joint =
        new Attempt(
            own.delivery(),
            own.couple(),
            own.letter(),
            own.recipient(),
            own.purpose(),
            true,
            own.requestedBy(),
            own.transaction(),
            false);

    assertThat(asSystem(() -> consents.holds(own))).isTrue();
    assertThat(asSystem(() -> consents.holds(joint))).isFalse();
  }

  @Test
  void a_silent_system_is_tried_again_later_and_the_delivery_says_so() throws Exception {
    put();
    settle(takeOwn().get(0), new Outcome.Postponed(Optional.empty(), false, null));

    DeliverySummary waiting = listed().get(0);
    assertThat(waiting.state()).isEqualTo(DeliveryState.WAITING);
    assertThat(waiting.attempts()).isEqualTo(1);
    assertThat(waiting.nextAttemptAt()).isAfter(waiting.requestedAt());
    assertThat(takeOwn()).isEmpty();
  }

  @Test
  void what_arrived_or_waits_cannot_be_sent_again_and_strangers_see_nothing() throws Exception {
    DeliveryId delivery = put();
    Actor stranger = staff.somebody(Role.THERAPIST);

    assertThat(fault(therapist, () -> deliveries.retry(delivery)))
        .isEqualTo(Fault.DELIVERY_NOT_STOPPED);
    assertThat(fault(stranger, () -> deliveries.retry(delivery))).isEqualTo(Fault.NOT_FOUND);
    assertThat(fault(stranger, () -> deliveries.ofCouple(couple))).isEqualTo(Fault.NOT_FOUND);
    settle(takeOwn().get(0), new Outcome.Accepted());
    assertThat(listed()).extracting(DeliverySummary::state).containsExactly(DeliveryState.ARRIVED);
    assertThat(fault(therapist, () -> deliveries.retry(delivery)))
        .isEqualTo(Fault.DELIVERY_NOT_STOPPED);
  }

  @Test
  void one_that_stopped_is_found_behind_any_number_that_did_not() throws Exception {
    DeliveryId stopped = put();
    settle(takeOwn().get(0), new Outcome.Refused(422, REASON));
    transaction.around(
        () ->
            runAs.call(
                therapist,
                () -> {
                  for (int i = 0; i < MOST_LISTED; i++) {
                    outbox.put(parcel(NOWHERE));
                  }
                  return true;
                }));

    assertThat(runAs.call(therapist, () -> deliveries.ofCaseload()))
        .hasSize(MOST_LISTED)
        .noneMatch(one -> one.id().equals(stopped));
    assertThat(runAs.call(therapist, () -> deliveries.stopped()))
        .extracting(DeliverySummary::id)
        .containsExactly(stopped);
  }

  /** EL-OUT-005. */
  @Test
  void what_puts_a_chart_right_waits_for_what_is_on_its_way_there() throws Exception {
    DeliveryId first = put();
    anHourAgo(first);
    DeliveryId correction = putCorrection();

    List<Attempt> due = takeOwn();
    assertThat(due).extracting(Attempt::delivery).containsExactly(first);
    assertThat(takeOwn()).isEmpty();
    settle(due.get(0), new Outcome.Accepted());

    assertThat(takeOwn()).extracting(Attempt::delivery).containsExactly(correction);
  }

  /** EL-OUT-005. */
  @Test
  void an_older_correction_is_not_sent_over_a_newer_one() throws Exception {
    DeliveryId older = putCorrection();
    anHourAgo(older);
    settle(takeOwn().get(0), new Outcome.Refused(405, REASON));
    putCorrection();
    settle(takeOwn().get(0), new Outcome.Accepted());

    assertThat(fault(therapist, () -> deliveries.retry(older))).isEqualTo(Fault.DELIVERY_FOLLOWED);
    assertThat(takeOwn()).isEmpty();
  }

  private DeliveryId put() {
    return transaction.around(() -> runAs.call(therapist, () -> outbox.put(parcel(CLINIC))));
  }

  private DeliveryId putCorrection() {
    return transaction.around(() -> runAs.call(therapist, () -> outbox.put(parcel(CLINIC, true))));
  }

  private Parcel parcel(Destination destination) {
    return parcel(destination, false);
  }

  private Parcel parcel(Destination destination, boolean corrects) {
    return new Parcel(
        couple,
        PartnerLetter.A,
        UUID.randomUUID(),
        destination,
        ReleasePurpose.TREATMENT,
        false,
        corrects,
        "{\"a\":1}",
        1);
  }

  /** As the worker does until nothing is due; deliveries of other tests are taken along. */
  private List<DeliveryId> takeAll() {
    List<DeliveryId> own = new ArrayList<>();
    for (List<Attempt> some = outbox.take(CLINIC, AT_ONCE);
        !some.isEmpty();
        some = outbox.take(CLINIC, AT_ONCE)) {
      some.stream()
          .filter(attempt -> attempt.couple().equals(couple))
          .map(Attempt::delivery)
          .forEach(own::add);
    }
    return own;
  }

  /** As a node does: takes some, sends them, marks them, until nothing is due. */
  private List<DeliveryId> sendAll() {
    List<DeliveryId> sent = new ArrayList<>();
    for (List<Attempt> some = outbox.take(CLINIC, AT_ONCE);
        !some.isEmpty();
        some = outbox.take(CLINIC, AT_ONCE)) {
      for (Attempt attempt : some) {
        settle(attempt, new Outcome.Accepted());
        if (attempt.couple().equals(couple)) {
          sent.add(attempt.delivery());
        }
      }
    }
    return sent;
  }

  private List<Attempt> takeOwn() {
    return outbox.take(CLINIC, 1000).stream()
        .filter(attempt -> attempt.couple().equals(couple))
        .toList();
  }

  /** A's consent that the clinic receives A's part. */
  private void consent() {
    LocalDate today = LocalDate.now();
    runAs.run(
        therapist,
        () ->
            couples.giveRelease(
                new GiveRelease(
                    couple,
                    PartnerLetter.A,
                    CLINIC.recipient(),
                    ReleasePurpose.TREATMENT,
                    today.minusDays(2),
                    today.plusDays(30),
                    today.minusDays(2))));
  }

  private boolean asSystem(Supplier<Boolean> work) {
    return runAs.call(new Actor(therapist.practitioner(), Role.SYSTEM, "delivery"), work);
  }

  private void settle(Attempt attempt, Outcome outcome) {
    runAs.run(
        new Actor(therapist.practitioner(), Role.SYSTEM, "delivery"),
        () -> outbox.settle(attempt, outcome));
  }

  private List<DeliverySummary> listed() {
    return runAs.call(therapist, () -> deliveries.ofCouple(couple));
  }

  private Fault fault(Actor actor, Runnable work) {
    return catchThrowableOfType(EmpathyLoopException.class, () -> runAs.run(actor, work)).fault();
  }

  /** What five minutes would do. */
  private void claimEnds(DeliveryId delivery) throws SQLException {
    back("claimed_until", delivery);
  }

  private void anHourAgo(DeliveryId delivery) throws SQLException {
    back("requested_at", delivery);
  }

  private void back(String column, DeliveryId delivery) throws SQLException {
    try (Connection connection = practice.getConnection();
        var update =
            connection.prepareStatement(
                "update delivery set %1$s = %1$s - interval '1 hour' where id = ?"
                    .formatted(column))) {
      update.setObject(1, delivery.value());
      update.executeUpdate();
    }
  }

  private String sealedReason(DeliveryId delivery) throws SQLException {
    try (Connection connection = practice.getConnection();
        var select =
            connection.prepareStatement("select sealed_reason from delivery where id = ?")) {
      select.setObject(1, delivery.value());
      var row = select.executeQuery();
      row.next();
      return new String(row.getBytes(1), StandardCharsets.ISO_8859_1);
    }
  }
}
