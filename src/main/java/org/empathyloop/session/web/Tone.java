package org.empathyloop.session.web;

import java.util.Locale;
import java.util.Set;
import org.empathyloop.session.PadRow;
import org.empathyloop.vocabulary.Concept;

/** How a mark is drawn: above the line, below it, on it, or as the room's. */
enum Tone {
  CONNECTING,
  SIDEWAYS,
  BODY,
  ROOM;

  /** Practices and what the body shows stand on the line, whatever their polarity. */
  private static final Set<String> ON_THE_LINE = Set.of("regulation", "congruence", "arousal-step");

  private static final Set<String> OF_THE_ROOM = Set.of("therapist-move", "mark");

  static Tone of(PadRow row) {
    return switch (row) {
      case CONNECTING -> CONNECTING;
      case SIDEWAYS -> SIDEWAYS;
      case BODY -> BODY;
    };
  }

  static Tone of(Concept concept) {
    if (OF_THE_ROOM.contains(concept.axis())) {
      return ROOM;
    }
    if (ON_THE_LINE.contains(concept.axis())) {
      return BODY;
    }
    return switch (concept.polarity()) {
      case CONNECTING -> CONNECTING;
      case SIDEWAYS -> SIDEWAYS;
      case NEUTRAL, NONE -> BODY;
    };
  }

  /** As it stands in the page, such as {@code sideways}. */
  String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
