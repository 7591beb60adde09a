package org.empathyloop.couple.web;

import java.io.Serializable;
import java.util.stream.Collectors;
import org.empathyloop.couple.ChartLink;
import org.empathyloop.couple.PersonDetails;

/** A patient of the practice system, as a line to choose from. */
public record FoundPatient(PersonDetails details) implements Serializable {
  public String label() {
    return details.fullName();
  }

  /** Birth date and record numbers: what tells two people of one name apart. */
  public String facts() {
    String numbers =
        details.links().stream().map(ChartLink::identifier).collect(Collectors.joining(", "));
    return details.birthDate() == null ? numbers : details.birthDate() + " · " + numbers;
  }
}
