package org.empathyloop.session;

import java.util.List;
import org.empathyloop.vocabulary.Code;

/**
 * One key of the mirrored pad, for the hand of either seat.
 *
 * @param leftPlace physical place under the left hand, as {@code KeyboardEvent.code} names it
 * @param rightPlace its mirror under the right hand
 * @param code what a press records of the partner in that seat
 * @param finer codes that one more press may put in its place, or beside it as the feeling; empty
 *     where there are none
 * @param feels whether the finer codes are feelings that go with the code instead of replacing it
 */
public record PadKey(
    String leftPlace, String rightPlace, Code code, PadRow row, List<Code> finer, boolean feels) {
  public PadKey {
    finer = List.copyOf(finer);
  }
}
