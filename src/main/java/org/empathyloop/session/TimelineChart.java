package org.empathyloop.session;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.empathyloop.access.PractitionerId;
import org.jspecify.annotations.Nullable;

/**
 * One series of a session as the timeline shows and edits it.
 *
 * @param moments in the order of time, with all that was added to them
 * @param loop each change of the loop strip, also those that were only passed
 * @param edits in the order in which they were made
 * @param seen how many edits this reading knows of; an edit carries it, so that what somebody else
 *     did meanwhile is not overwritten
 * @param undo the edit of the reader that undo would take back, null when there is none
 * @param redo the edit of the reader that redo would bring back, null when there is none
 */
public record TimelineChart(
    SessionSummary session,
    SessionTimeline timeline,
    List<DetailedMoment> moments,
    List<LoopMark> loop,
    List<MadeEdit> edits,
    int seen,
    @Nullable UUID undo,
    @Nullable UUID redo) {
  public TimelineChart {
    moments = List.copyOf(moments);
    loop = List.copyOf(loop);
    edits = List.copyOf(edits);
  }

  /** Why somebody amended this session last: often the reason of their next amendment too. */
  public Optional<String> lastReason(PractitionerId who) {
    return edits.stream()
        .filter(edit -> edit.by().equals(who))
        .map(MadeEdit::reason)
        .filter(Objects::nonNull)
        .reduce((earlier, later) -> later);
  }
}
