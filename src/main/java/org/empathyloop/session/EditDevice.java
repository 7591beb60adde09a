package org.empathyloop.session;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.empathyloop.access.PractitionerId;

/**
 * One person's edits of one series are those of one device, so that undo outlives the page. Its id
 * is made from names, and no pad may use such an id: the devices of pads are random.
 */
final class EditDevice {
  private static final int FROM_NAMES = 3;

  private EditDevice() {}

  static UUID of(Series series, PractitionerId who) {
    String name = "timeline " + series.id() + " " + who.value();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  static boolean mayBe(UUID device) {
    return device.version() == FROM_NAMES;
  }
}
