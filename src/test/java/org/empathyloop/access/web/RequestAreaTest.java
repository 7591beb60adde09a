package org.empathyloop.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestAreaTest {
  @ParameterizedTest
  @CsvSource({
    /** EL-ACC-007. */
    "/sign-in,OPEN",
    "/css/tokens.css,OPEN",
    "/fhir/metadata,OPEN",
    "/fhir/Group,FHIR",
    "/fhir,FHIR",
    "/fhirx,PAGE",
    "/chart/sessions/1/commands,CHART",
    "/charts,PAGE",
    "/today,PAGE",
    "/cycle/map.xhtml,PAGE",
    "/,PAGE",
  })
  void what_is_not_named_open_is_closed(String path, RequestArea area) {
    assertThat(RequestArea.of(path)).isEqualTo(area);
  }
}
