package org.empathyloop.exchange.mapping;

import java.time.Instant;
import org.empathyloop.couple.PartnerLetter;
import org.jspecify.annotations.Nullable;

/**
 * A session as other systems see it.
 *
 * @param endedAt null while it runs
 */
public record SessionSnapshot(InSession in, PartnerLetter leftSeat, @Nullable Instant endedAt) {}
