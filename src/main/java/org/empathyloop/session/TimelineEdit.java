package org.empathyloop.session;

import java.util.UUID;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/**
 * Something that is done to a chart in its timeline. Each carries an id made with its form, so that
 * an edit that is sent twice is made once.
 */
public sealed interface TimelineEdit {
  UUID id();

  /** The mark that it changes; null when it adds one. */
  default @Nullable UUID mark() {
    return null;
  }

  /** Changes parts of a mark. */
  record Revise(UUID id, UUID mark, Revision revision) implements TimelineEdit {}

  /** Takes a mark out of the chart. */
  record Strike(UUID id, UUID mark) implements TimelineEdit {}

  /**
   * Two moments had been charted as one: the second one.
   *
   * @param atMs on the session clock
   */
  record Split(UUID id, UUID mark, MomentActor actor, Code code, long atMs)
      implements TimelineEdit {}

  /**
   * Adds a moment.
   *
   * @param atMs on the session clock
   * @param capture how it is known; what is added afterwards was not captured live
   */
  record Add(
      UUID id,
      MomentActor actor,
      Code code,
      @Nullable Code feeling,
      int strength,
      long atMs,
      Capture capture)
      implements TimelineEdit {
    /**
     * @throws EmpathyLoopException with {@link Fault#CAPTURED_AFTERWARDS}
     */
    public Add {
      if (capture == Capture.LIVE) {
        throw new EmpathyLoopException(Fault.CAPTURED_AFTERWARDS);
      }
    }
  }

  /**
   * Adds a change of the loop strip, seen on video: what is remembered or told enters no timing
   * measure, and the strip is one throughout.
   */
  record AddState(UUID id, LoopState state, long atMs) implements TimelineEdit {}

  /** Adds a step of a partner's arousal, seen on video as a change of the strip is. */
  record AddLevel(UUID id, PartnerLetter partner, Arousal level, long atMs)
      implements TimelineEdit {}
}
