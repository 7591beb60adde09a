package org.empathyloop.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.empathyloop.disclosure.Audience;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DraftParagraphTest {
  private static final UUID ID = new UUID(0, 1);
  private static final UUID OF_A = new UUID(0, 2);
  private static final UUID OF_B = new UUID(0, 3);
  private static final UUID OF_BOTH = new UUID(0, 4);
  private static final Map<UUID, Audience> CHARTED =
      Map.of(OF_A, Audience.PARTNER_A, OF_B, Audience.PARTNER_B, OF_BOTH, Audience.JOINT);

  @ParameterizedTest
  @CsvSource({
    "RISK_A,JOINT",
    "RISK_A,PARTNER_B",
    "RISK_B,JOINT",
    "RISK_B,PARTNER_A",
    "PARTNER_A,PARTNER_B",
    "PARTNER_B,PARTNER_A"
  })
  void EL_NOTE_007_what_is_of_one_partner_is_not_written_for_the_other(
      NoteTopic topic, Audience audience) {
    var refused =
        catchThrowableOfType(EmpathyLoopException.class, () -> paragraph(topic, audience));

    assertThat(refused.fault()).isEqualTo(Fault.NOTE_READER_REFUSED);
  }

  @ParameterizedTest
  @EnumSource(NoteTopic.class)
  void every_topic_may_stay_in_the_chart_or_wait_for_its_reader(NoteTopic topic) {
    assertThat(paragraph(topic, Audience.CHART_ONLY).audience()).isEqualTo(Audience.CHART_ONLY);
    assertThat(paragraph(topic, null).audience()).isNull();
    topic.usualAudience().ifPresent(usual -> assertThat(topic.readers()).contains(usual));
  }

  @Test
  void EL_NOTE_007_one_partners_paragraph_tells_of_that_partners_moments_only() {
    paragraph(NoteTopic.PRACTICE, Audience.PARTNER_A, OF_A).requireOwn(CHARTED);

    for (UUID others : List.of(OF_B, OF_BOTH)) {
      var refused =
          catchThrowableOfType(
              EmpathyLoopException.class,
              () ->
                  paragraph(NoteTopic.PRACTICE, Audience.PARTNER_A, OF_A, others)
                      .requireOwn(CHARTED));
      assertThat(refused.fault()).isEqualTo(Fault.NOTE_MOMENT_OF_OTHERS);
      assertThat(refused.details()).containsEntry("paragraph", ID);
    }
  }

  @Test
  void what_both_read_or_nobody_may_tell_of_everything() {
    paragraph(NoteTopic.RESPONSE, Audience.JOINT, OF_A, OF_B, OF_BOTH).requireOwn(CHARTED);
    paragraph(NoteTopic.THOUGHT, Audience.CHART_ONLY, OF_A, OF_B, OF_BOTH).requireOwn(CHARTED);
  }

  private static DraftParagraph paragraph(
      NoteTopic topic, @Nullable Audience audience, UUID... moments) {
    return new DraftParagraph(ID, topic, audience, new Prose("Said."), List.of(moments));
  }
}
