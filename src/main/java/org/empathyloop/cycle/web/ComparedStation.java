package org.empathyloop.cycle.web;

import java.io.Serializable;

/**
 * One station in two versions of a map.
 *
 * @param earlier as it stood in the earlier one; empty where nothing stood there
 * @param later as it stands in the later one
 * @param changed whether words or codes differ; counts of what was seen do not count
 */
public record ComparedStation(NamedPhrase caption, Side earlier, Side later, boolean changed)
    implements Serializable {

  /**
   * @param own whether these are own words
   * @param count such as {@code seen 3x in 2 sessions}; may be empty
   */
  public record Side(String words, boolean own, String count) implements Serializable {
    static Side of(StationRow row) {
      return new Side(row.words(), row.spoken(), row.count());
    }
  }
}
