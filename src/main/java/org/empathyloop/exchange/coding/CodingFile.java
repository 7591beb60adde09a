package org.empathyloop.exchange.coding;

import java.io.Serializable;
import java.util.List;

/** A coded file as it was read: its observations in the order of the file. */
public record CodingFile(CodingFormat format, List<CodedObservation> observations)
    implements Serializable {
  public CodingFile {
    observations = List.copyOf(observations);
  }
}
