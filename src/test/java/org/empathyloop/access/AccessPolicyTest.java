package org.empathyloop.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AccessPolicyTest {
  private final AccessPolicy policy = new AccessPolicy();

  @ParameterizedTest
  @CsvSource({
    /** EL-ACC-002. */
    // security.md section 7, row by row as far as the ground has the objects
    "THERAPIST,MEMBER,SIGN,NOTE,true",
    "THERAPIST,NONE,VIEW,NOTE,false",
    "THERAPIST,NONE,CREATE,COUPLE,true",
    "THERAPIST,SUPERVISES_MEMBER,VIEW,MOMENT,false",
    "SUPERVISOR,SUPERVISES_MEMBER,VIEW,MOMENT,true",
    "SUPERVISOR,SUPERVISES_MEMBER,CREATE,MOMENT,false",
    "SUPERVISOR,SUPERVISES_MEMBER,CREATE,RATING,true",
    "SUPERVISOR,NONE,VIEW,RATING,false",
    "ASSOCIATE,MEMBER,CREATE,RATING,true",
    "ASSOCIATE,MEMBER,MANAGE,RATING,false",
    "THERAPIST,MEMBER,MANAGE,RATING,true",
    "THERAPIST,NONE,VIEW,RATING,false",
    "SYSTEM,NONE,VIEW,RATING,false",
    "SUPERVISOR,NONE,VIEW,COUPLE,false",
    "ASSOCIATE,MEMBER,CREATE,NOTE,true",
    "ASSOCIATE,MEMBER,SIGN,NOTE,false",
    "ASSOCIATE,NONE,VIEW,COUPLE,false",
    "FRONT_DESK,NONE,CREATE,COUPLE,true",
    "FRONT_DESK,NONE,VIEW,MOMENT,false",
    "FRONT_DESK,NONE,VIEW,NOTE,false",
    "PRACTICE_ADMIN,NONE,MANAGE,ACCOUNT,true",
    "PRACTICE_ADMIN,NONE,VIEW,NOTE,false",
    "AUDITOR,NONE,VIEW,AUDIT,true",
    "AUDITOR,NONE,VIEW,COUPLE,false",
    "AUDITOR,NONE,MANAGE,AUDIT,true",
    "PRACTICE_ADMIN,NONE,MANAGE,AUDIT,false",
    "SYSTEM,NONE,VIEW,RESOURCE,true",
    "SYSTEM,NONE,CREATE,SESSION,false",
    "FRONT_DESK,NONE,EDIT,COUPLE,true",
    "FRONT_DESK,NONE,VIEW,WISH,false",
    "PRACTICE_ADMIN,NONE,VIEW,COUPLE,true",
    "PRACTICE_ADMIN,NONE,VIEW,WISH,false",
    "SUPERVISOR,SUPERVISES_MEMBER,VIEW,WISH,true",
    "SUPERVISOR,SUPERVISES_MEMBER,EDIT,WISH,false",
    "THERAPIST,MEMBER,EXPORT,RELEASE,true",
    "SUPERVISOR,SUPERVISES_MEMBER,EXPORT,RELEASE,false",
    "THERAPIST,MEMBER,EXPORT,RESEARCH,true",
    "THERAPIST,NONE,EXPORT,RESEARCH,false",
    "SUPERVISOR,SUPERVISES_MEMBER,EXPORT,RESEARCH,false",
    "ASSOCIATE,MEMBER,CREATE,CODING,true",
    "ASSOCIATE,MEMBER,EXPORT,CODING,false",
    "THERAPIST,NONE,CREATE,CODING,false",
  })
  void the_matrix_answers(
      Role role, Standing standing, Action action, ObjectKind object, boolean allowed) {
    assertThat(policy.can(role, standing, action, object)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @EnumSource(ObjectKind.class)
  void every_kind_of_object_has_somebody_who_may_do_something(ObjectKind object) {
    assertThat(EnumSet.allOf(Role.class))
        .anyMatch(
            role ->
                EnumSet.allOf(Action.class).stream()
                    .anyMatch(action -> policy.canAnywhere(role, action, object)));
  }

  /** EL-ACC-003. */
  @Test
  void only_a_member_of_the_care_team_or_its_supervisor_sees_clinical_content() {
    for (ObjectKind clinical :
        EnumSet.of(
            ObjectKind.WISH,
            ObjectKind.MOMENT,
            ObjectKind.CYCLE,
            ObjectKind.GOAL,
            ObjectKind.NOTE)) {
      for (Role role : EnumSet.complementOf(EnumSet.of(Role.SYSTEM))) {
        assertThat(policy.can(role, Standing.NONE, Action.VIEW, clinical))
            .as("%s sees a %s of strangers", role, clinical)
            .isFalse();
      }
    }
  }
}
