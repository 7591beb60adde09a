package org.empathyloop.couple;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.empathyloop.access.Actor;
import org.empathyloop.access.Role;
import org.empathyloop.access.RunAs;
import org.empathyloop.fixture.OneTransaction;
import org.empathyloop.fixture.Staff;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CoupleServiceIT {
  private static final LocalDate SINCE = LocalDate.of(2026, 9, 22);

  /** Longer than leaving takes where nobody waits for anybody. */
  private static final Duration A_WHILE = Duration.ofMillis(400);

  @Resource(lookup = "java:app/jdbc/practice")
  private DataSource practice;

  @Inject private CoupleService couples;
  @Inject private CareTeamService teams;
  @Resource private ManagedExecutorService executor;

  @Inject private OneTransaction transaction;
  @Inject private Staff staff;
  @Inject private RunAs runAs;

  @Test
  void the_therapist_who_takes_a_couple_into_care_sees_both_partners() {
    Actor therapist = staff.somebody(Role.THERAPIST);

    CoupleId couple = runAs.call(therapist, () -> couples.create(robinAndMorgan("")));

    CoupleSummary summary = runAs.call(therapist, () -> couples.summary(couple));
    assertThat(summary.title()).isEqualTo("R. & M.");
    assertThat(runAs.call(therapist, () -> couples.caseload()))
        .extracting(CoupleSummary::id)
        .containsExactly(couple);
  }

  /** EL-ACC-004. */
  @Test
  void another_therapist_finds_nothing_and_the_refusal_is_audited() throws SQLException {
    CoupleId couple = create(staff.somebody(Role.THERAPIST));
    Actor stranger = staff.somebody(Role.THERAPIST);

    var refused = refusal(stranger, () -> couples.summary(couple));

    assertThat(refused.fault()).isEqualTo(Fault.NOT_FOUND);
    assertThat(
            number(
                "select count(*) from audit_event where outcome = 'refused' and actor_id = ?",
                stranger.practitioner().value()))
        .isEqualTo(1);
    assertThat(runAs.call(stranger, () -> couples.caseload())).isEmpty();
  }

  /** EL-ACC-003. */
  @Test
  void a_couple_that_is_not_there_and_one_of_strangers_look_the_same() {
    CoupleId theirs = create(staff.somebody(Role.THERAPIST));
    Actor stranger = staff.somebody(Role.THERAPIST);

    var hidden = refusal(stranger, () -> couples.summary(theirs));
    var absent = refusal(stranger, () -> couples.summary(CoupleId.next()));

    assertThat(hidden).hasMessage(absent.getMessage());
  }

  /** EL-ACC-003. */
  @Test
  void the_supervisor_of_the_therapist_sees_the_couple_but_may_not_change_it() {
    Actor supervisor = staff.somebody(Role.SUPERVISOR);
    CoupleId couple = create(staff.somebody(Role.THERAPIST, supervisor));

    assertThat(runAs.call(supervisor, () -> couples.summary(couple)).id()).isEqualTo(couple);
    assertThat(runAs.call(supervisor, () -> couples.caseload())).hasSize(1);
    var refused = refusal(supervisor, () -> edited(couple, 1));
    assertThat(refused.fault()).isEqualTo(Fault.NOT_PERMITTED);
  }

  /** EL-CPL-001. */
  @Test
  void one_record_number_for_both_stores_nothing() throws SQLException {
    Actor therapist = staff.somebody(Role.THERAPIST);
    String number = UUID.randomUUID().toString();
    runAs.call(therapist, () -> couples.create(robinAndMorgan(number)));
    CoupleId second = CoupleId.next();
    var a = person("Robin", number + "-a");
    var b = person("Robyn", number + "-a");

    var refused =
        catchThrowableOfType(
            EmpathyLoopException.class, () -> new CreateCouple(second, a, b, SINCE));

    assertThat(refused.fault()).isEqualTo(Fault.PARTNERS_ARE_ONE_PERSON);
    assertThat(number("select count(*) from couple where id = ?", second.value())).isZero();
  }

  @Test
  void somebody_known_by_record_number_is_the_same_person_in_a_later_couple() {
    Actor therapist = staff.somebody(Role.THERAPIST);
    String number = UUID.randomUUID().toString();
    CoupleId first = runAs.call(therapist, () -> couples.create(robinAndMorgan(number)));

    CoupleId second =
        runAs.call(
            therapist,
            () ->
                couples.create(
                    new CreateCouple(
                        CoupleId.next(),
                        person("Robin", number + "-a"),
                        person("Kim", number + "-c"),
                        SINCE)));

    assertThat(runAs.call(therapist, () -> couples.summary(second)).a().person())
        .isEqualTo(runAs.call(therapist, () -> couples.summary(first)).a().person());
  }

  @Test
  void EL_CPL_010_the_front_desk_takes_a_couple_in_for_a_therapist() {
    Actor desk = staff.somebody(Role.FRONT_DESK);
    Actor therapist = staff.somebody(Role.THERAPIST);
    CoupleId couple = CoupleId.next();

    assertThat(refusal(desk, () -> couples.create(robinAndMorgan(""))).fault())
        .isEqualTo(Fault.CARE_TEAM_NEEDED);
    assertThat(refusal(desk, () -> couples.create(takenIn(couple, desk))).fault())
        .isEqualTo(Fault.CARE_TEAM_NEEDED);
    runAs.call(desk, () -> couples.create(takenIn(couple, therapist)));

    assertThat(runAs.call(therapist, () -> couples.caseload()))
        .extracting(CoupleSummary::id)
        .containsExactly(couple);
  }

  @Test
  void EL_CPL_010_a_colleague_opens_the_chart_while_on_the_care_team() {
    Actor therapist = staff.somebody(Role.THERAPIST);
    Actor associate = staff.somebody(Role.ASSOCIATE);
    CoupleId couple = create(therapist);
    assertThat(refusal(associate, () -> couples.summary(couple)).fault())
        .isEqualTo(Fault.NOT_FOUND);

    runAs.run(therapist, () -> teams.join(new JoinCareTeam(couple, associate.practitioner())));
    assertThat(runAs.call(associate, () -> couples.summary(couple)).id()).isEqualTo(couple);
    assertThat(runAs.call(therapist, () -> teams.careTeam(couple)))
        .containsExactlyInAnyOrder(therapist, associate);

    runAs.run(therapist, () -> teams.leave(new LeaveCareTeam(couple, associate.practitioner())));
    assertThat(refusal(associate, () -> couples.summary(couple)).fault())
        .isEqualTo(Fault.NOT_FOUND);
    assertThat(refusal(therapist, () -> leave(couple, therapist)).fault())
        .isEqualTo(Fault.CARE_TEAM_EMPTY);
  }

  @Test
  void EL_CPL_010_of_the_last_two_who_leave_at_once_one_stays() throws Exception {
    Actor first = staff.somebody(Role.THERAPIST);
    Actor second = staff.somebody(Role.THERAPIST);
    CoupleId couple = create(first);
    runAs.run(first, () -> teams.join(new JoinCareTeam(couple, second.practitioner())));

    Future<Boolean> leaving =
        runAs.call(
            first,
            () ->
                transaction.around(
                    () -> {
                      leave(couple, first);
                      Future<Boolean> meanwhile =
                          executor.submit(() -> runAs.call(second, () -> leave(couple, second)));
                      assertThat(meanwhile)
                          .failsWithin(A_WHILE)
                          .withThrowableOfType(TimeoutException.class);
                      return meanwhile;
                    }));

    assertThat(leaving)
        .failsWithin(Duration.ofSeconds(20))
        .withThrowableOfType(ExecutionException.class)
        .havingCause()
        .isInstanceOfSatisfying(
            EmpathyLoopException.class,
            refused -> assertThat(refused.fault()).isEqualTo(Fault.CARE_TEAM_EMPTY));
    assertThat(runAs.call(second, () -> teams.careTeam(couple))).containsExactly(second);
  }

  private boolean leave(CoupleId couple, Actor somebody) {
    teams.leave(new LeaveCareTeam(couple, somebody.practitioner()));
    return true;
  }

  private static CreateCouple takenIn(CoupleId couple, Actor therapist) {
    return new CreateCouple(
        couple,
        PersonDetails.named("Robin", "Sample"),
        PersonDetails.named("Morgan", "Sample"),
        SINCE,
        therapist.practitioner());
  }

  @Test
  void EL_CPL_002_a_record_number_of_somebody_else_is_refused_and_stores_nothing()
      throws SQLException {
    Actor therapist = staff.somebody(Role.THERAPIST);
    String number = UUID.randomUUID().toString();
    runAs.call(therapist, () -> couples.create(robinAndMorgan(number)));
    CoupleId second = CoupleId.next();

    var refused =
        refusal(
            staff.somebody(Role.THERAPIST),
            () ->
                couples.create(
                    new CreateCouple(
                        second,
                        person("Robert", number + "-a"),
                        person("Kim", number + "-d"),
                        SINCE)));

    assertThat(refused.fault()).isEqualTo(Fault.CHART_LINK_TAKEN);
    assertThat(number("select count(*) from couple where id = ?", second.value())).isZero();
  }

  @Test
  void one_partner_is_not_given_the_chart_of_the_other() {
    Actor therapist = staff.somebody(Role.THERAPIST);
    String number = UUID.randomUUID().toString();
    CoupleId couple = runAs.call(therapist, () -> couples.create(robinAndMorgan(number)));
    PartnerSummary morgan = runAs.call(therapist, () -> couples.summary(couple)).b();

    var refused =
        refusal(
            therapist,
            () -> {
              couples.edit(
                  new EditPartner(
                      couple,
                      PartnerLetter.B,
                      morgan.version(),
                      person("Morgan", number + "-a"),
                      null));
              return true;
            });

    assertThat(refused.fault()).isEqualTo(Fault.PARTNERS_ARE_ONE_PERSON);
    assertThat(runAs.call(therapist, () -> couples.summary(couple)).b().details().links())
        .extracting(ChartLink::identifier)
        .containsExactly(number + "-b");
  }

  /** EL-CPL-007. */
  @Test
  void a_stale_change_is_refused_and_overwrites_nothing() {
    Actor therapist = staff.somebody(Role.THERAPIST);
    CoupleId couple = create(therapist);
    long shown = runAs.call(therapist, () -> couples.summary(couple)).a().version();
    runAs.call(therapist, () -> edited(couple, shown));

    var refused = refusal(therapist, () -> edited(couple, shown));

    assertThat(refused.fault()).isEqualTo(Fault.STALE);
    assertThat(runAs.call(therapist, () -> couples.summary(couple)).a().wish())
        .isEqualTo("I want to stop chasing.");
  }

  /**
   * EL-CPL-011: what a partner wishes is told to those who treat, not to those who keep the desk.
   */
  @Test
  void the_desk_neither_reads_nor_loses_what_brings_a_partner_here() {
    Actor therapist = staff.somebody(Role.THERAPIST);
    Actor desk = staff.somebody(Role.FRONT_DESK);
    CoupleId couple = create(therapist);
    runAs.call(
        therapist,
        () -> edited(couple, runAs.call(therapist, () -> couples.summary(couple)).a().version()));
    PartnerSummary atTheDesk = runAs.call(desk, () -> couples.summary(couple)).a();

    EmpathyLoopException refused =
        refusal(desk, () -> edited(couple, atTheDesk.version(), "Nothing", "Robin"));
    runAs.call(desk, () -> edited(couple, atTheDesk.version(), null, "Robina"));

    assertThat(atTheDesk.wish()).isNull();
    assertThat(runAs.call(staff.somebody(Role.PRACTICE_ADMIN), () -> couples.summary(couple)).a())
        .extracting(PartnerSummary::wish)
        .isNull();
    assertThat(refused.fault()).isEqualTo(Fault.NOT_PERMITTED);
    PartnerSummary treated = runAs.call(therapist, () -> couples.summary(couple)).a();
    assertThat(treated.details().given()).isEqualTo("Robina");
    assertThat(treated.wish()).isEqualTo("I want to stop chasing.");
  }

  /** EL-CPL-004. */
  @Test
  void no_name_stands_in_clear_in_the_database() throws SQLException {
    String canary = "Canary" + UUID.randomUUID();
    Actor therapist = staff.somebody(Role.THERAPIST);

    runAs.call(
        therapist,
        () ->
            couples.create(
                new CreateCouple(
                    CoupleId.next(), person(canary, "1-" + canary), person("Morgan", "2"), SINCE)));

    assertThat(
            number(
                "select count(*) from person where position(? in given_name) > 0",
                canary.getBytes(StandardCharsets.UTF_8)))
        .isZero();
    assertThat(
            number(
                "select count(*) from chart_link where position(? in identifier) > 0",
                canary.getBytes(StandardCharsets.UTF_8)))
        .isZero();
  }

  @Test
  void a_consent_gates_until_it_is_taken_back() {
    Actor therapist = staff.somebody(Role.THERAPIST);
    CoupleId couple = create(therapist);
    runAs.run(
        therapist,
        () ->
            couples.giveRelease(
                new GiveRelease(
                    couple,
                    PartnerLetter.A,
                    "Clinic EHR",
                    ReleasePurpose.TREATMENT,
                    SINCE,
                    SINCE.plusYears(1),
                    SINCE)));
    Agreements given = runAs.call(therapist, () -> couples.agreements(couple));
    UUID consent = given.releases().get(0).id();

    runAs.run(therapist, () -> couples.revokeRelease(new RevokeRelease(couple, consent)));

    assertThat(given.releases().get(0).isInForce(SINCE)).isTrue();
    Agreements after = runAs.call(therapist, () -> couples.agreements(couple));
    assertThat(after.releases()).hasSize(1);
    assertThat(after.releases().get(0).isInForce(SINCE)).isFalse();
  }

  private CoupleId create(Actor therapist) {
    return runAs.call(therapist, () -> couples.create(robinAndMorgan("")));
  }

  private boolean edited(CoupleId couple, long version) {
    return edited(couple, version, "I want to stop chasing.", "Robin");
  }

  private boolean edited(CoupleId couple, long version, @Nullable String wish, String given) {
    couples.edit(
        new EditPartner(
            couple, PartnerLetter.A, version, PersonDetails.named(given, "Sample"), wish));
    return true;
  }

  private <T> EmpathyLoopException refusal(Actor actor, Supplier<T> work) {
    return catchThrowableOfType(EmpathyLoopException.class, () -> runAs.call(actor, work));
  }

  private static CreateCouple robinAndMorgan(String number) {
    return number.isEmpty()
        ? new CreateCouple(
            CoupleId.next(),
            PersonDetails.named("Robin", "Sample"),
            PersonDetails.named("Morgan", "Sample"),
            SINCE)
        : new CreateCouple(
            CoupleId.next(),
            person("Robin", number + "-a"),
            person("Morgan", number + "-b"),
            SINCE);
  }

  private static PersonDetails person(String given, String number) {
    return new PersonDetails(
        given,
        "Sample",
        Gender.UNKNOWN,
        null,
        null,
        null,
        null,
        List.of(new ChartLink("https://clinic.example/mrn", number, null)));
  }

  private long number(String sql, Object value) throws SQLException {
    try (Connection connection = practice.getConnection();
        var query = connection.prepareStatement(sql)) {
      query.setObject(1, value);
      try (var row = query.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }
}
