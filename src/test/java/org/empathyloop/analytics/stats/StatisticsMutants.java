package org.empathyloop.analytics.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.empathyloop.fixture.Figures;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Reads what mutation testing of the statistics found, in the build that measures it. */
class StatisticsMutants {
  private static final Path REPORT = Path.of("target/pit-reports/mutations.xml");
  private static final int LEAST_PERCENT = 80;

  @Test
  void most_changes_of_the_program_are_noticed() throws Exception {
    var mutations =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(REPORT.toFile())
            .getElementsByTagName("mutation");
    int noticed = 0;
    for (int i = 0; i < mutations.getLength(); i++) {
      noticed += ((Element) mutations.item(i)).getAttribute("detected").equals("true") ? 1 : 0;
    }
    int percent = 100 * noticed / mutations.getLength();

    Figures.print("mutation-stats", percent, "percent");
    assertThat(percent).isGreaterThanOrEqualTo(LEAST_PERCENT);
  }
}
