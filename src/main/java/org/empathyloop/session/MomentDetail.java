package org.empathyloop.session;

import java.util.Set;
import org.empathyloop.vocabulary.Code;

/**
 * What stands about a moment beside what was charted, as far as it belongs to the record.
 *
 * @param channels by which it was perceived
 */
public record MomentDetail(Set<Code> channels, Finality finality) {
  /** Nothing was added to the moment, before or after the close. */
  public static final MomentDetail NONE = new MomentDetail(Set.of(), Finality.FINAL);

  public MomentDetail {
    channels = Set.copyOf(channels);
  }
}
