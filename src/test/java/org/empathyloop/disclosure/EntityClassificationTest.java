package org.empathyloop.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathyloop.disclosure.RecordKind.AROUSAL;
import static org.empathyloop.disclosure.RecordKind.ATTENDANCE;
import static org.empathyloop.disclosure.RecordKind.COUPLE;
import static org.empathyloop.disclosure.RecordKind.CYCLE;
import static org.empathyloop.disclosure.RecordKind.GOAL;
import static org.empathyloop.disclosure.RecordKind.GOAL_RATING;
import static org.empathyloop.disclosure.RecordKind.INTERNAL;
import static org.empathyloop.disclosure.RecordKind.LOOP;
import static org.empathyloop.disclosure.RecordKind.MOMENT;
import static org.empathyloop.disclosure.RecordKind.NAMING_STATEMENT;
import static org.empathyloop.disclosure.RecordKind.PARAGRAPH;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** EL-DIS-003: a record that nobody has classified must not exist. */
class EntityClassificationTest {
  /** How what is stored in each entity may leave. A new entity gets its line here. */
  private static final Map<String, RecordKind> KINDS = new TreeMap<>();

  static {
    // access: how the practice works
    KINDS.put("AuditEvent", INTERNAL);
    KINDS.put("AuditSeal", INTERNAL);
    KINDS.put("Practitioner", INTERNAL);
    KINDS.put("SignIn", INTERNAL);
    KINDS.put("SignInTry", INTERNAL);
    // shared
    KINDS.put("OwnerKey", INTERNAL);
    // couple: the subject of a release is described by the chart it goes to
    KINDS.put("CareTeamMember", COUPLE);
    KINDS.put("ChartLinkRow", COUPLE);
    KINDS.put("Couple", COUPLE);
    KINDS.put("Partner", COUPLE);
    KINDS.put("Person", COUPLE);
    KINDS.put("ReleaseConsentRow", COUPLE);
    KINDS.put("SecretsAgreementRow", COUPLE);
    // session
    KINDS.put("ArousalMark", AROUSAL);
    KINDS.put("Attendance", ATTENDANCE);
    KINDS.put("CommandRow", INTERNAL);
    KINDS.put("LoopChange", LOOP);
    KINDS.put("Moment", MOMENT);
    KINDS.put("PadCodeRow", INTERNAL);
    KINDS.put("PadPreference", INTERNAL);
    KINDS.put("Rating", INTERNAL);
    KINDS.put("RoomAnswer", MOMENT);
    KINDS.put("SessionPause", INTERNAL);
    KINDS.put("TherapySession", ATTENDANCE);
    // cycle
    KINDS.put("CycleEvidenceRow", CYCLE);
    KINDS.put("CycleMapRow", CYCLE);
    KINDS.put("CycleNodeRow", CYCLE);
    KINDS.put("EpisodeMomentRow", CYCLE);
    KINDS.put("EpisodeRow", CYCLE);
    KINDS.put("NamingStatementRow", NAMING_STATEMENT);
    // regulation
    KINDS.put("GoalRatingRow", GOAL_RATING);
    KINDS.put("GoalRow", GOAL);
    // disclosure
    KINDS.put("LeakStatement", INTERNAL);
    // note: a note leaves by its paragraphs
    KINDS.put("Note", PARAGRAPH);
    KINDS.put("Paragraph", PARAGRAPH);
    KINDS.put("ParagraphMoment", PARAGRAPH);
    // exchange: versions of the couple's record for its care team; releases are made anew
    KINDS.put("CounterpartRow", INTERNAL);
    KINDS.put("DeliveryRow", INTERNAL);
    KINDS.put("SearchRow", INTERNAL);
    KINDS.put("VersionRow", INTERNAL);
  }

  @Test
  void every_entity_is_classified() {
    assertThat(KINDS.keySet()).containsAll(entities());
  }

  private static Set<String> entities() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.empathyloop")
            .stream()
            .filter(type -> type.isAnnotatedWith(Entity.class))
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toSet());
  }
}
