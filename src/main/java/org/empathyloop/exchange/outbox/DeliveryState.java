package org.empathyloop.exchange.outbox;

/** How far a delivery is. */
public enum DeliveryState {
  /** To be sent, or to be sent again. */
  WAITING,
  /** The other system has it. */
  ARRIVED,
  /** Not sent, because a consent behind it no longer held. */
  WITHDRAWN,
  /** Refused, or silent for too long: somebody has to look. */
  NEEDS_ATTENTION
}
