package org.empathyloop.exchange.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.empathyloop.access.Actor;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.access.Role;
import org.empathyloop.access.RunAs;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.couple.CreateCouple;
import org.empathyloop.couple.GiveRelease;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.couple.PersonDetails;
import org.empathyloop.couple.ReleasePurpose;
import org.empathyloop.exchange.FhirR4;
import org.empathyloop.exchange.validation.ProfileValidator;
import org.empathyloop.fixture.AuditRows;
import org.empathyloop.fixture.Staff;
import org.empathyloop.session.MomentActor;
import org.empathyloop.session.RecallMark;
import org.empathyloop.session.SessionId;
import org.empathyloop.session.SessionService;
import org.empathyloop.session.StartSession;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** EL-FHIR-001: what is charted is there in FHIR as soon as it is committed. */
@ExtendWith(ArquillianExtension.class)
class KeptRecordIT {
  private static final Actor CLIENT =
      new Actor(new PractitionerId(UUID.randomUUID()), Role.SYSTEM, "test client");
  private static final ProfileValidator VALIDATOR = ProfileValidator.create(CodeBook.load());

  @Resource(lookup = "java:app/jdbc/practice")
  private DataSource practice;

  @Inject private CoupleService couples;
  @Inject private SessionService sessions;
  @Inject private ResourceService resources;
  @Inject private AuditRows trail;
  @Inject private Staff staff;
  @Inject private RunAs runAs;

  private Actor therapist;
  private CoupleId couple;

  @BeforeEach
  void takeInACouple() {
    therapist = staff.somebody(Role.THERAPIST);
    couple = asTherapist(() -> couples.create(robinAndMorgan()));
  }

  @Test
  void a_couple_is_a_group_of_two_patients_from_the_start() {
    StoredVersion group = asClient(() -> resources.read(new ResourceRef("Group", couple.value())));

    assertThat(group.version()).isEqualTo(1);
    UUID robin = asTherapist(() -> couples.summary(couple)).a().person().value();
    String patient = json(asClient(() -> resources.read(new ResourceRef("Patient", robin))));
    assertThat(FhirR4.read(Patient.class, patient).getNameFirstRep().getGivenAsSingleString())
        .isEqualTo("Robin");
  }

  @Test
  void a_change_of_one_thing_makes_a_version_of_that_thing_alone() {
    asTherapist(
        () -> {
          couples.giveRelease(
              new GiveRelease(
                  couple,
                  PartnerLetter.A,
                  "Clinic EHR",
                  ReleasePurpose.TREATMENT,
                  LocalDate.of(2026, 11, 1),
                  LocalDate.of(2027, 11, 1),
                  LocalDate.of(2026, 11, 1)));
          return true;
        });

    assertThat(asClient(() -> resources.history(new ResourceRef("Group", couple.value()))))
        .hasSize(1);
    UUID robin = asTherapist(() -> couples.summary(couple)).a().person().value();
    List<StoredVersion> consents =
        asClient(() -> resources.search(query("Consent", "Patient", robin, List.of()))).resources();
    assertThat(consents).hasSize(1);
  }

  @Test
  void moments_are_found_by_couple_session_and_code_page_by_page() {
    SessionId session = asTherapist(() -> sessions.start(StartSession.of(couple, PartnerLetter.A)));
    List<UUID> lookedAway = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      lookedAway.add(recalled(session, MomentActor.A, "look-away"));
    }
    recalled(session, MomentActor.B, "withdraw");

    List<UUID> found = new ArrayList<>();
    ResourceQuery query =
        query("Observation", "Group", couple.value(), List.of(new SearchCode(null, "look-away")));
    ResourcePage page = asClient(() -> resources.search(withCount(query, 2, null)));
    while (page.next() != null) {
      add(found, page);
      ResourceQuery.Cursor next = Objects.requireNonNull(page.next());
      page = asClient(() -> resources.search(withCount(query, 2, next)));
    }
    add(found, page);

    assertThat(found).containsExactlyInAnyOrderElementsOf(lookedAway);
  }

  @Test
  void a_moment_that_was_taken_back_is_deleted_and_its_version_stays() {
    SessionId session = asTherapist(() -> sessions.start(StartSession.of(couple, PartnerLetter.A)));
    UUID moment = recalled(session, MomentActor.A, "look-away");
    ResourceRef ref = new ResourceRef("Observation", moment);

    asTherapist(
        () -> {
          sessions.takeBack(session, moment);
          return true;
        });

    var gone =
        catchThrowableOfType(EmpathyLoopException.class, () -> asClient(() -> resources.read(ref)));
    assertThat(gone.fault()).isEqualTo(Fault.FHIR_DELETED);
    assertThat(asClient(() -> resources.history(ref))).hasSize(2);
    assertThat(json(asClient(() -> resources.version(ref, 1)))).contains("look-away");
    assertThat(
            asClient(
                    () ->
                        resources.search(query("Observation", "Group", couple.value(), List.of())))
                .resources())
        .isEmpty();
  }

  /** EL-SES-025. */
  @Test
  void a_safety_concern_and_a_bookmark_are_kept_in_no_form() {
    SessionId session = asTherapist(() -> sessions.start(StartSession.of(couple, PartnerLetter.A)));
    List<UUID> remarks =
        List.of(
            recalled(session, MomentActor.THERAPIST, "safety-flag"),
            recalled(session, MomentActor.THERAPIST, "bookmark"));
    UUID moment = recalled(session, MomentActor.A, "look-away");

    for (UUID remark : remarks) {
      ResourceRef ref = new ResourceRef("Observation", remark);
      var refused =
          catchThrowableOfType(
              EmpathyLoopException.class, () -> asClient(() -> resources.read(ref)));
      assertThat(refused.fault()).isEqualTo(Fault.NOT_FOUND);
    }
    assertThat(json(asClient(() -> resources.read(new ResourceRef("Observation", moment)))))
        .contains("look-away");
  }

  @Test
  void everything_kept_of_a_session_is_valid() {
    SessionId session = asTherapist(() -> sessions.start(StartSession.of(couple, PartnerLetter.B)));
    recalled(session, MomentActor.A, "look-away");
    recalled(session, MomentActor.DYAD, "touch-offer");
    asTherapist(
        () -> {
          sessions.end(session);
          sessions.close(session);
          return true;
        });

    String encounter =
        json(asClient(() -> resources.read(new ResourceRef("Encounter", session.value()))));
    assertThat(FhirR4.read(Encounter.class, encounter).getStatus())
        .isEqualTo(Encounter.EncounterStatus.FINISHED);
    for (String type : List.of("Observation", "Encounter")) {
      for (StoredVersion kept :
          asClient(() -> resources.search(query(type, "Group", couple.value(), List.of())))
              .resources()) {
        var resource =
            type.equals("Encounter")
                ? FhirR4.read(Encounter.class, json(kept))
                : FhirR4.read(Observation.class, json(kept));
        assertThat(VALIDATOR.validate(resource).errors()).isEmpty();
      }
    }
  }

  @Test
  void no_name_and_no_code_stands_in_the_database_in_clear() throws SQLException {
    SessionId session = asTherapist(() -> sessions.start(StartSession.of(couple, PartnerLetter.A)));
    recalled(session, MomentActor.A, "look-away");

    try (Connection connection = practice.getConnection();
        var rows =
            connection
                .prepareStatement(
                    "select sealed_json from fhir_version where sealed_json is not null")
                .executeQuery()) {
      int read = 0;
      while (rows.next()) {
        String raw = new String(rows.getBytes(1), StandardCharsets.ISO_8859_1);
        assertThat(raw).doesNotContain("resourceType").doesNotContain("Robin");
        read++;
      }
      assertThat(read).isPositive();
    }
  }

  private UUID recalled(SessionId session, MomentActor actor, String code) {
    return asTherapist(
        () -> sessions.recall(new RecallMark(session, actor, new Code(code), null, 0, 2)));
  }

  @Test
  void a_search_tells_the_trail_of_each_couple_what_it_found() throws SQLException {
    UUID robin = asTherapist(() -> couples.summary(couple)).a().person().value();
    asClient(() -> resources.search(query("Patient", null, robin, List.of())));
    asClient(() -> resources.search(query("Group", null, UUID.randomUUID(), List.of())));
    asClient(() -> resources.search(ofId("Group", couple.value())));

    assertThat(trail.about(couple.value()))
        .contains("VIEW resource search done", "VIEW resource search Group: 1 done");
    assertThat(trail.ofCouple(couple.value()))
        .filteredOn(row -> row.startsWith("VIEW resource search"))
        .containsExactly("VIEW resource search Group: 1 done");
    assertThat(trail.about(robin)).contains("VIEW resource search done");
  }

  private static ResourceQuery ofId(String type, UUID id) {
    return new ResourceQuery(
        type, List.of(id), null, null, List.of(), List.of(), List.of(), null, null, true, 50, null);
  }

  private static void add(List<UUID> found, ResourcePage page) {
    page.resources().forEach(version -> found.add(version.ref().value()));
  }

  private static ResourceQuery query(
      String type, @Nullable String subjectType, UUID subject, List<SearchCode> codes) {
    return new ResourceQuery(
        type,
        List.of(),
        new ResourceQuery.Subject(subjectType, subject),
        null,
        codes,
        List.of(),
        List.of(),
        null,
        null,
        true,
        50,
        null);
  }

  private static ResourceQuery withCount(
      ResourceQuery query, int count, ResourceQuery.@Nullable Cursor after) {
    return new ResourceQuery(
        query.type(),
        query.ids(),
        query.subject(),
        query.encounter(),
        query.codes(),
        query.statuses(),
        query.dates(),
        null,
        null,
        true,
        count,
        after);
  }

  private static String json(StoredVersion version) {
    return Objects.requireNonNull(version.json());
  }

  private <T> T asTherapist(Supplier<T> work) {
    return runAs.call(therapist, work);
  }

  private <T> T asClient(Supplier<T> work) {
    return runAs.call(CLIENT, work);
  }

  private static CreateCouple robinAndMorgan() {
    return new CreateCouple(
        CoupleId.next(),
        PersonDetails.named("Robin", "Reyes"),
        PersonDetails.named("Morgan", "Meyer"),
        LocalDate.of(2026, 9, 22));
  }
}
