/**
 * Deliveries to the practice system: each exactly once, whatever fails on the way.
 *
 * <p>A delivery is a row in the transaction of the request ({@link
 * org.empathyloop.exchange.outbox.Outbox}); a worker sends it with pauses that grow, and asks what
 * has arrived before it sends again. Start with {@link org.empathyloop.exchange.outbox.Courier}.
 */
@NullMarked
package org.empathyloop.exchange.outbox;

import org.jspecify.annotations.NullMarked;
