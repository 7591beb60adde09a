package org.empathyloop.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** EL-DIS-004. */
class ReaderCopyTest {
  private static final Part JOINT = Part.paragraph(Audience.JOINT);
  private static final Part OF_A = Part.paragraph(Audience.PARTNER_A);
  private static final Part OF_B = Part.paragraph(Audience.PARTNER_B);
  private static final Part CHART_ONLY = Part.paragraph(Audience.CHART_ONLY);
  private static final Part UNLABELLED = Part.paragraph(null);
  private static final Part REMARK = Part.of(RecordKind.REMARK, Audience.JOINT);
  private static final List<Part> ALL = List.of(OF_B, JOINT, CHART_ONLY, OF_A, UNLABELLED);

  @Test
  void a_partner_has_the_joint_parts_and_the_own_ones() {
    var copy = ReaderCopy.of(Reader.PARTNER_A, ALL);

    assertThat(copy.shown()).containsExactly(JOINT, OF_A);
    assertThat(copy.notForReader()).isEqualTo(2);
    assertThat(copy.withoutAudience()).isEqualTo(1);
  }

  @Test
  void both_together_have_the_joint_parts_only() {
    assertThat(ReaderCopy.of(Reader.JOINT, ALL).shown()).containsExactly(JOINT);
  }

  @Test
  void the_therapist_has_all_of_the_note_in_its_order() {
    var copy = ReaderCopy.of(Reader.THERAPIST, ALL);

    assertThat(copy.shown()).isEqualTo(ALL);
    assertThat(copy.notForReader()).isZero();
    assertThat(copy.withoutAudience()).isZero();
  }

  @Test
  void a_remark_stands_in_nobodys_copy_and_hides_no_sibling() {
    for (Reader reader : Reader.values()) {
      assertThat(ReaderCopy.of(reader, List.of(REMARK, JOINT)).shown()).containsExactly(JOINT);
    }
  }
}
