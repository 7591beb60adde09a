package org.empathyloop.cycle;

import java.io.Serializable;
import java.util.UUID;
import org.empathyloop.session.SessionId;

/** A charted moment that stands as evidence for a part of the map. */
public record SeenMoment(SessionId session, UUID moment) implements Serializable {}
