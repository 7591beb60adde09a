package org.empathyloop.exchange.coding;

import org.empathyloop.session.MomentActor;

/** An event with what it becomes. */
public record TakenEvent(CodedEvent event, MomentActor actor, Counterpart as) {}
