package org.empathyloop.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.empathyloop.session.Capture;
import org.empathyloop.session.ChartedMoment;
import org.empathyloop.session.MomentActor;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.junit.jupiter.api.Test;

/** EL-DIS-006: a file of codes is given what is allowed and nothing else. */
class CodedCopyTest {
  @Test
  void remarks_of_the_therapist_are_not_in_it() {
    var timeline =
        new SessionTimeline(
            1000,
            List.of(moment("defend"), moment("bookmark"), moment("safety-flag")),
            List.of(),
            List.of(),
            List.of());

    CodedCopy copy = CodedCopy.of(timeline, CodeBook.load());

    assertThat(copy.marks()).extracting(CodedCopy.Mark::code).containsExactly(new Code("defend"));
  }

  @Test
  void it_has_no_place_for_an_id_a_day_or_words() {
    for (Class<?> part : List.of(CodedCopy.class, CodedCopy.Mark.class, CodedCopy.Level.class)) {
      assertThat(Arrays.stream(part.getRecordComponents()))
          .noneMatch(
              component ->
                  component.getType() == UUID.class
                      || component.getType() == String.class
                      || component.getType().getPackageName().equals("java.time"));
    }
  }

  private static ChartedMoment moment(String code) {
    return new ChartedMoment(
        UUID.randomUUID(), MomentActor.A, new Code(code), null, 500, 2, Capture.LIVE, false, null);
  }
}
