package org.empathyloop.session.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.empathyloop.session.Capture;
import org.empathyloop.session.TimelineEdit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EL-SES-017 and EL-SES-032: where an added moment stands. */
class AddFormTest {
  @ParameterizedTest
  @CsvSource({"RECALL, 720000", "VIDEO, 763500", "SELF_REPORT, 763500"})
  void a_remembered_moment_stands_at_the_start_of_its_minute(Capture capture, long atMs) {
    AddForm form = new AddForm(capture);
    form.setTime("12:43.5");
    form.setActor("a");
    form.setCode("warm");

    assertThat(((TimelineEdit.Add) form.moment()).atMs()).isEqualTo(atMs);
  }
}
