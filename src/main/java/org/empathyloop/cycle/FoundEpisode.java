package org.empathyloop.cycle;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.empathyloop.session.MomentActor;

/** One occurrence of a cycle in one session, as the rules find it. */
public sealed interface FoundEpisode extends Serializable
    permits SidewaysEpisode, ConnectingEpisode {
  CycleKind kind();

  /** Who showed the first moment. */
  MomentActor openedBy();

  /** The moments that make it up, in order; at least one. */
  List<UUID> moments();

  /** Offset of the first moment on the session clock, in milliseconds. */
  long onsetMs();

  /** Offset of the end on the session clock, in milliseconds; not before the onset. */
  long endMs();
}
