package org.empathyloop.session;

import java.util.List;

/** The marks of one series of a session as they stand, each kind in the order of time. */
record ChartMarks(
    TherapySession session,
    List<Moment> moments,
    List<ArousalMark> arousal,
    List<LoopChange> loop,
    List<SessionPause> pauses) {}
